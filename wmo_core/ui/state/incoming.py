"""Answers from outside: the copy in the tab, or a file of an earlier day. Never trusted unchecked."""

import json

from pydantic import ValidationError

from wmo_core.chance import calendar_id
from wmo_core.content.all_gemeenten.gemeentelijst import is_known
from wmo_core.content.register import Register
from wmo_core.plan.check import first_fault
from wmo_core.plan.dates import check_dates
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


def read_incoming(content: str | bytes) -> Dossier:
    """Return the dossier in ``content``. Raises IncomingError."""
    if len(content) > LARGEST:
        raise IncomingError(FileFault.TE_GROOT)
    try:
        found = Dossier.model_validate_json(content)
    except ValidationError:
        raise IncomingError(FileFault.ONLEESBAAR) from None
    if "version" not in found.model_fields_set:  # some other file; all other fields may be left out
        raise IncomingError(FileFault.ONLEESBAAR)
    wrong = first_fault(found) or check_dates(found.dates, today())
    if wrong is not None:
        raise IncomingError(wrong[1])
    # A municipality may have gone since: then there is one to choose again, and all answers stay.
    gemeente = found.gemeente if is_known(found.gemeente) else None
    # Answers of before get their id for a calendar here.
    files = found.files.with_id(calendar_id()) if found.dates.melding else found.files
    return found.model_copy(update={"gemeente": gemeente, "files": files})


def register_of(content: str) -> Register:
    """Return the register of answers that cannot be used, to say so in words that someone knows."""
    try:
        return Register(json.loads(content)["in_register"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return Register.NL
