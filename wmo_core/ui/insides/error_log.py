"""Keeps answers out of the log: Streamlit writes the exception of a failed screen to a logger of its own."""

import logging
import traceback
from types import TracebackType

# The message of an exception may hold an answer.
LOGGER = "streamlit.error_util"


def describe(kind: type[BaseException] | None, trace: TracebackType | None) -> str:
    """Return the type of an exception and where it passed and was raised, never its message."""
    frames = traceback.extract_tb(trace)
    own = [frame for frame in frames if "site-packages" not in frame.filename]
    places = [f"{frame.filename}:{frame.lineno}" for frame in (*own[-1:], *frames[-1:])]
    return (
        f"Fout op een scherm: {kind.__name__ if kind else '-'} in {' → '.join(dict.fromkeys(places)) or '-'}"
    )


class WithoutValues(logging.Filter):
    """Takes the message and the traceback out of a log record of an exception."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite ``record`` when it carries an exception; always let it pass."""
        if record.exc_info:
            kind, _, trace = record.exc_info
            record.msg, record.args = describe(kind, trace), ()
            record.exc_info = record.exc_text = None
        return True


def keep_values_out_of_the_log() -> None:
    """Put the filter on the logger through which Streamlit reports a failed screen."""
    logging.getLogger(LOGGER).addFilter(WithoutValues())
