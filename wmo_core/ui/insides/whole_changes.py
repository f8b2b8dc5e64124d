"""Lets a change of what a session holds always be made whole, and knows what the browser holds of it."""

from collections.abc import Callable
from typing import Any

from streamlit.proto.WidgetStates_pb2 import WidgetStates
from streamlit.runtime.scriptrunner import script_runner
from streamlit.runtime.scriptrunner_utils.script_run_context import get_script_run_ctx
from streamlit.runtime.state import SafeSessionState, SessionState

from wmo_core.ui.insides.possible_values import only_possible


class WholeChanges(SafeSessionState):
    """A session state at which a run is never cut off.

    Streamlit cuts a run off for the next event whenever it draws, and also whenever it uses
    ``st.session_state``: in the middle of a callback, or when half of the answers are taken over. What
    the second half would have done is then lost. While it only draws, nothing can be lost.
    """

    _in_browser: frozenset[str] = frozenset()

    def __init__(self, state: SessionState, yield_callback: Callable[[], None]) -> None:
        """Take the place of Streamlit's own, without the place to stop that it gives."""
        super().__init__(state, _go_on)

    def on_script_will_rerun(self, fresh_widget_states: WidgetStates | None, **others: Any) -> None:
        """Remember which fields the browser has: it tells all of them with each event. Check their values."""
        if fresh_widget_states is not None:
            fresh_widget_states = only_possible(fresh_widget_states, self._state)
            known = frozenset(each.id for each in fresh_widget_states.widgets)
            object.__setattr__(self, "_in_browser", known)
        super().on_script_will_rerun(fresh_widget_states, **others)

    def is_in_browser(self, key: str) -> bool:
        """Return whether the browser told of this field in the last event, or is told of it in this run."""
        is_told = self._state.is_new_state_value(key)
        return is_told or self._state.get_widget_id_from_key(key) in self._in_browser


def _go_on() -> None:
    """Do not look whether another event waits."""


def make_changes_whole() -> None:
    """Use ``WholeChanges`` in every run from now on."""
    script_runner.SafeSessionState = WholeChanges  # type: ignore[attr-defined]


def browser_may_lack(key: str) -> bool:
    """Return whether a field may not be on the screen yet, though the session has a value for it.

    The run that drew it may have been cut off before anything of it was sent.
    """
    context = get_script_run_ctx()
    state = context.session_state if context else None
    return isinstance(state, WholeChanges) and not state.is_in_browser(key)
