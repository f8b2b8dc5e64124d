"""What is open on a screen, beside the answers: it goes along in the tab, so a new session has it too."""

from typing import Annotated

from pydantic import AwareDatetime, Field, ValidationError

from wmo_core.content.code_words import load_code_words
from wmo_core.storage.codes import read_code
from wmo_core.storage.models import Code, Given
from wmo_core.today import now as this_moment
from wmo_core.toml_file import Record
from wmo_core.ui.state import names, session
from wmo_core.ui.state.deployment import may_hand_over

_Place = tuple[Annotated[int, Field(ge=0, le=1000)], Annotated[str, Field(max_length=100)] | None]


class _Ready(Record):
    """A code that was made here: it opens no more than the answers that are in this tab too."""

    code: Code
    until: AwareDatetime


class _View(Record):
    """``edited``: the item of the plan with its field open. ``ready``: what lies ready for who has the code.

    The others: of reading, practising and typing.
    """

    edited: str | None = Field(default=None, max_length=100)
    searched: str = Field(default="", max_length=2_000)
    typing: bool = False
    practised: str | None = Field(default=None, max_length=100)
    exercises: dict[str, _Place] = Field(default_factory=dict, max_length=200)
    ready: _Ready | None = None


_NAMES = {
    "edited": names.EDITED_ITEM,
    "searched": names.SEARCHED,
    "typing": names.TYPING_BOOKLET,
    "practised": names.PRACTISED,
}


def now() -> str:
    """Return what is open now, for the tab."""
    known = {field: session.value(name) for field, name in _NAMES.items() if session.holds(name)}
    exercises = {name: place for name, place in session.values(names.EXERCISE).items() if place is not None}
    given: Given | None = session.value(names.GIVEN)
    ready = _Ready(code=given.code, until=given.until) if given and given.until > this_moment() else None
    told = known | {"exercises": exercises, "ready": ready}
    try:
        return _View.model_validate(told).model_dump_json(exclude_defaults=True)
    except ValidationError:  # such as a search of several pages: that is not worth an error
        return _View().model_dump_json(exclude_defaults=True)


def take_over(given: str | None) -> None:
    """Open what the tab says was open; what it cannot have said is left."""
    try:
        found = _View.model_validate_json(given or "{}")
    except ValidationError:
        return
    for field in found.model_fields_set & _NAMES.keys():
        session.put(_NAMES[field], getattr(found, field))
    for name, place in found.exercises.items():
        session.put(f"{names.EXERCISE}{name}", place)
    if found.ready and may_hand_over() and _is_good(found.ready):
        session.put(names.GIVEN, Given(found.ready.code, found.ready.until))


def _is_good(ready: _Ready) -> bool:
    is_a_code = read_code(ready.code.in_address, load_code_words()) == ready.code
    return is_a_code and ready.until > this_moment()
