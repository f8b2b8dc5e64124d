"""Answers from a file of any kind that holds them: the own file, or a plan as PDF, JSON or zip."""

from wmo_core.documents.own_file.faults import NoAnswersError
from wmo_core.documents.own_file.reading import answers_in
from wmo_core.plan.files.reading import Read
from wmo_core.ui.state.faults import FileFault
from wmo_core.ui.state.incoming import IncomingError, read_incoming


def read_file(content: bytes, password: str | None = None) -> Read:
    """Return the dossier in a file. Raises IncomingError and PasswordNeededError.

    One in which nothing has a place is refused: it would only take the place of answers that are there.
    """
    try:
        found = read_incoming(answers_in(content, password))
    except NoAnswersError as error:
        raise IncomingError(FileFault(error.fault.value)) from None
    if found.has_nothing_that_fits:
        fault = FileFault.PAST_NIET if found.dossier.unplaced else FileFault.GEEN_ANTWOORDEN
        raise IncomingError(fault)
    return found
