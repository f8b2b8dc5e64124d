"""Keeps answers and session ids out of the log, whichever part of the program writes a line.

Streamlit gives each logger a handler of its own, so a filter in one place would see nothing of most lines.
"""

import logging
import sys
import threading
import traceback
import warnings
from types import TracebackType
from typing import Any, TextIO

# Here Streamlit writes the exception of a failed screen; its message may hold an answer.
LOGGER = "streamlit.error_util"
_OWN = "wmo_core"
_SERVER = "uvicorn"  # says which port and which address, never what a resident sent
_HIDDEN = "…"
_LOG = logging.getLogger(__name__)
_make_record = logging.getLogRecordFactory()


def describe(kind: type[BaseException] | None, trace: TracebackType | None) -> str:
    """Return the type of an exception and where it passed and was raised, never its message."""
    frames = traceback.extract_tb(trace)
    own = [frame for frame in frames if "site-packages" not in frame.filename]
    places = [f"{frame.filename}:{frame.lineno}" for frame in (*own[-1:], *frames[-1:])]
    return f"{kind.__name__ if kind else '-'} in {' → '.join(dict.fromkeys(places)) or '-'}"


def without_values(*args: Any, **kwargs: Any) -> logging.LogRecord:
    """Return the record of a line, with no message of an exception and no value of another package."""
    record = _make_record(*args, **kwargs)
    if record.exc_info:
        kind, _, trace = record.exc_info
        record.msg, record.args = f"Fout: {describe(kind, trace)}", ()
        record.exc_info = record.exc_text = record.stack_info = None
    elif not record.name.startswith((_OWN, _SERVER)) and isinstance(record.args, tuple):
        record.args = tuple(each if isinstance(each, int | float) else _HIDDEN for each in record.args)
    return record


def _warn(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """Write that there was a warning, and where: pydantic puts the value itself in the message."""
    del message, file, line
    _LOG.log(logging.WARNING, "%s in %s:%s", category.__name__, filename, lineno)


def _of_thread(args: threading.ExceptHookArgs) -> None:
    _LOG.log(logging.ERROR, "Fout: %s", describe(args.exc_type, args.exc_traceback))


def _unraisable(args: "sys.UnraisableHookArgs") -> None:
    _LOG.log(logging.ERROR, "Fout: %s", describe(args.exc_type, args.exc_traceback))


def keep_values_out_of_the_log() -> None:
    """Let every line, warning and exception from now on say what happened and where, and no value."""
    logging.setLogRecordFactory(without_values)
    warnings.showwarning = _warn
    threading.excepthook = _of_thread
    sys.unraisablehook = _unraisable
