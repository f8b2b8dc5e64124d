"""Lets a change of what a session holds always be made whole."""

from collections.abc import Callable

from streamlit.runtime.scriptrunner import script_runner
from streamlit.runtime.state import SafeSessionState, SessionState


class WholeChanges(SafeSessionState):
    """A session state at which a run is never cut off.

    Streamlit cuts a run off for the next event whenever it draws, and also whenever it uses
    ``st.session_state``: in the middle of a callback, or when half of the answers are taken over. What
    the second half would have done is then lost. While it only draws, nothing can be lost.
    """

    def __init__(self, state: SessionState, yield_callback: Callable[[], None]) -> None:
        """Take the place of Streamlit's own, without the place to stop that it gives."""
        super().__init__(state, _go_on)


def _go_on() -> None:
    """Do not look whether another event waits."""


def make_changes_whole() -> None:
    """Use ``WholeChanges`` in every run from now on."""
    script_runner.SafeSessionState = WholeChanges  # type: ignore[attr-defined]
