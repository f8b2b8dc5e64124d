"""No value and no session in a line of the log, whoever writes it."""

import logging
import sys
import threading
import warnings
from collections.abc import Iterator

import pytest

from wmo_core.ui.insides import error_log
from wmo_core.ui.insides.error_log import keep_values_out_of_the_log, without_values

SECRET = "0b4c geheim antwoord"


@pytest.fixture(autouse=True)
def kept_out(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The log as in the server; afterwards as it was."""
    monkeypatch.setattr(warnings, "showwarning", warnings.showwarning)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    before = logging.getLogRecordFactory()
    keep_values_out_of_the_log()
    yield
    logging.setLogRecordFactory(before)


def fail() -> None:
    raise ValueError(SECRET)


def test_an_exception_says_what_and_where_but_not_its_message(caplog: pytest.LogCaptureFixture) -> None:
    try:
        fail()
    except ValueError:
        logging.getLogger("streamlit.error_util").warning(SECRET, exc_info=True)
        logging.getLogger("wmo_core.ui").exception("Het ging mis")
    assert SECRET not in caplog.text
    assert caplog.text.count("Fout: ValueError in ") == 2 and "test_log.py" in caplog.text


def test_a_line_of_another_package_has_no_values(caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("streamlit.runtime.websocket_session_manager")
    logger.warning("Session with id %s is already connected! %d", SECRET, 3)
    assert "Session with id … is already connected! 3" in caplog.text
    assert SECRET not in caplog.text


def test_our_own_lines_and_those_of_the_server_stay_as_they_are(caplog: pytest.LogCaptureFixture) -> None:
    for name in ("wmo_core.ui.server", "uvicorn.error"):
        logging.getLogger(name).warning("poort %s", "8501")
    assert caplog.messages == ["poort 8501"] * 2


def test_a_warning_and_a_failed_thread_say_no_values(caplog: pytest.LogCaptureFixture) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = error_log._warn
        warnings.warn(f"input_value='{SECRET}'", UserWarning, stacklevel=1)
    thread = threading.Thread(target=fail)
    threading.excepthook = error_log._of_thread
    thread.start()
    thread.join()
    assert SECRET not in caplog.text
    assert "UserWarning in " in caplog.text and "Fout: ValueError in " in caplog.text


def test_a_line_without_arguments_stays() -> None:
    record = without_values("streamlit.x", logging.INFO, "", 1, "Klaar", None, None)
    assert record.getMessage() == "Klaar"
