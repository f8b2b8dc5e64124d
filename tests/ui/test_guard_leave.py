"""Leaving a screen by a press that comes before its fields: nothing empty takes the place of what was kept."""

import pytest

from wmo_core.ui.parts import guard
from wmo_core.ui.state import session

FIELD = "v:dag:gedaan"


@pytest.mark.parametrize(("drawn", "saved"), [(True, ["saved"]), (False, [])])
def test_only_fields_that_were_drawn_are_saved(
    monkeypatch: pytest.MonkeyPatch, drawn: bool, saved: list[str]
) -> None:
    found: list[str] = []
    went: list[str] = []

    def save() -> guard.Faults:
        found.append("saved")
        return {}

    monkeypatch.setattr(session, "holds", lambda name: drawn and name == FIELD)
    guard.leave(save, lambda: went.append("on"), drawn=FIELD)
    assert (found, went) == (saved, ["on"])
