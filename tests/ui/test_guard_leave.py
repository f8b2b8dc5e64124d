"""A press that comes before the fields of a screen puts nothing empty in the place of what was kept."""

import pytest

from wmo_core.ui.parts import guard
from wmo_core.ui.state import session

FIELD = "dag:gedaan"


@pytest.mark.parametrize(("drawn", "saved"), [(True, ["saved"]), (False, [])])
def test_only_fields_that_were_drawn_are_saved(
    monkeypatch: pytest.MonkeyPatch, drawn: bool, saved: list[str]
) -> None:
    found: list[str] = []
    went: list[str] = []

    def save() -> guard.Faults:
        found.append("saved")
        return {}

    monkeypatch.setattr(session, "holds", lambda name: drawn and name == guard.key(FIELD))
    guard.leave(save, lambda: went.append("on"), drawn=FIELD)
    assert (found, went) == (saved, ["on"])
