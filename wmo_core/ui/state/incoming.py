"""Answers from outside: the copy in the tab, or a file of an earlier day. Never trusted unchecked."""

import json

from wmo_core.chance import calendar_id
from wmo_core.content.register import Register
from wmo_core.plan.files.reading import OtherFileError, Read, UnreadableError, read_dossier
from wmo_core.plan.files.table import table_of, text_of
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


def read_incoming(content: str | bytes) -> Read:
    """Return the dossier in ``content``, of any version; nothing spoils the rest. Raises IncomingError.

    What has no place in this version stands in the dossier, as ``unplaced``; days that cannot be right too.
    """
    if len(content) > LARGEST:
        raise IncomingError(FileFault.TE_GROOT)
    try:
        found = read_dossier(table_of(content), today())
    except OtherFileError:
        raise IncomingError(FileFault.GEEN_ANTWOORDEN) from None
    except UnreadableError:
        raise IncomingError(FileFault.ONLEESBAAR) from None
    except TooMuchError:
        raise IncomingError(FileFault.PAST_NIET) from None
    # Answers of before get their id for a calendar here.
    dossier = found.dossier
    files = dossier.files.with_id(calendar_id()) if dossier.dates.melding else dossier.files
    return found._replace(dossier=dossier.model_copy(update={"files": files}))


def register_of(content: str) -> Register:
    """Return the register of answers that cannot be used, to say so in words that someone knows."""
    try:
        return Register(json.loads(text_of(content))["in_register"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return Register.NL
