"""The words of the plan: whole in both registers, and a faulty file is refused with file, line and remedy."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.product import CONTENT
from wmo_core.content.document.plan import read_plan_words
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.errors import LoadError

FILE = CONTENT / "nl" / "document" / "plan.toml"


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
        (
            "{dag}.\n",
            "Snel.\n",
            "De sleutel hand_in_known: het vak {dag} ontbreekt. ",
        ),
        (
            " van {totaal}",
            "",
            "De sleutel page_footer: het vak {totaal} ontbreekt. ",
        ),
        ('werk = "Hulpverleners"\n', "", "De sleutel werk ontbreekt. "),
        ("[sections.D]", "[sections.X]", "De sleutel X is niet bekend. "),
        (
            'over = "De tijd voor bezwaar',
            'later = "De tijd voor bezwaar',
            "De sleutel later is niet bekend. ",
        ),
        ("[deadlines.terms.bezwaar]", "[deadlines.terms.beroep]", "De sleutel beroep is niet bekend. "),
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
