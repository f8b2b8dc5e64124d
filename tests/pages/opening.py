"""The app in a session whose tab has answered already: without a browser nothing else would do that."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from wmo_core.plan.dossier import Dossier

APP = Path(__file__).parents[2] / "app.py"


def new_app(dossier: Dossier | None = None) -> AppTest:
    """Return the app before its first run, with the answers that the tab gave back, if any."""
    at = AppTest.from_file(str(APP), default_timeout=30)
    at.session_state["restored"] = True
    if dossier is not None:
        at.session_state["dossier"] = dossier
    return at
