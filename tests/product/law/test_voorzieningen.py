"""What must hold of the list of voorzieningen, whichever stand in it."""

from typing import get_args

import pytest

from wmo_core.law.situatie import ROLSTOEL
from wmo_core.law.voorzieningen import Betaling, Kind, Resultaatveld, load_voorzieningen

ALL = load_voorzieningen().values()


def test_each_resultaatveld_has_a_maatwerkvoorziening() -> None:
    fields = {
        field for each in ALL if each.kind is Kind.MAATWERKVOORZIENING for field in each.resultaatvelden
    }
    assert fields == set(get_args(Resultaatveld))


@pytest.mark.parametrize(
    ("kind", "allowed"),
    [
        (Kind.ALGEMEEN_GEBRUIKELIJK, {Betaling.WINKELPRIJS}),
        (Kind.ANDERE_WET, {Betaling.BUITEN_WMO}),
        (Kind.ALGEMENE_VOORZIENING, {Betaling.EIGEN_PRIJS, Betaling.GEEN, Betaling.BUITEN_WMO}),
    ],
)
def test_what_is_paid_fits_the_step_of_the_ladder(kind: Kind, allowed: set[Betaling]) -> None:
    assert {each.bijdrage for each in ALL if each.kind is kind} <= allowed


def test_only_a_maatwerkvoorziening_falls_under_the_tariff() -> None:
    assert {each.kind for each in ALL if each.bijdrage is Betaling.TARIEF} == {Kind.MAATWERKVOORZIENING}


def test_the_free_rolstoel_is_known_by_its_id() -> None:
    assert load_voorzieningen()[ROLSTOEL].bijdrage is Betaling.GEEN
