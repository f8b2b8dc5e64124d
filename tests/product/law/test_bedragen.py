"""The one tariff through the years that are known, and what must hold of each number of the law."""

from datetime import date
from decimal import Decimal

import pytest

from wmo_core.content.gemeenten import load_gemeente
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.dated import Unit
from wmo_core.law.dwangsom import dwangsom, highest_dwangsom
from wmo_core.law.errors import NotKnownError
from wmo_core.law.parameters import load_parameters, parameter
from wmo_core.plan.blanks import explanation_blanks


@pytest.mark.parametrize(
    ("day", "value", "unit"),
    [
        (date(2019, 1, 1), "17.50", Unit.EURO_PER_4_WEKEN),
        (date(2019, 12, 31), "17.50", Unit.EURO_PER_4_WEKEN),
        (date(2020, 1, 1), "19.00", Unit.EURO_PER_MAAND),
        (date(2020, 4, 1), "0.00", Unit.EURO_PER_MAAND),
        (date(2020, 5, 31), "0.00", Unit.EURO_PER_MAAND),
        (date(2020, 6, 1), "19.00", Unit.EURO_PER_MAAND),
        (date(2021, 7, 1), "19.00", Unit.EURO_PER_MAAND),
        (date(2022, 7, 1), "19.00", Unit.EURO_PER_MAAND),
        (date(2023, 7, 1), "19.00", Unit.EURO_PER_MAAND),
        (date(2024, 7, 1), "20.60", Unit.EURO_PER_MAAND),
        (date(2025, 7, 1), "21.00", Unit.EURO_PER_MAAND),
        (date(2026, 1, 1), "21.80", Unit.EURO_PER_MAAND),
        (date(2026, 12, 31), "21.80", Unit.EURO_PER_MAAND),
    ],
)
def test_the_abonnementstarief_is_the_amount_of_its_year(day: date, value: str, unit: Unit) -> None:
    found = parameter("abonnementstarief").on(day)
    assert (found.value, found.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("parameter_id", "value", "unit"),
    [
        ("bijdrage_herziening", 36, Unit.MAANDEN),
        ("bijdrage_herziening_vragen", 5, Unit.JAREN),
        ("zorgverlof_kort", 2, Unit.WEKEN),
        ("zorgverlof_kort_loon", 70, Unit.PROCENT),
        ("zorgverlof_lang", 6, Unit.WEKEN),
        ("zorgverlof_lang_vooraf", 2, Unit.WEKEN),
    ],
)
def test_the_numbers_of_the_pages_are_those_of_the_law(parameter_id: str, value: int, unit: Unit) -> None:
    """Uitvoeringsbesluit 3.6, lid 2 and 7 (2026); Wet arbeid en zorg 5:2, 5:6, 5:10 and 5:11 (2025)."""
    found = parameter(parameter_id).on(date(2026, 11, 30))
    assert (found.value, found.unit) == (Decimal(value), unit)


def test_a_page_does_not_say_a_number_of_before_the_text_that_was_read() -> None:
    texts = load_texts(Register.NL)
    values = explanation_blanks(date(2025, 12, 31), load_gemeente("voorbeeldgemeente"), texts)
    assert values["bijdrage_herziening"] == texts.screen.kosten.aantal_onbekend
    assert values["zorgverlof_kort"] == "2"


def test_an_amount_of_money_never_holds_without_an_end() -> None:
    """The next year may bring another one: who writes an amount says until when it is known."""
    for each in load_parameters().values():
        for value in each.values:
            if value.unit in (Unit.EURO_PER_MAAND, Unit.EURO_PER_4_WEKEN):
                assert value.end is not None, f"{each.id}, vanaf {value.start}"


@pytest.mark.parametrize(
    ("days", "euros"),
    [(0, 0), (1, 23), (14, 322), (15, 357), (28, 812), (29, 857), (42, 1442), (43, 1442), (400, 1442)],
)
def test_the_dwangsom_of_2026_and_no_other_year(days: int, euros: int) -> None:
    assert dwangsom(days, date(2026, 1, 1)) == dwangsom(days, date(2026, 12, 31)) == euros
    for day in (date(2025, 12, 31), date(2027, 1, 1)):
        with pytest.raises(NotKnownError):
            dwangsom(days, day)


def test_the_most_that_a_dwangsom_can_be() -> None:
    assert highest_dwangsom(date(2026, 11, 30)) == 1442
    with pytest.raises(ValueError, match="niet kleiner"):
        dwangsom(-1, date(2026, 11, 30))
