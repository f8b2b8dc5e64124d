"""The days that a resident fills in: what is wrong with one, and what is asked about it."""

from datetime import date

import pytest

from tests.plan.days import EARLY, TODAY, deadlines
from wmo_core.plan.dates import DateFault, asks_for_onderzoek, check_dates
from wmo_core.plan.deadlines import why_no_besluit_day
from wmo_core.plan.dossier import Dates, Dossier

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


@pytest.mark.parametrize("field", ["melding", "aanvraag", "besluit"])
def test_a_day_beyond_the_calendar_is_told_at_its_own_field(field: str) -> None:
    beyond = date(2028, 1, 3)
    dates = Dates.model_validate({"melding": date(2027, 12, 20), field: beyond})
    assert check_dates(dates, beyond) == (field, DateFault.KALENDER_ONBEKEND)


@pytest.mark.parametrize(
    ("dates", "asked"),
    [
        (EARLY, True),
        ({**EARLY, "onderzoek_klaar": "ja"}, True),
        ({**EARLY, "aanvraag": date(2027, 1, 30)}, False),
        ({**EARLY, "besluit": date(2026, 12, 20)}, False),
        ({"melding": date(2026, 12, 18)}, False),
        ({}, False),
    ],
)
def test_whether_the_onderzoek_was_done_is_asked_for_an_early_aanvraag(
    dates: dict[str, object], asked: bool
) -> None:
    assert asks_for_onderzoek(Dates.model_validate(dates)) is asked
    if "ja" in dates.values():
        assert why_no_besluit_day(deadlines(Dates.model_validate(dates))) == ""


def test_an_older_file_without_the_answer_still_reads() -> None:
    found = Dossier.model_validate_json('{"version": 1, "dates": {"melding": "2026-12-18"}}')
    assert found.dates.onderzoek_klaar is None
