"""Which picture stands for which option, question or onderwerp: the same on screen and on paper."""

from collections.abc import Mapping

from wmo_core.content.letters import LetterId
from wmo_core.content.pictograms import load_pictograms
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import read_table

PLACES = "waar.toml"
LETTER, START = "brief", "start"  # within: the letters, and the ways in on the first screen
WAYS_IN = ("begin", "ander_register", "oefen", "lezen", "ander")
OF_SCREENS = (*((LETTER, each) for each in LetterId), *((START, each) for each in WAYS_IN))


@once_a_product
def load_places() -> dict[str, str]:
    """Return the picture of each idea, read once a process. Raises LoadError for an unknown picture."""
    pictograms = load_pictograms()
    path = product().pictograms / PLACES
    places = read_table(path)[0]
    pictograms.require(places.values(), path)
    return {**{name: name for name in pictograms.ids}, **places}


def pictogram_for(idea: str, within: str | None = None) -> str | None:
    """Return the name of the picture for an option, a question, an onderwerp or a step, or None.

    ``within`` is the question of the option, or a place with pictures of its own. The own picture of a
    question goes before that of its template, and that before the one which the option has everywhere.
    """
    return picture_in(load_places(), idea, within)


def picture_in(places: Mapping[str, str], idea: str, within: str | None = None) -> str | None:
    """Return the picture for an idea in these places: see ``pictogram_for``."""
    if within is None:
        return places.get(idea)
    # The id of a question of an onderwerp is "<onderwerp>.<template>"; an option may name an onderwerp too.
    template, alone = within.rpartition(".")[2], idea.rpartition(".")[2]
    names = (f"{within}.{idea}", f"{template}.{idea}", idea, alone)
    return next((places[name] for name in names if name in places), None)
