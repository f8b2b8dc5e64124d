"""People and weeks to draw, from one to all that there is room for."""

from itertools import product

from wmo_core.plan.dossier import Dossier
from wmo_core.plan.people import CIRCLES, MOST_PEOPLE, NAME_LENGTH, Circle, Network, Person
from wmo_core.plan.week import DAY_PARTS, DAYS, Week, WeekEntry

NAMES = (
    "mijn zus",
    "wijkverpleegkundige",
    "mevrouw Van der Heijden-Brouwer",
    "x" * NAME_LENGTH,
    "علي",
    "<b>",
)


def people(count: int, circles: tuple[Circle, ...] = CIRCLES) -> Network:
    """Return so many people, by turns in each of the circles."""
    return tuple(
        Person(name=NAMES[n % len(NAMES)], circle=circles[n % len(circles)], what="samen eten")
        for n in range(count)
    )


def full_week() -> Week:
    """Return a week with help in each part of each day."""
    cells = enumerate(product(DAYS, DAY_PARTS))
    return tuple(
        WeekEntry(day=day, part=part, who=NAMES[n % len(NAMES)], what="helpt met douchen en aankleden " * 2)
        for n, (day, part) in cells
    )


FULL = Dossier(network=people(MOST_PEOPLE), week=full_week())
