"""Each way in which a delivery can stand has its words, and each fault what somebody can do."""

from datetime import UTC, datetime

import pytest

from wmo_core.cli.bezorg_words import told
from wmo_core.storage.outbox import Item, Status
from wmo_core.storage.outbox.models import CANNOT_OPEN
from wmo_core.zgw.faults import Fault

AT = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)
ROW = Item(
    number="PLAN-1", zaak="ZAAK-1", status=Status.WAITS, found={}, made=AT, changed=AT, tries=2, due=AT
)


@pytest.mark.parametrize("fault", [*Fault, CANNOT_OPEN])
def test_each_fault_says_what_is_wrong_and_what_to_do(fault: str) -> None:
    row = ROW.model_copy(update={"fault": fault, "field": "zaaktype", "status": Status.STUCK})
    assert told(row).endswith("(zaaktype). Daarna: bezorg opnieuw PLAN-1")
    others = [told(row.model_copy(update={"fault": each})) for each in (*Fault, CANNOT_OPEN)]
    assert others.count(told(row)) == 1


def test_a_time_is_that_of_the_netherlands() -> None:
    assert told(ROW) == "PLAN-1\tzaak ZAAK-1\twacht om verstuurd te worden"
    assert told(ROW.model_copy(update={"status": Status.DONE})).endswith("bezorgd op 2026-12-01 00:30")
    assert "wacht tot 2026-12-01 00:30, na 2 keer:" in told(ROW.model_copy(update={"fault": Fault.DRUK}))
