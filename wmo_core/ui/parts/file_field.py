"""The one way to take a file from a resident. Nothing of it is kept once it was read."""

from collections.abc import Callable
from functools import partial

from wmo_core.content.texts import Texts
from wmo_core.documents.own_file.faults import LARGEST
from wmo_core.ui.browser import file_input
from wmo_core.ui.parts import guard
from wmo_core.ui.state import session
from wmo_core.ui.state.faults import FileFault

Reader = Callable[[str, bytes], None]


def draw(key: str, label: str, on_file: Reader, texts: Texts) -> None:
    """Draw a field for one file. ``on_file`` gets its name and content in a callback.

    What is wrong with the file is the fault ``key`` of the session, and is said here, in its place.
    """
    guard.message(key, texts)
    file_input.mount(key, label, LARGEST, partial(_given, key, on_file))


def _given(key: str, on_file: Reader, given: file_input.Given) -> None:
    if given.content is not None:
        on_file(given.name, given.content)
    else:
        fault = FileFault.TE_GROOT if given.size > LARGEST else FileFault.ONLEESBAAR
        session.set_fault({key: fault})
