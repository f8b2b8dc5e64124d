"""Answers from outside: the copy in the tab, or a file of an earlier day. Never trusted unchecked."""

import json
from typing import Any, NamedTuple

from pydantic import ValidationError

from wmo_core.chance import calendar_id
from wmo_core.content.all_gemeenten.gemeentelijst import is_known
from wmo_core.content.register import Register
from wmo_core.plan.check import (
    LeftOut,
    first_fault,
    without_impossible_days,
    without_unreadable_days,
)
from wmo_core.plan.dossier import Dossier
from wmo_core.today import today
from wmo_core.ui.state.faults import AnyFault, FileFault

LARGEST = 1_000_000  # bytes; a full dossier is far smaller


class IncomingError(Exception):
    """Answers that cannot be used; ``fault`` says why."""

    def __init__(self, fault: AnyFault) -> None:
        """Keep only the id: what someone wrote never stands in an exception."""
        super().__init__(fault)
        self.fault = fault


class Incoming(NamedTuple):
    """Answers that can be used, and the days that were left out because they cannot be right."""

    dossier: Dossier
    left_out: tuple[LeftOut, ...] = ()


def read_incoming(content: str | bytes) -> Incoming:
    """Return the dossier in ``content``; one bad day spoils nothing else. Raises IncomingError."""
    if len(content) > LARGEST:
        raise IncomingError(FileFault.TE_GROOT)
    table, unreadable = without_unreadable_days(_table(content))
    try:
        found = Dossier.model_validate_json(json.dumps(table))
    except ValidationError:
        raise IncomingError(FileFault.ONLEESBAAR) from None
    if "version" not in found.model_fields_set:  # some other file; all other fields may be left out
        raise IncomingError(FileFault.ONLEESBAAR)
    wrong = first_fault(found)
    if wrong is not None:
        raise IncomingError(wrong[1])
    found, impossible = without_impossible_days(found, today())
    # A municipality may have gone since: then there is one to choose again, and all answers stay.
    gemeente = found.gemeente if is_known(found.gemeente) else None
    # Answers of before get their id for a calendar here.
    files = found.files.with_id(calendar_id()) if found.dates.melding else found.files
    known = found.model_copy(update={"gemeente": gemeente, "files": files})
    return Incoming(known, (*unreadable, *impossible))


def _table(content: str | bytes) -> dict[str, Any]:
    try:
        table = json.loads(content)
    except (ValueError, RecursionError):
        raise IncomingError(FileFault.ONLEESBAAR) from None
    if not isinstance(table, dict):
        raise IncomingError(FileFault.ONLEESBAAR)
    return table


def register_of(content: str) -> Register:
    """Return the register of answers that cannot be used, to say so in words that someone knows."""
    try:
        return Register(json.loads(content)["in_register"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return Register.NL
