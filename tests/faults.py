"""Faults on purpose: what the rest does when one part breaks."""

from typing import Any

import pytest

from wmo_core.documents import plan_files
from wmo_core.press.formats import Format
from wmo_core.press.render import render


def break_format(monkeypatch: pytest.MonkeyPatch, broken: Format, error: Exception | None = None) -> None:
    """Let the plan in one format fail from now on."""

    def failing(format: Format, *rest: Any) -> bytes:
        if format is broken:
            raise error or ZeroDivisionError
        return render(format, *rest)

    monkeypatch.setattr(plan_files, "render", failing)
