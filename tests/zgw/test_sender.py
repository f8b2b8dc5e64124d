"""Whatever happens on the way: one zaak and one document arrive, and nothing is lost."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st

from tests.zgw.examples import NOW, PERSON, PLAN, ZAAK, settings
from tests.zgw.other_side import OtherSide, Trouble
from wmo_core.storage.database import Database
from wmo_core.storage.keys import Keyring
from wmo_core.storage.outbox import Item, Outbox, Parcel, Status
from wmo_core.zgw.calls import Call
from wmo_core.zgw.client import Client
from wmo_core.zgw.faults import Fault
from wmo_core.zgw.models import Delivery
from wmo_core.zgw.queue import queue, state_of
from wmo_core.zgw.sender import WAITS, send_next
from wmo_core.zgw.settings import Kind, Settings

pytestmark = pytest.mark.programs

ONE_OF_EACH = {
    "/zaken": 1,
    "/rollen": 1,
    "/statussen": 1,
    "/enkelvoudiginformatieobjecten": 1,
    "/zaakinformatieobjecten": 1,
}
DAY = timedelta(days=1)
PASSING = (Trouble.NONE, Trouble.GONE, Trouble.LOST, Trouble.BUSY, Trouble.BROKEN, Trouble.HTML)
TOLD = (Trouble.FORBIDDEN, Trouble.INVALID)
# Each example takes a hundred requests: to look for a shorter one that fails would take minutes.
FULL_OF_REQUESTS = hypothesis(
    max_examples=15,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


class Died(BaseException):
    """The process is no more."""


class Dying(Client):
    """A connection of a process that dies after so many requests, before it hears the answer of the last."""

    left: int

    def send(self, call: Call, now: datetime) -> object:
        """Send, and die in time."""
        answer = super().send(call, now)
        self.left -= 1
        if not self.left:
            raise Died
        return answer


def opened(folder: Path, address: str) -> Iterator[Outbox]:
    """Yield an empty outbox."""
    database = Database(folder, address)
    found = Outbox(database, Keyring(folder, ""))
    for item in found.items():
        found.erase(item.number)
    yield found
    database.close()


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    """An empty outbox on SQLite."""
    yield from opened(tmp_path, "")


@pytest.fixture
def on_postgresql(tmp_path: Path, postgres: str) -> Iterator[Outbox]:
    """An empty outbox on PostgreSQL."""
    yield from opened(tmp_path, postgres)


def counted(side: OtherSide) -> dict[str, int]:
    return {path: len(there) for path, there in side.made.items() if there}


def send(outbox: Outbox, client: Client, chosen: Settings, now: datetime = NOW) -> Item:
    """Send a row that is there to be sent."""
    found = send_next(outbox, client, chosen, now)
    assert found is not None
    return found


def test_a_plan_arrives_as_a_zaak_with_its_document(side: OtherSide, client: Client, outbox: Outbox) -> None:
    queue(outbox, ZAAK, [PLAN], NOW)
    item = send(outbox, client, settings(side))
    assert (item.status, counted(side)) == (Status.DONE, ONE_OF_EACH)
    (zaak,), (link,) = side.made["/zaken"], side.made["/zaakinformatieobjecten"]
    (document,), (rol,) = side.made["/enkelvoudiginformatieobjecten"], side.made["/rollen"]
    assert (link["zaak"], link["informatieobject"]) == (zaak["url"], document["url"])
    assert rol["betrokkeneIdentificatie"] == {"anpIdentificatie": PERSON} and zaak["status"]
    assert item.found["zaak"] == zaak["url"]
    assert send_next(outbox, client, settings(side), NOW + DAY) is None


def test_so_it_does_on_postgresql_when_an_answer_is_lost(
    side: OtherSide, client: Client, on_postgresql: Outbox
) -> None:
    queue(on_postgresql, ZAAK, [PLAN], NOW)
    side.troubles += [Trouble.NONE, Trouble.LOST]
    assert send(on_postgresql, client, settings(side)).status is Status.WAITS
    assert send(on_postgresql, client, settings(side), NOW + DAY).status is Status.DONE
    assert counted(side) == ONE_OF_EACH


def test_without_roltype_and_statustype_only_what_the_standard_needs(
    side: OtherSide, client: Client, outbox: Outbox
) -> None:
    queue(outbox, ZAAK, [], NOW)
    send(outbox, client, settings(side, roltype="", statustype=""))
    assert counted(side) == {"/zaken": 1}
    assert PERSON not in str([each.body for each in side.asked])


def test_a_plan_that_comes_later_goes_to_the_same_zaak(
    side: OtherSide, client: Client, outbox: Outbox
) -> None:
    queue(outbox, ZAAK, [], NOW)
    send(outbox, client, settings(side))
    for _ in range(2):  # the button may be pressed twice
        queue(outbox, ZAAK, [PLAN], NOW + DAY)
    send(outbox, client, settings(side), NOW + DAY)
    assert send_next(outbox, client, settings(side), NOW + DAY) is None
    assert counted(side) == ONE_OF_EACH
    assert [each.status for each in state_of(outbox, ZAAK.identificatie)] == [Status.DONE, Status.DONE]


def test_a_record_says_where_its_document_is(side: OtherSide, client: Client, outbox: Outbox) -> None:
    chosen = settings(side, Kind.OBJECTEN)
    queue(outbox, ZAAK, [PLAN], NOW)
    side.troubles += [Trouble.NONE, Trouble.LOST]
    assert send(outbox, client, chosen).fault == Fault.ONBEREIKBAAR
    side.troubles += [Trouble.NONE, Trouble.NONE, Trouble.LOST]
    send(outbox, client, chosen, NOW + DAY)
    assert send(outbox, client, chosen, NOW + 2 * DAY).status is Status.DONE
    assert counted(side) == {"/enkelvoudiginformatieobjecten": 1, "/objects": 1}
    (record,) = side.made["/objects"]
    (document,) = side.made["/enkelvoudiginformatieobjecten"]
    assert record["record"]["data"]["document"] == document["url"]
    tokens = {each.headers["authorization"].partition(" ")[0] for each in side.asked}
    assert tokens == {"Token", "Bearer"}


@pytest.mark.parametrize("trouble", TOLD)
def test_what_does_not_pass_by_itself_is_told_at_once(
    side: OtherSide, client: Client, outbox: Outbox, trouble: Trouble
) -> None:
    queue(outbox, ZAAK, [PLAN], NOW)
    side.troubles += [Trouble.NONE, trouble, *([trouble] if trouble is Trouble.INVALID else [])]
    item = send(outbox, client, settings(side))
    assert item.status is Status.STUCK and item.fault in (Fault.TOEGANG, Fault.GEGEVENS)
    assert send_next(outbox, client, settings(side), NOW + 30 * DAY) is None
    outbox.again(item.number, NOW)
    assert send(outbox, client, settings(side)).status is Status.DONE
    assert counted(side) == ONE_OF_EACH


def test_waiting_has_an_end_at_which_a_person_is_told(
    side: OtherSide, client: Client, outbox: Outbox
) -> None:
    queue(outbox, ZAAK, [], NOW)
    now, tries = NOW, 0
    while (item := outbox.items()[0]).status is Status.WAITS:
        now = item.due
        side.troubles.append(Trouble.GONE)
        send(outbox, client, settings(side), now)
        tries += 1
    assert tries == len(WAITS) + 1 and 2 * DAY < now - NOW < 4 * DAY
    assert (item.status, item.fault) == (Status.STUCK, Fault.ONBEREIKBAAR)


def test_a_row_at_which_every_process_dies_is_told(side: OtherSide, client: Client, outbox: Outbox) -> None:
    queue(outbox, ZAAK, [], NOW)
    for day in range(len(WAITS) + 1):
        assert outbox.claim(NOW + day * DAY) is not None
    item = send(outbox, client, settings(side), NOW + 10 * DAY)
    assert (item.status, item.fault, side.asked) == (Status.STUCK, Fault.AFGEBROKEN, [])


def test_a_busy_side_is_left_alone_for_as_long_as_it_asks(
    side: OtherSide, client: Client, outbox: Outbox
) -> None:
    queue(outbox, ZAAK, [], NOW)
    side.troubles.append(Trouble.BUSY)
    assert send(outbox, client, settings(side)).due == NOW + timedelta(hours=2)


def test_a_number_that_is_taken_by_another_zaak_is_told(
    side: OtherSide, client: Client, outbox: Outbox
) -> None:
    """The other side does not show us that zaak, and refuses ours."""
    queue(outbox, ZAAK, [], NOW)
    send(outbox, client, settings(side, roltype="", statustype=""))
    outbox.erase(ZAAK.identificatie)
    side.made["/zaken"][0]["identificatie"] = "verborgen"
    queue(outbox, ZAAK, [], NOW)
    side.troubles += [Trouble.NONE, Trouble.INVALID]
    item = send(outbox, client, settings(side))
    assert (item.status, item.field) == (Status.STUCK, "zaaktype")


def test_what_an_older_version_kept_and_this_one_cannot_read_is_told(
    side: OtherSide, client: Client, outbox: Outbox
) -> None:
    outbox.add(Parcel(ZAAK.identificatie, ZAAK.identificatie, b"{}"), NOW)
    assert send(outbox, client, settings(side)).fault == Fault.ONLEESBAAR
    assert side.asked == []


def test_a_process_that_dies_after_sending_makes_nothing_twice(
    side: OtherSide, client: Client, outbox: Outbox
) -> None:
    queue(outbox, ZAAK, [PLAN], NOW)
    for requests in range(1, 12):
        dying = Dying(settings(side))
        dying.left = requests
        with suppress(Died):
            send_next(outbox, dying, settings(side), NOW + requests * DAY)
        dying.close()
    assert (outbox.items()[0].status, counted(side)) == (Status.DONE, ONE_OF_EACH)


@FULL_OF_REQUESTS
@given(st.lists(st.sampled_from((*PASSING, *TOLD)), max_size=12), st.booleans())
def test_in_whatever_order_it_goes_wrong_one_of_each_arrives(
    side: OtherSide, client: Client, outbox: Outbox, troubles: list[Trouble], both: bool
) -> None:
    """Two rows of one zaak, in turns; a person who is told lets it be sent again."""
    side.forget()
    for item in outbox.items():
        outbox.erase(item.number)
    queue(outbox, ZAAK, [PLAN], NOW)
    if both:
        queue(outbox, ZAAK, [], NOW)
    side.troubles += troubles
    now = NOW
    for _ in range(2 * len(troubles) + 4):
        now += DAY
        for item in outbox.items():
            if item.status is Status.STUCK:
                outbox.again(item.number, now)
        send_next(outbox, client, settings(side), now)
    assert {each.status for each in outbox.items()} == {Status.DONE}
    assert counted(side) == ONE_OF_EACH


@FULL_OF_REQUESTS
@given(st.lists(st.sampled_from((*PASSING, Trouble.LATE)), max_size=10))
def test_also_when_a_request_arrives_after_we_asked_for_it(
    side: OtherSide, client: Client, outbox: Outbox, troubles: list[Trouble]
) -> None:
    """The rol and the status are left out: of these the standard lets a second one pass."""
    side.forget()
    for item in outbox.items():
        outbox.erase(item.number)
    chosen = settings(side, roltype="", statustype="")
    queue(outbox, ZAAK, [PLAN], NOW)
    side.troubles += troubles
    for day in range(len(troubles) + 2):
        for item in outbox.items():
            if item.status is Status.STUCK:
                outbox.again(item.number, NOW + day * DAY)
        send_next(outbox, client, chosen, NOW + day * DAY)
    arrived = {path: 1 for path in ONE_OF_EACH if path not in ("/rollen", "/statussen")}
    assert ({each.status for each in outbox.items()}, counted(side)) == ({Status.DONE}, arrived)


def test_what_is_queued_holds_the_delivery(outbox: Outbox) -> None:
    (item,) = queue(outbox, ZAAK, [PLAN], NOW)
    claimed = outbox.claim(NOW)
    assert claimed is not None and item.number == PLAN.identificatie
    assert Delivery.model_validate_json(claimed.content) == Delivery(zaak=ZAAK, document=PLAN)
