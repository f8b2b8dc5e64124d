"""The places where someone was, so that Terug goes where they came from. They live as long as the session.

A place is named as in the browser's history: "plan", or "vragen/zelftest/eigen" for a step of questions.
"""

from collections.abc import Mapping
from typing import NamedTuple

from wmo_core.content.screens.all_screens import AnyScreen
from wmo_core.ui.state import names, session

_MOST = 100


class Part(NamedTuple):
    """A part of a screen: the key of its container, and what it is about."""

    key: str
    about: str


def _places() -> tuple[str, ...]:
    found: tuple[str, ...] = session.value(names.PLACES, ())
    return found


def here() -> str:
    """Return the place where someone is, or was before an explanation; empty at the very first."""
    return _places()[-1] if _places() else ""


def screen_of(place: str) -> str:
    """Return the screen of a place."""
    return place.split("/")[0]


def last_screen() -> AnyScreen:
    """Return the screen to go back to from an explanation."""
    found: AnyScreen = screen_of(here()) or "start"  # type: ignore[assignment]
    return found


def set_out(screen: AnyScreen) -> None:
    """Remember that someone goes on to this screen with a button, also to one where they were before."""
    session.put(names.SET_OUT, screen)


def arrive(place: str, *, has_link: bool) -> None:
    """Remember that someone is at a place now.

    Who comes back to the place before, as with the browser's Back, is there again. Not at a place with
    ``has_link``, to which a link leads from everywhere: Terug then goes to where that link was.
    """
    known, goes_on = _places(), session.value(names.SET_OUT) == screen_of(place)
    if goes_on:
        session.put(names.SET_OUT, None)
    if place == here():
        return
    is_back = known[-2:-1] == (place,) and not goes_on and not has_link
    session.put(names.PLACES, known[:-1] if is_back else (*known, place)[-_MOST:])
    if changed_from() != place:
        stop_changing()
    if place not in _parts():
        go_on_at({})


def step_back() -> str | None:
    """Forget the place where someone is, and return the one before, if any."""
    session.put(names.PLACES, _places()[:-1])
    return here() or None


def change_at(place: str) -> None:
    """Remember that someone changes an answer at this place: Verder there goes back."""
    session.put(names.CHANGING, place)


def changed_from() -> str:
    """Return the place at which someone changes an answer, if any."""
    return str(session.value(names.CHANGING) or "")


def go_on_at(parts: Mapping[str, Part | None]) -> None:
    """Remember, for some places, at which part (None: the top) someone goes on; until they are elsewhere."""
    session.put(names.PARTS, parts)


def part_at(place: str) -> Part | None:
    """Return the part of a place at which someone goes on, or None for its top."""
    return _parts().get(place)


def _parts() -> Mapping[str, Part | None]:
    found: Mapping[str, Part | None] = session.value(names.PARTS, {})
    return found


def stop_changing() -> None:
    """Forget that someone changes an answer."""
    session.put(names.CHANGING, None)


def is_changing() -> bool:
    """Return whether the place where someone is was opened to change one answer."""
    return bool(changed_from()) and changed_from() == here()
