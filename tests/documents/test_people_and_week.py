"""The pictures of the people and of the week: they say what the table says, and nothing in them runs off."""

from datetime import date
from itertools import combinations, product
from pathlib import Path

import page as pdf_ua
import pytest

from tests.documents.hostile import HOSTILE
from tests.documents.readers import Html
from tests.documents.samples import MADE_AT
from tests.plan.examples import build_plan
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.people_drawing import people_drawing
from wmo_core.documents.people_places import ROW, SIZE, rings
from wmo_core.documents.plan_document import plan_document
from wmo_core.documents.week_drawing import week_drawing
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.people import CIRCLES, MOST_PEOPLE, NAME_LENGTH, Circle, Network, Person
from wmo_core.plan.people_and_week import people_rows, week_rows
from wmo_core.plan.week import DAY_PARTS, DAYS, Week, WeekEntry
from wmo_core.press.blocks import Picture
from wmo_core.press.clean import safe_text
from wmo_core.press.html import document_html
from wmo_core.press.pdf import document_pdf
from wmo_core.press.plain import plain_text
from wmo_core.press.shapes import Drawing, Kind, width_of, wrapped
from wmo_core.press.tree import walk

WORDS = load_texts(Register.NL).document.people_and_week
NAMES = (
    "mijn zus",
    "wijkverpleegkundige",
    "mevrouw Van der Heijden-Brouwer",
    "x" * NAME_LENGTH,
    "علي",
    "<b>",
)
DAY = date(2026, 11, 22)


def people(count: int, circles: tuple[Circle, ...] = CIRCLES) -> Network:
    return tuple(
        Person(name=NAMES[n % len(NAMES)], circle=circles[n % len(circles)], what="samen eten")
        for n in range(count)
    )


def full_week() -> Week:
    cells = enumerate(product(DAYS, DAY_PARTS))
    return tuple(
        WeekEntry(day=day, part=part, who=NAMES[n % len(NAMES)], what="helpt met douchen en aankleden " * 2)
        for n, (day, part) in cells
    )


FULL = Dossier(network=people(MOST_PEOPLE), week=full_week())


def pictures(dossier: Dossier) -> list[Picture]:
    tree = plan_document(build_plan(dossier, made_on=DAY))
    return [block for block in walk(tree.blocks) if isinstance(block, Picture)]


def test_the_alt_text_says_all_that_the_table_says() -> None:
    of_people, of_week = pictures(FULL)
    for picture, rows in (
        (of_people, people_rows(FULL.network, WORDS)),
        (of_week, week_rows(FULL.week, WORDS)),
    ):
        assert picture.alt.count("; ") == len(rows) - 1
        for row in rows:
            assert f"{row[0]}: {row[1]}, {row[2]}" in picture.alt


@pytest.mark.parametrize("circles", [CIRCLES, CIRCLES[:1], CIRCLES[2:]])
@pytest.mark.parametrize("count", [1, 5, MOST_PEOPLE])
def test_no_two_names_touch_and_each_stands_in_its_own_circle(
    count: int, circles: tuple[Circle, ...]
) -> None:
    found = rings(people(count, circles))
    places = [place for ring in found for place in ring.places]
    assert len(places) == count
    wide = {id(place): max(map(width_of, place.lines)) * SIZE for place in places}
    for one, other in combinations(places, 2):
        beside = abs(one.x - other.x) >= (wide[id(one)] + wide[id(other)]) / 2
        assert beside or abs(one.y - other.y) >= ROW
    inner = 0.0
    for ring in found:
        for place in ring.places:
            corner = abs(place.x) + wide[id(place)] / 2, abs(place.y) + SIZE
            assert corner[0] ** 2 + corner[1] ** 2 <= ring.radius**2
            assert place.x**2 + place.y**2 >= inner**2
        inner = ring.radius


def test_no_words_run_off_the_week() -> None:
    for drawing in (week_drawing(full_week(), WORDS), week_drawing(full_week(), WORDS, 144)):
        edges = {shape.x for shape in drawing.shapes if shape.form is Kind.BOX}
        columns = sorted({*edges, drawing.width})
        for shape in (one for one in drawing.shapes if one.form is Kind.WORDS):
            end = next(edge for edge in columns if edge > shape.x)
            assert shape.x + width_of(shape.text) * shape.size <= end
            assert shape.y < drawing.height


def test_a_drawing_fits_on_a_page_of_the_plan() -> None:
    for picture in pictures(FULL):
        assert picture.drawing is not None
        assert picture.width_cm * picture.drawing.height / picture.drawing.width <= 24


def test_what_does_not_fit_is_shortened_with_a_sign() -> None:
    assert wrapped("mijn zus Fatima uit Hoorn", 5, 1) == ("mijn zus…",)
    assert wrapped("mijn zus", 10, 2) == ("mijn zus",)
    assert all(width_of(line) <= 5 for line in wrapped("x" * 40, 5, 2))


def texts_of(drawing: Drawing) -> str:
    return " ".join(shape.text for shape in drawing.shapes)


def test_the_circles_and_the_person_in_the_middle_have_a_name() -> None:
    text = texts_of(people_drawing(people(3), WORDS))
    assert all(word in text for word in (WORDS.me, *(WORDS.circles[circle] for circle in CIRCLES)))


def test_hostile_words_stay_words_in_every_form(tmp_path: Path) -> None:
    cut = {safe_text(text)[:NAME_LENGTH].strip() for text in HOSTILE.values()}
    names = sorted(name for name in cut if name)[:MOST_PEOPLE]
    network = tuple(Person(name=name, circle="bekenden") for name in names)
    week = tuple(
        WeekEntry(day=day, part="avond", who=name) for day, name in zip(DAYS * 2, names[:14], strict=True)
    )
    tree = plan_document(build_plan(Dossier(network=network, week=week), made_on=DAY))
    path = tmp_path / "plan.pdf"
    path.write_bytes(document_pdf(tree, made_at=MADE_AT))
    assert pdf_ua.validate_pdf(str(path), profile="ua1").is_compliant
    assert not [tag for tag, _ in Html(document_html(tree)).seen if tag == "script"]


def test_a_form_without_drawings_tells_it_once() -> None:
    text = plain_text(plan_document(build_plan(FULL, made_on=DAY)))
    assert text.count("- Maandag ochtend: mijn zus") == 1
    assert WORDS.in_picture.partition("{")[0] not in text
