"""What Streamlit calls the session, the visitor and the page of the run that is under way."""

from streamlit import config
from streamlit.runtime.scriptrunner import get_script_run_ctx

# The front door puts the hash of the cookie here. Streamlit gives a session back only to who has the same.
VISITOR_HEADER = "X-Wmo-Bezoeker"
VISITOR = "bezoeker"  # how Streamlit calls it
# And here the hash of the cookie of who logged in, if any.
SIGN_IN_HEADER = "X-Wmo-Aanmelding"
_SIGN_IN = "aanmelding"


def know_visitors() -> None:
    """Let each session belong to the visitor that the front door names."""
    config.set_option("server.trustedUserHeaders", {VISITOR_HEADER: VISITOR, SIGN_IN_HEADER: _SIGN_IN})


def session_of_this_run() -> str:
    """Return the id of the session, which opens all its answers: never to be shown or written."""
    context = get_script_run_ctx()
    return context.session_id if context else ""


def visitor_of_this_run() -> str:
    """Return the hash of the cookie of the browser that this session began in."""
    context = get_script_run_ctx()
    return str(context.user_info.get(VISITOR) or "") if context else ""


def sign_in_of_this_run() -> str:
    """Return the hash of the cookie of who logged in, or nothing. It proves nothing until it is looked up."""
    context = get_script_run_ctx()
    return str(context.user_info.get(_SIGN_IN) or "") if context else ""


def page_of_this_run() -> str:
    """Return Streamlit's own name for the page that runs."""
    context = get_script_run_ctx()
    return context.page_script_hash if context else ""
