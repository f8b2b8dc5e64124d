"""What the tests of screens share."""

from pathlib import Path
from typing import NoReturn

import pytest
import streamlit as st
from streamlit.runtime.scriptrunner_utils.exceptions import StopException


@pytest.fixture
def went(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The screens that a button led to; a test without a browser cannot go there."""
    names: list[str] = []

    def leave(page: str) -> NoReturn:
        names.append(Path(page).stem)
        raise StopException  # as in the browser, nothing more of the screen that is left runs

    monkeypatch.setattr(st, "switch_page", leave)
    return names
