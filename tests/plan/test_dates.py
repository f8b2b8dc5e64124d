"""The days that a resident fills in: what is wrong with them, and the days that follow."""

from datetime import date

import pytest

from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.law.errors import NotKnownError
from wmo_core.plan.dates import DateFault, check_dates
from wmo_core.plan.deadlines import deadline_facts, word_deadlines
from wmo_core.plan.dossier import Dates
from wmo_core.plan.facts import DeadlineFact
from wmo_core.plan.models import Deadline

TODAY = date(2026, 11, 22)


def deadlines(dates: Dates, register: Register = Register.NL) -> tuple[Deadline, ...]:
    """Return the days in words."""
    return word_deadlines(deadline_facts(dates), load_texts(register).document.deadlines, register)


CASES: list[tuple[dict[str, str], tuple[str, DateFault] | None]] = [
    ({}, None),
    ({"melding": "2026-11-22"}, None),
    ({"melding": "2024-11-22"}, None),
    ({"melding": "2026-11-01", "aanvraag": "2026-11-01", "besluit": "2026-11-01"}, None),
    ({"melding": "2026-11-23"}, ("melding", DateFault.IN_TOEKOMST)),
    ({"melding": "9999-12-31"}, ("melding", DateFault.IN_TOEKOMST)),
    ({"melding": "2024-11-21"}, ("melding", DateFault.TE_LANG_GELEDEN)),
    ({"melding": "0001-01-01"}, ("melding", DateFault.TE_LANG_GELEDEN)),
    ({"aanvraag": "2026-11-20"}, ("melding", DateFault.MELDING_ONTBREEKT)),
    ({"besluit": "2026-11-20"}, ("melding", DateFault.MELDING_ONTBREEKT)),
    ({"melding": "2026-11-20", "aanvraag": "2026-11-23"}, ("aanvraag", DateFault.IN_TOEKOMST)),
    ({"melding": "2026-11-20", "besluit": "2026-11-23"}, ("besluit", DateFault.IN_TOEKOMST)),
    ({"melding": "2026-11-20", "aanvraag": "2026-11-19"}, ("aanvraag", DateFault.AANVRAAG_VOOR_MELDING)),
    ({"melding": "2026-11-20", "besluit": "2026-11-19"}, ("besluit", DateFault.BESLUIT_VOOR_MELDING)),
    (
        {"melding": "2026-11-01", "aanvraag": "2026-11-20", "besluit": "2026-11-19"},
        ("besluit", DateFault.BESLUIT_VOOR_AANVRAAG),
    ),
]


@pytest.mark.parametrize(("days", "fault"), CASES)
def test_the_field_and_the_fault_are_told(days: dict[str, str], fault: tuple[str, DateFault] | None) -> None:
    assert check_dates(Dates.model_validate(days), TODAY) == fault


def test_a_day_beyond_the_calendar_is_told() -> None:
    melding = date(2028, 12, 20)
    assert check_dates(Dates(melding=melding), melding) == ("melding", DateFault.KALENDER_ONBEKEND)


@pytest.mark.parametrize("register", list(Register))
def test_without_a_melding_there_are_no_days(register: Register) -> None:
    assert deadlines(Dates(), register) == ()


@pytest.mark.parametrize("register", list(Register))
def test_the_days_stand_in_words_with_the_last_day_where_it_is_another(register: Register) -> None:
    found = {each.id: each for each in deadlines(Dates(melding=date(2026, 12, 18)), register)}
    assert list(found) == ["plan", "onderzoek", "aanvraag"]
    assert found["plan"].day == "vrijdag 25 december 2026"
    assert "maandag 28 december 2026" in found["plan"].note
    assert "2027" not in found["onderzoek"].note


def test_each_day_has_an_id_and_its_last_day_only_where_that_is_a_later_one() -> None:
    assert deadline_facts(Dates(melding=date(2026, 12, 18))) == (
        DeadlineFact("plan", date(2026, 12, 25), date(2026, 12, 28)),
        DeadlineFact("onderzoek", date(2027, 1, 29)),
        DeadlineFact("aanvraag", date(2027, 1, 30)),
    )


def test_an_aanvraag_and_a_besluit_add_their_days() -> None:
    dates = Dates(melding=date(2026, 9, 1), aanvraag=date(2026, 10, 20), besluit=date(2026, 11, 2))
    found = {each.id: each.day for each in deadlines(dates)}
    assert found["beschikking"] == "dinsdag 3 november 2026"
    assert found["bezwaar"] == "maandag 14 december 2026"


def test_a_melding_beyond_the_calendar_gives_no_guess() -> None:
    with pytest.raises(NotKnownError):
        deadline_facts(Dates(melding=date(2031, 1, 1)))
