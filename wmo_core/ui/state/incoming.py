"""Answers from outside: the copy in the tab, or a file of an earlier day. Never trusted unchecked."""

import json
from typing import Any, NamedTuple

from wmo_core.chance import calendar_id
from wmo_core.content.register import Register
from wmo_core.plan.check import LeftOut
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.files.reading import UnreadableError, read_dossier
from wmo_core.plan.files.unplaced import TooMuchError
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
    """Answers that can be used, and the days that were left out because they cannot be right.

    What else has no place in this version stands in the dossier, as ``unplaced``; the days too.
    """

    dossier: Dossier
    left_out: tuple[LeftOut, ...] = ()


def read_incoming(content: str | bytes) -> Incoming:
    """Return the dossier in ``content``, of any version; nothing spoils the rest. Raises IncomingError."""
    if len(content) > LARGEST:
        raise IncomingError(FileFault.TE_GROOT)
    try:
        found, left_out = read_dossier(_table(content), today())
    except UnreadableError:
        raise IncomingError(FileFault.ONLEESBAAR) from None
    except TooMuchError:
        raise IncomingError(FileFault.PAST_NIET) from None
    # Answers of before get their id for a calendar here.
    files = found.files.with_id(calendar_id()) if found.dates.melding else found.files
    return Incoming(found.model_copy(update={"files": files}), left_out)


def _table(content: str | bytes) -> dict[str, Any]:
    try:
        table = json.loads(_text(content), parse_constant=_refuse)
        # Half a sign (a lone surrogate) can be written nowhere.
        whole = json.loads(json.dumps(table, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        raise IncomingError(FileFault.ONLEESBAAR) from None
    if not isinstance(whole, dict):
        raise IncomingError(FileFault.ONLEESBAAR)
    return whole


def _text(content: str | bytes) -> str:
    """Return the text, without the mark with which some programs begin a file."""
    text = content if isinstance(content, str) else content.decode(json.detect_encoding(content))
    return text.removeprefix("\ufeff")


def _refuse(name: str) -> None:
    raise ValueError("Dit is geen getal.")


def register_of(content: str) -> Register:
    """Return the register of answers that cannot be used, to say so in words that someone knows."""
    try:
        return Register(json.loads(_text(content))["in_register"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return Register.NL
