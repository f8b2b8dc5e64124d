"""The meldingen of the loket, for who is logged in: what the screens ask, and why it may not succeed."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from wmo_core.access import Account, Action, NotAllowedError
from wmo_core.desk.days import DeskFault
from wmo_core.desk.melding import Melding
from wmo_core.desk.terms import last_day
from wmo_core.storage.errors import StorageError
from wmo_core.storage.records import ChangedMeanwhileError, Kind, Record
from wmo_core.today import now
from wmo_core.ui.state import delivery, names, session, staff
from wmo_core.ui.state.records import records


class Opened(NamedTuple):
    """The melding on the screen. ``mine``: what was to be saved while a colleague changed it meanwhile."""

    id: str
    version: int
    keep_until: date
    melding: Melding
    mine: Melding | None = None


def opened() -> Opened | None:
    """Return the melding on the screen; None for a new one."""
    found: Opened | None = session.value(names.MELDING)
    return found


def begin_new() -> None:
    """Begin a new melding."""
    _show(None)


def all_of_the_loket() -> tuple[Opened, ...] | DeskFault:
    """Return all meldingen of this loket, or why that does not succeed."""
    try:
        found = records().listing(_account(), Kind.MELDING, now())
    except (NotAllowedError, StorageError) as error:
        return _fault(error)
    return tuple(map(_opened, found))


def register(melding: Melding) -> DeskFault | None:
    """Store a new melding and show it; or return why that did not succeed."""
    return _do(lambda me: records().add(me, Kind.MELDING, melding.to_bytes(), last_day(melding), now()))


def open_one(id: str) -> DeskFault | None:
    """Show a melding; or return why that did not succeed."""
    return _do(lambda me: records().read(me, id, now()))


def change(melding: Melding) -> DeskFault | None:
    """Store what changed; or return why not. What a colleague changed meanwhile is shown, not overwritten."""
    there = opened()
    if there is None:
        return DeskFault.WEG
    content, last = melding.to_bytes(), last_day(melding)
    try:
        return _do(lambda me: records().change(me, there.id, there.version, content, last, now()))
    except ChangedMeanwhileError as error:
        session.put(names.MELDING, _opened(error.theirs)._replace(mine=melding))
        return None


def keep_theirs() -> None:
    """Go on with what a colleague stored."""
    there = opened()
    if there is not None:
        _show(there._replace(mine=None))


def keep_mine() -> DeskFault | None:
    """Store what this one wrote, over what the colleague stored and this one has seen."""
    there = opened()
    return change(there.mine) if there is not None and there.mine is not None else None


def erase() -> DeskFault | None:
    """Erase the melding on the screen; or return why that did not succeed."""
    there = opened()
    if there is None:
        return DeskFault.WEG
    try:
        records().erase(_account(), there.id, now())
        for number in (there.melding.zaak, there.melding.bevestiging):
            if number:
                delivery.outbox().erase(number)
    except (NotAllowedError, StorageError) as error:
        return _fault(error)
    begin_new()
    return None


def _do(act: Callable[[Account], Record]) -> DeskFault | None:
    """Do something with a record and show what it is then. Raises ChangedMeanwhileError."""
    try:
        _show(_opened(act(_account())))
    except ChangedMeanwhileError:
        raise
    except (NotAllowedError, StorageError) as error:
        return _fault(error)
    return None


def _show(found: Opened | None) -> None:
    session.put(names.MELDING, found)
    session.drop(f"{names.FIELD}{names.OF_MELDING}")


def _opened(record: Record) -> Opened:
    return Opened(record.id, record.version, record.keep_until, Melding.from_bytes(record.content))


def _account() -> Account:
    return staff.require(Action.SEE_BOARD)


def _fault(error: NotAllowedError | StorageError) -> DeskFault:
    """Return what to say: for who is logged in, what is not theirs and what is gone are the same."""
    if isinstance(error, NotAllowedError):
        return DeskFault.MAG_NIET if staff.signed_in() is None else DeskFault.WEG
    return DeskFault.OPSLAG
