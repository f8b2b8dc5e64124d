"""The plan on paper: readable for everybody, and nothing on it but the plan."""

import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import page as pdf_ua
import pytest

from tests.documents.hostile import HOSTILE
from tests.documents.reading import FOOTER, lines_of, read, words_of
from tests.documents.samples import FIXED, MADE_AT, TERMS, couple, make_plan, man_of_34
from wmo_core.content.register import Register
from wmo_core.documents import DocumentError, clean_text, render_pdf, to_markdown
from wmo_core.documents.clean import BREAK, WIDEST_SIGN
from wmo_core.documents.fonts import coverage, widths
from wmo_core.errors import LoadError
from wmo_core.plan.models import PersoonlijkPlan, PlanItem

TEXT_WIDTH = {Register.NL: 39.0, Register.EASY_READ: 28.0}  # em, from margin to margin


def hostile_plan(register: Register) -> PersoonlijkPlan:
    """Return a plan with each hostile text, cut short, in each place where a resident can type."""
    texts = {case: text[:2_000] for case, text in HOSTILE.items()}
    items = tuple(
        PlanItem(
            id=case, label=text[:60], lines=(text[:200],), words=text, talk=True, by=text[:60], group=case
        )
        for case, text in texts.items()
    )
    return make_plan(register, {"A": items}, TERMS, name=HOSTILE["one word of wide letters"])


PLANS: dict[str, Callable[[], PersoonlijkPlan]] = {
    "couple, plain": couple,
    "man of 34, easy-read": man_of_34,
    "nothing filled in, plain": lambda: make_plan(Register.NL),
    "nothing filled in, easy-read": lambda: make_plan(Register.EASY_READ),
    "hostile, plain": lambda: hostile_plan(Register.NL),
    "hostile, easy-read": lambda: hostile_plan(Register.EASY_READ),
}


@pytest.fixture(scope="module")
def pdfs() -> dict[str, bytes]:
    """Each plan, printed once."""
    return {case: render_pdf(make(), made_at=MADE_AT) for case, make in PLANS.items()}


@pytest.fixture(scope="module")
def lines(pdfs: dict[str, bytes]) -> dict[str, list[str]]:
    """The lines of each printed plan, without the footers."""
    return {case: lines_of(pdf) for case, pdf in pdfs.items()}


def width_of(line: str) -> float:
    """Return the width of a line in em; a part of an emoji takes no room of its own."""
    wide = (char for char in line if char.isprintable() and not "\U0001f3fb" <= char <= "\U0001f3ff")
    return sum(widths().get(ord(char), WIDEST_SIGN) for char in wide if not unicodedata.combining(char))


