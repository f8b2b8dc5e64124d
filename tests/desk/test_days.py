"""What the loket fills in: which days cannot be, and that a BSN is no reference."""

from datetime import date

import pytest

from wmo_core.desk.days import DeskFault, check_days, check_reference
from wmo_core.plan.dates import DateFault

TODAY = date(2025, 11, 28)
NOTHING = dict.fromkeys(("plan", "onderzoek_klaar", "aanvraag", "besluit", "closed"))
FAULTS = [
    ({"received": None}, {"received": DeskFault.DAG_MIST}),
    ({"received": date(2025, 11, 29)}, {"received": DateFault.IN_TOEKOMST}),
    ({"received": date(2023, 11, 20)}, {"received": DateFault.TE_LANG_GELEDEN}),
    ({"received": date(2025, 11, 3), "plan": date(2025, 11, 2)}, {"plan": DeskFault.VOOR_MELDING}),
    ({"received": date(2025, 11, 3), "closed": date(2025, 11, 29)}, {"closed": DateFault.IN_TOEKOMST}),
    (
        {"received": date(2025, 11, 3), "aanvraag": date(1900, 1, 1)},
        {"aanvraag": DateFault.KALENDER_ONBEKEND},
    ),
    (
        {"received": date(2025, 11, 3), "aanvraag": date(2025, 11, 20), "besluit": date(2025, 11, 19)},
        {"besluit": DateFault.BESLUIT_VOOR_AANVRAAG},
    ),
    ({"received": date(2025, 11, 28), "plan": date(2025, 11, 28)}, {}),
]


@pytest.mark.parametrize(("days", "faults"), FAULTS)
def test_a_day_that_cannot_be_is_told_at_its_field(
    days: dict[str, date | None], faults: dict[str, DateFault | DeskFault]
) -> None:
    assert check_days({**NOTHING, **days}, TODAY) == faults


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", DeskFault.KENMERK_MIST),
        ("  ", DeskFault.KENMERK_MIST),
        ("111222333", DeskFault.KENMERK_BSN),
        ("klant 1112.22.333", DeskFault.KENMERK_BSN),
        ("x" * 41, DeskFault.KENMERK_LANG),
        ("W-2025-0412", None),
        ("de vrouw van de bakker", None),
    ],
)
def test_a_reference_is_a_pseudonym_or_a_number_but_never_a_bsn(text: str, fault: DeskFault | None) -> None:
    assert check_reference(text) is fault
