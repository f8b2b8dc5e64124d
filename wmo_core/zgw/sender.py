"""Sends what is due, step by step, and decides how long to wait after a try that did not succeed."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial

from pydantic import ValidationError

from wmo_core.storage.errors import LeaseLostError
from wmo_core.storage.outbox import Claimed, Failure, Item, Outbox
from wmo_core.zgw.calls import Call
from wmo_core.zgw.client import Client
from wmo_core.zgw.faults import DeliveryError, Fault
from wmo_core.zgw.models import Delivery
from wmo_core.zgw.settings import Settings
from wmo_core.zgw.steps import Step, Way, answered, ask, made, make

# After each try that did not succeed. After the last, some three days on, a person is told.
WAITS = tuple(timedelta(minutes=each) for each in (1, 5, 15, 60, 240, 720, 1440, 1440))


def send_next(outbox: Outbox, client: Client, settings: Settings, now: datetime) -> Item | None:
    """Send the next row that is due, and return how it stands then; None when none is due.

    Raises NotStoredError.
    """
    claimed = outbox.claim(now)
    if claimed is None:
        return None
    try:
        if claimed.item.tries > len(WAITS) + 1:  # each time nobody heard how it ended
            raise DeliveryError(Fault.AFGEBROKEN)
        _send(outbox, client, settings, claimed, now)
    except DeliveryError as error:
        _fail(outbox, claimed, error, now)
    except LeaseLostError:
        pass  # somebody else has it now, and asks first what we did
    return outbox.item(claimed.item.number) or claimed.item


def _send(outbox: Outbox, client: Client, settings: Settings, claimed: Claimed, now: datetime) -> None:
    way = Way(_delivery(claimed), settings, claimed.item.made)
    found = dict(claimed.item.found)
    for step in way.steps:
        if step not in found:
            found[step] = _found_or_made(step, way, found, partial(client.send, now=now))
            outbox.found(claimed, found, now)
    outbox.done(claimed, now)


def _found_or_made(step: Step, way: Way, found: Mapping[str, str], send: Callable[[Call], object]) -> str:
    """Ask whether a step was done by a try whose answer was lost, and do it if not."""
    question = ask(step, way, found)
    there = answered(step, way, found, send(question))
    if there is not None:
        return there
    try:
        return made(send(make(step, way, found)))
    except DeliveryError as error:
        if error.fault is not Fault.GEGEVENS:
            raise
        # A slow try of before may have arrived after all: then our number is taken, by ourselves.
        there = answered(step, way, found, send(question))
        if there is None:
            raise
        return there


def _delivery(claimed: Claimed) -> Delivery:
    try:
        return Delivery.model_validate_json(claimed.content)
    except ValidationError:
        raise DeliveryError(Fault.ONLEESBAAR) from None


def _fail(outbox: Outbox, claimed: Claimed, error: DeliveryError, now: datetime) -> None:
    tries = claimed.item.tries
    wait = None
    if error.fault.passes and tries <= len(WAITS):
        wait = max(WAITS[tries - 1], timedelta(seconds=error.wait))
    try:
        outbox.failed(claimed, Failure(fault=error.fault, field=error.field, wait=wait), now)
    except LeaseLostError:
        pass
