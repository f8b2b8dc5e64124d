"""Answers from a file of any kind that holds them: the own file, or a plan as PDF, JSON or zip."""

from wmo_core.documents.own_file.faults import NoAnswersError
from wmo_core.documents.own_file.reading import answers_in
from wmo_core.ui.state.faults import FileFault
from wmo_core.ui.state.incoming import Incoming, IncomingError, read_incoming


def read_file(content: bytes, password: str | None = None) -> Incoming:
    """Return the dossier in a file. Raises IncomingError and PasswordNeededError."""
    try:
        return read_incoming(answers_in(content, password))
    except NoAnswersError as error:
        raise IncomingError(FileFault(error.fault.value)) from None
