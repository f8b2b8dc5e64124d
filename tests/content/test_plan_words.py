"""The words of the plan: for each key its own, and a faulty file is refused with file, line and remedy."""

from pathlib import Path
from typing import get_args

import pytest

from tests.wereld import WERELD
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
from wmo_core.errors import LoadError
from wmo_core.plan.people import CIRCLES
from wmo_core.plan.week import DAY_PARTS, DAYS
from wmo_core.toml_file import Record

FILE = WERELD.content / "nl" / "document" / "plan.toml"
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


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('title = "nl plan.title"', "", "De sleutel title ontbreekt. "),
        (
            'title = "nl plan.title"',
            'titel = "Plan"',
            ":3: De sleutel titel is niet bekend. ",
        ),
        (
            'subtitle = "nl plan.subtitle"',
            'subtitle = " "',
            ":4: De sleutel subtitle heeft een verkeerde waarde. ",
        ),
        ("hand in known {dag}", "Snel", ": In hand_in_known ontbreekt {dag}. Zet {dag} in de zin."),
        (" {totaal}", "", ": In page_footer ontbreekt {totaal}. Zet {totaal} in de zin."),
        ('werk = "nl people and week.circles.werk"', "", "De sleutel werk ontbreekt. "),
        ("[sections.D]", "[sections.X]", "De sleutel X is niet bekend. "),
        (
            'over = "nl deadlines.bezwaar.over',
            'later = "nl deadlines.bezwaar.over',
            "De sleutel later is niet bekend. ",
        ),
        ("[deadlines.bezwaar]", "[deadlines.beroep]", "De sleutel beroep is niet bekend. "),
        ('title = "nl plan.title"', "title = ", ":3: Dit is geen geldige TOML: "),
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
