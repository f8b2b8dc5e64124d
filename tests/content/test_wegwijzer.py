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


def test_where_a_page_ends_a_few_others_go_on_the_best_first() -> None:
    assert load_wegwijzer().lees_ook["route_in_stappen"] == ("wat_is_de_wmo", "eigen_bijdrage")


@pytest.mark.parametrize(
    ("others", "message"),
    [
        ('["route_in_stapen"]', "De bladzijde route_in_stapen bestaat niet"),
        ("[]", "De sleutel wat_is_de_wmo heeft een verkeerde waarde"),
        ('["a", "b", "c", "d", "e"]', "De sleutel wat_is_de_wmo heeft een verkeerde waarde"),
        (None, "Bij wat_is_de_wmo staat niet waar iemand verder leest"),
    ],
)
def test_a_page_has_one_to_four_others_that_exist(others: str | None, message: str, tmp_path: Path) -> None:
    line = 'wat_is_de_wmo = ["route_in_stappen"]\n'
    path = tmp_path / FILE
    path.write_text(GOOD.replace(line, f"wat_is_de_wmo = {others}\n" if others else "", 1), encoding="utf-8")
    with pytest.raises(LoadError, match=message):
        read_wegwijzer(path, set(load_explanations(Register.NL)))


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
