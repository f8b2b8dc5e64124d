"""The words of the plan: whole in both registers, and a faulty file is refused with file, line and remedy."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from tests.product import CONTENT
from wmo_core.content.document.people_and_week import CircleWords, DayPartWords, DayWords
from wmo_core.content.document.plan import (
    SECTIONS,
    DiscussStep,
    DiscussWords,
    TermId,
    WordsOfDeadlines,
    WordsOfSections,
    read_plan_words,
)
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.errors import LoadError
from wmo_core.plan.people import CIRCLES
from wmo_core.plan.week import DAY_PARTS, DAYS
from wmo_core.toml_file import Record

FILE = CONTENT / "nl" / "document" / "plan.toml"
KEYS: dict[type[Record], tuple[str, ...]] = {
    WordsOfSections: SECTIONS,
    WordsOfDeadlines: get_args(TermId),
    DiscussWords: get_args(DiscussStep),
    CircleWords: CIRCLES,
    DayWords: DAYS,
    DayPartWords: DAY_PARTS,
}


@pytest.mark.parametrize("kind", KEYS, ids=lambda kind: kind.__name__)
def test_there_are_words_for_each_key_in_its_order(kind: type[Record]) -> None:
    assert tuple(key for key in kind.model_fields if key in KEYS[kind]) == KEYS[kind]


@pytest.mark.parametrize("register", Register)
def test_the_document_says_that_the_municipality_decides(register: Register) -> None:
    note = load_texts(register).document.decision_note
    assert "De gemeente beslist." in note
    assert "Dit is geen besluit en geen aanvraag." in note


def sentences(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from sentences(part)


def test_easy_read_has_one_short_sentence_on_each_line() -> None:
    words = load_texts(Register.EASY_READ).document.model_dump(exclude={"nazicht"})
    for sentence in sentences(words):
        for line in sentence.strip().splitlines():
            assert len(line.split()) <= 12
            assert line.count(". ") == 0


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('title = "Mijn persoonlijk plan"\n', "", "De sleutel title ontbreekt. "),
        (
            'title = "Mijn persoonlijk plan"\n',
            'titel = "Plan"\n',
            ":14: De sleutel titel is niet bekend. ",
        ),
        ('subtitle = "Concept"', 'subtitle = " "', ":15: De sleutel subtitle heeft een verkeerde waarde. "),
        ("{dag}.\n", "Snel.\n", ": In hand_in_known ontbreekt {dag}. Zet {dag} in de zin."),
        (" van {totaal}", "", ": In page_footer ontbreekt {totaal}. Zet {totaal} in de zin."),
        ('werk = "Hulpverleners"\n', "", "De sleutel werk ontbreekt. "),
        ("[sections.D]", "[sections.X]", "De sleutel X is niet bekend. "),
        (
            'over = "De tijd voor bezwaar',
            'later = "De tijd voor bezwaar',
            "De sleutel later is niet bekend. ",
        ),
        ("[deadlines.bezwaar]", "[deadlines.beroep]", "De sleutel beroep is niet bekend. "),
        ('title = "Mijn persoonlijk plan"', "title = ", ":14: Dit is geen geldige TOML: "),
    ],
)
def test_a_faulty_file_is_refused(old: str, new: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LoadError) as refused:
        read_plan_words(path)
    assert message in str(refused.value)
