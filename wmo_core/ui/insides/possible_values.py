"""Lets only values through that a field on the screen can have.

Streamlit takes whatever a message says: a text for a tick, a choice that was never offered, a field that was
never drawn. Here it is checked once, before any callback sees it.
"""

from collections.abc import Callable
from typing import Any

from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from streamlit.runtime.state import SessionState
from streamlit.runtime.state.common import WidgetMetadata

_Known = Callable[[str], WidgetMetadata[Any] | None]


def only_possible(sent: WidgetStates, state: SessionState) -> WidgetStates:
    """Return what a browser sent without the values that cannot be; what was known before then stays."""
    kept = (each for each in sent.widgets if _is_possible(each, state._get_widget_metadata))
    return WidgetStates(widgets=kept)


def _is_possible(sent: WidgetState, known: _Known) -> bool:
    drawn, kind = known(sent.id), sent.WhichOneof("value")
    if drawn is None or kind not in (None, drawn.value_type):
        return False
    is_choice = kind == "string_value" and drawn.formatted_options is not None
    return not is_choice or sent.string_value in (drawn.formatted_options or ())