@pytest.mark.parametrize("case", PLANS)
def test_the_document_passes_a_pdf_ua_validator(case: str, pdfs: dict[str, bytes], tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(pdfs[case])
    result = pdf_ua.validate_pdf(str(path), profile="ua1")
    assert result.is_compliant, [(failure.rule_id, failure.message) for failure in result.failures]


@pytest.mark.parametrize("case", ["couple, plain", "man of 34, easy-read", "nothing filled in, plain"])
def test_the_words_on_paper_are_the_words_of_the_preview_in_the_same_order(
    case: str, lines: dict[str, list[str]]
) -> None:
    assert words_of("\n".join(lines[case])) == words_of(to_markdown(PLANS[case]()))


@pytest.mark.parametrize("case", PLANS)
def test_no_line_runs_off_the_page(case: str, lines: dict[str, list[str]]) -> None:
    widest = max(map(width_of, lines[case]))
    assert widest <= TEXT_WIDTH[PLANS[case]().in_register] * 1.2  # the small print holds more on a line


def test_the_language_the_title_and_the_standards_are_in_the_file(pdfs: dict[str, bytes]) -> None:
    reader = read(pdfs["couple, plain"])
    assert reader.root_object["/Lang"] == "nl-NL"
    assert reader.metadata is not None
    assert reader.metadata.title == FIXED[Register.NL]["title"]
    metadata = reader.root_object["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1<" in metadata
    assert "<pdfaid:part>2<" in metadata
    assert "<pdfaid:conformance>A<" in metadata


def test_each_section_and_group_has_a_bookmark(pdfs: dict[str, bytes]) -> None:
    outline = str([entry for entry in read(pdfs["couple, plain"]).outline])
    for title in (FIXED[Register.NL]["a_title"], FIXED[Register.NL]["h_title"], "Het huishouden"):
        assert title in outline


def test_each_page_says_which_of_how_many_it_is(pdfs: dict[str, bytes]) -> None:
    pages = read(pdfs["man of 34, easy-read"]).pages
    found = [FOOTER.findall(page.extract_text()) for page in pages]
    assert found == [[f"Bladzijde {number} van {len(pages)}"] for number in range(1, len(pages) + 1)]


@pytest.mark.parametrize(("case", "pages"), [("couple, plain", 4), ("man of 34, easy-read", 6)])
def test_the_document_stays_short(case: str, pages: int, pdfs: dict[str, bytes]) -> None:
    assert len(read(pdfs[case]).pages) <= pages


def test_the_same_plan_and_moment_give_the_same_file(pdfs: dict[str, bytes]) -> None:
    assert render_pdf(couple(), made_at=MADE_AT) == pdfs["couple, plain"]


def test_the_moment_it_was_made_is_the_date_of_the_file() -> None:
    reader = read(render_pdf(make_plan(), made_at=datetime(2027, 3, 4, 5, 6, tzinfo=UTC)))
    assert reader.metadata is not None
    assert reader.metadata.creation_date == datetime(2027, 3, 4, 5, 6, tzinfo=UTC)


def test_markup_and_script_come_out_literally(lines: dict[str, list[str]]) -> None:
    text = "".join(lines["hostile, plain"]).replace(" ", "")
    for literal in ("#eval(", "$x^2$", "*vet*", "<script>alert", "{{7*7}}", "[link](http://x)"):
        assert literal in text


def test_the_reader_is_told_that_a_character_was_replaced(lines: dict[str, list[str]]) -> None:
    assert FIXED[Register.NL]["replaced"].split("\n")[0] in "\n".join(lines["hostile, plain"])
    assert "□" not in "\n".join(lines["couple, plain"])


def test_forty_answers_of_two_thousand_characters_all_come_through() -> None:
    words = "Ik wil graag zelf naar de markt. " * 60
    items = tuple(PlanItem(id=f"i{number}", label=f"Antwoord {number}", words=words) for number in range(40))
    text = "\n".join(lines_of(render_pdf(make_plan(items={"A": items}), made_at=MADE_AT)))
    assert text.count("markt") == 40 * 60


def test_a_word_without_end_loses_no_letter_on_paper() -> None:
    word = HOSTILE["one word of 100 kB"][:20_000]
    item = PlanItem(id="lang", label="Lang", words=word)
    text = "".join(lines_of(render_pdf(make_plan(items={"H": (item,)}), made_at=MADE_AT)))
    assert word in text.replace(BREAK, "")


def test_every_character_that_the_fonts_have_can_be_printed() -> None:
    text = " ".join(map(chr, sorted(coverage())))
    cleaned = clean_text(text)
    assert set(cleaned.replaced) <= {"\u3008", "\u3009"}  # what Unicode makes of two old brackets
    item = PlanItem(id="alle", label="Alle tekens", words=text)
    assert render_pdf(make_plan(items={"A": (item,)}), made_at=MADE_AT)


def test_a_refused_document_tells_nothing_of_the_plan() -> None:
    without_title = couple().model_copy(update={"title": ""})
    with pytest.raises(DocumentError) as caught:
        render_pdf(without_title, made_at=MADE_AT)
    assert str(caught.value) == "Het plan kon niet op papier. De antwoorden zijn er nog."
    assert caught.value.__suppress_context__


def test_an_unknown_pictogram_is_refused_with_its_name() -> None:
    item = PlanItem(id="x", label="x", pictogram="eenhoorn")
    with pytest.raises(LoadError, match="eenhoorn"):
        render_pdf(make_plan(Register.EASY_READ, {"A": (item,)}), made_at=MADE_AT)


def test_pictograms_stand_in_easy_read_only_and_with_their_credit(lines: dict[str, list[str]]) -> None:
    credit = FIXED[Register.EASY_READ]["credit"]
    assert credit in "\n".join(lines["man of 34, easy-read"])
    assert credit not in "\n".join(lines["couple, plain"])
