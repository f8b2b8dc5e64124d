"""What the tests of screens share."""

from pathlib import Path

import pytest
import streamlit as st


@pytest.fixture
def went(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The screens that a button led to; a test without a browser cannot go there."""
    names: list[str] = []
    monkeypatch.setattr(st, "switch_page", lambda page: names.append(Path(page).stem))
    return names
