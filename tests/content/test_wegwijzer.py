"""The way to the explanations: which page fits, and what is refused."""

from pathlib import Path

import pytest

from tests.wereld import WERELD
from wmo_core.content.explanations import load_explanations
from wmo_core.content.register import Register
from wmo_core.content.wegwijzer import FILE, load_wegwijzer, read_wegwijzer
from wmo_core.errors import LoadError

GOOD = (WERELD.content / FILE).read_text(encoding="utf-8")
LISTED = '"wat_is_de_wmo", '


def test_the_first_place_that_has_a_page_decides() -> None:
    found = load_wegwijzer()
    assert found.for_question("partner_aow", None, "over_u") == "eigen_bijdrage"
    assert found.for_question("leeftijd", None, "over_u") == "wat_is_de_wmo"
    assert found.for_question("onbekend") is None
    assert found.for_hulp("scootmobiel", "maatwerkvoorziening") == "eigen_bijdrage"
    assert found.for_hulp("rolstoel", "maatwerkvoorziening") == "wat_is_de_wmo"


def test_a_page_stands_in_its_group() -> None:
    found = load_wegwijzer()
    group = found.group_of("natura_of_pgb")
    assert group is not None and group == found.group("geld_en_pgb")
    assert found.group_of("onbekend") is found.group("onbekend") is None


@pytest.mark.parametrize(
    ("instead", "message"),
    [
        ("", "De bladzijde wat_is_de_wmo staat in geen groep"),
        (LISTED + '"wat_is_de_wom", ', "De bladzijde wat_is_de_wom bestaat niet"),
        (LISTED + LISTED, "De bladzijde wat_is_de_wmo staat er twee keer"),
    ],
)
def test_a_faulty_file_is_refused(instead: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.write_text(GOOD.replace(LISTED, instead, 1), encoding="utf-8")
    with pytest.raises(LoadError, match=message):
        read_wegwijzer(path, set(load_explanations(Register.NL)))
