"""The places where someone was, so that Terug goes where they came from. They live as long as the session.

A place is named as in the browser's history: "plan", or "vragen/zelftest/eigen" for a step of questions.
"""

from wmo_core.content.screens.all_screens import Screen
from wmo_core.ui.state import names, session

_MOST = 100


def _places() -> tuple[str, ...]:
    found: tuple[str, ...] = session.value(names.PLACES, ())
    return found


def here() -> str:
    """Return the place where someone is, or was before an explanation; empty at the very first."""
    return _places()[-1] if _places() else ""


def screen_of(place: str) -> str:
    """Return the screen of a place."""
    return place.split("/")[0]


def last_screen() -> Screen:
    """Return the screen to go back to from an explanation."""
    found: Screen = screen_of(here()) or "start"  # type: ignore[assignment]
    return found


def set_out(screen: Screen) -> None:
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


def stop_changing() -> None:
    """Forget that someone changes an answer."""
    session.put(names.CHANGING, None)


def is_changing() -> bool:
    """Return whether the place where someone is was opened to change one answer."""
    return bool(changed_from()) and changed_from() == here()
