"""What the walk may cost at most, and what of a walk is over it."""

from collections import Counter
from collections.abc import Iterator

from tests.weg.acts import BESIDE
from tests.weg.counting import Showing, Sum, add_up
from tests.weg.facts import Found
from tests.weg.walking import PHONE, Walk
from wmo_core.content.register import Register
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import questions_of_all_flows

# From the first screen to the plan in hand, with one onderwerp, on a phone.
SCREENS, PRESSES, WORDS, HEIGHTS = 15, 35, 2000, 45
SCREENS_OF_AN_ONDERWERP = 3
CARDS, HEIGHTS_OF_THE_OUTCOME = 7, 5
FEW_ANSWERS, VERDER_ON_A_PHONE = 6, 1.3

# Words in closed parts before the walk changed, in nl and in easy-read: to hide is not to cut.
CLOSED = {
    "man_van_34": (5109, 6287),
    "echtpaar": (7664, 8625),
    "mantelzorger": (7525, 8483),
    "weet_ik_niet": (3480, 4204),
}


def total(walk: Walk) -> Sum:
    """Return what the whole walk asks."""
    return add_up(walk.showings, walk.window.height, walk.register)


def over(walk: Walk) -> list[str]:
    """Return each limit that a walk passes, with the figure."""
    return [*_whole(walk), *_onderwerpen(walk), *_outcome(walk), *_places(walk), *_lost(walk)]


def _passes(what: str, figure: float, most: float) -> Iterator[str]:
    if figure > most:
        yield f"{what}: {figure:g}, hoogstens {most:g}"


def _whole(walk: Walk) -> Iterator[str]:
    found = total(walk)
    yield from _passes("woorden in dichte delen", found.closed, _closed(walk))
    if len(_screens(walk)) > 1:
        return
    yield from _passes("schermen", found.screens, SCREENS)
    yield from _passes("drukken", found.presses, PRESSES)
    yield from _passes("woorden", found.words, WORDS)
    if walk.window == PHONE:
        yield from _passes("hoogten", round(found.heights, 1), HEIGHTS)


def _closed(walk: Walk) -> int:
    nl, easy_read = CLOSED[walk.person.id]
    return nl if walk.register is Register.NL else easy_read


def _screens(walk: Walk) -> Counter[str]:
    """Return how many screens each onderwerp takes."""
    known = {each.id for each in load_flow("zelftest").onderwerpen}
    return Counter(each.part for each in walk.showings if each.part in known)


def _onderwerpen(walk: Walk) -> Iterator[str]:
    for onderwerp, screens in _screens(walk).items():
        yield from _passes(f"schermen van {onderwerp}", screens, SCREENS_OF_AN_ONDERWERP)


def _outcome(walk: Walk) -> Iterator[str]:
    for shown in walk.showings:
        if shown.place == "uitkomst":
            yield from _passes("kaarten open", shown.cards, CARDS)
            if walk.window == PHONE:
                heights = round(shown.height / walk.window.height, 1)
                yield from _passes("hoogten van de uitkomst", heights, HEIGHTS_OF_THE_OUTCOME)


def _places(walk: Walk) -> Iterator[str]:
    """Yield where the first answer is not in view, or Verder is not, or too far down on a phone.

    The costs and the forms of help are pages to read, with a question below.
    """
    for shown in walk.showings:
        if not shown.questions:
            continue
        if walk.window != PHONE:
            yield from _passes(f"Verder, {shown.place}", shown.next or 0, walk.window.height)
        if shown.place in BESIDE:
            continue
        yield from _passes(f"eerste antwoord, {shown.place}", shown.first or 0, walk.window.height)
        if walk.window == PHONE and _has_few_answers(shown):
            most = walk.window.height * VERDER_ON_A_PHONE
            yield from _passes(f"Verder, {shown.place}", shown.next or 0, most)


def _has_few_answers(shown: Showing) -> bool:
    """Return whether a screen asks one question, with a few answers."""
    known = questions_of_all_flows()
    asked = [known[each] for each in shown.questions if not known[each].more]
    return len(asked) == 1 and len(asked[0].options) <= FEW_ANSWERS


def _lost(walk: Walk) -> Iterator[str]:
    for fact in walk.facts:
        if fact.found is Found.ONTBREEKT:
            yield f"{fact.question}: {fact.what} staat niet in het plan"
