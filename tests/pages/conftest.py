"""What the tests of screens share."""

from pathlib import Path

import pytest

from wmo_core.ui.parts import navigation


@pytest.fixture
def went(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The screens that a button led to; a test without a browser cannot go there."""
    names: list[str] = []
    monkeypatch.setattr(navigation.st, "switch_page", lambda page: names.append(Path(page).stem))
    return names
