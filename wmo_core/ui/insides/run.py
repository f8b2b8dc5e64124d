"""What Streamlit calls the session and the page of the run that is under way."""

from streamlit.runtime.scriptrunner import get_script_run_ctx


def session_of_this_run() -> str:
    """Return the id of the session, which opens all its answers: never to be shown or written."""
    context = get_script_run_ctx()
    return context.session_id if context else ""


def page_of_this_run() -> str:
    """Return Streamlit's own name for the page that runs."""
    context = get_script_run_ctx()
    return context.page_script_hash if context else ""
