"""The list of voorzieningen: complete, without doubles, and consistent."""

from pathlib import Path

import pytest

from wmo_core.errors import LoadError
from wmo_core.law.voorzieningen import Betaling, Kind, load_voorzieningen, read_voorzieningen

ALL = load_voorzieningen().values()
BLOCK = """[[voorzieningen]]
id = "rollator"
name = "Rollator"
kind = "algemeen_gebruikelijk"
bijdrage = "winkelprijs"
resultaatvelden = ["M1"]
source = "Beleidsregels, paragraaf 5.3"
"""


def test_each_resultaatveld_has_a_maatwerkvoorziening() -> None:
    fields = {
        field for each in ALL if each.kind is Kind.MAATWERKVOORZIENING for field in each.resultaatvelden
    }
    assert fields == {"D1", "D2", "D3", "R1", "R2", "R3", "G1", "G2", "G3", "M1", "M2", "M3"}


@pytest.mark.parametrize(
    ("kind", "allowed"),
    [
        (Kind.ALGEMEEN_GEBRUIKELIJK, {Betaling.WINKELPRIJS}),
        (Kind.ANDERE_WET, {Betaling.BUITEN_WMO}),
        (Kind.ALGEMENE_VOORZIENING, {Betaling.EIGEN_PRIJS, Betaling.GEEN, Betaling.BUITEN_WMO}),
    ],
)
def test_what_is_paid_fits_the_step_of_the_ladder(kind: Kind, allowed: set[Betaling]) -> None:
    assert {each.bijdrage for each in ALL if each.kind is kind} == allowed


def test_only_a_maatwerkvoorziening_falls_under_the_tariff() -> None:
    assert {each.kind for each in ALL if each.bijdrage is Betaling.TARIEF} == {Kind.MAATWERKVOORZIENING}


def test_the_free_rolstoel_is_known_by_its_id() -> None:
    assert load_voorzieningen()["rolstoel"].bijdrage is Betaling.GEEN


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (BLOCK + BLOCK, "toml:2: De id rollator staat er twee keer."),
        (BLOCK.replace('["M1"]', '["X9"]'), "toml:6: De sleutel resultaatvelden heeft een verkeerde waarde."),
        (BLOCK.replace("winkelprijs", "gratis"), "toml:5: De sleutel bijdrage heeft een verkeerde waarde."),
        (BLOCK.replace("source", "bron"), "toml:7: De sleutel bron is niet bekend."),
    ],
)
def test_a_wrong_list_is_refused_with_file_and_line(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "voorzieningen.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(LoadError, match=message):
        read_voorzieningen(file)
