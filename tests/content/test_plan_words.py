"""The words of the plan: for each key its own, and a faulty file is refused with file, line and remedy."""

from pathlib import Path

import pytest

from tests.wereld import WERELD
from wmo_core.content.document.plan import read_plan_words
from wmo_core.errors import LoadError

FILE = WERELD.content / "nl" / "document" / "plan.toml"


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
        ("hand in known {dag}", "Snel", "De sleutel hand_in_known: het vak {dag} ontbreekt. "),
        (" {totaal}", "", "De sleutel page_footer: het vak {totaal} ontbreekt. "),
        ('werk = "nl people and week.circles.werk"', "", "De sleutel werk ontbreekt. "),
        ("[sections.D]", "[sections.X]", "De sleutel X is niet bekend. "),
        (
            'over = "nl deadlines.terms.bezwaar.over',
            'later = "nl deadlines.terms.bezwaar.over',
            "De sleutel later is niet bekend. ",
        ),
        ("[deadlines.terms.bezwaar]", "[deadlines.terms.beroep]", "De sleutel beroep is niet bekend. "),
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
