"""Which picture stands for which option, question or onderwerp: the same on screen and on paper."""

from functools import cache

from wmo_core.content.files import read_toml
from wmo_core.content.pictograms import FOLDER, load_pictograms

PLACES = FOLDER / "waar.toml"


@cache
def load_places() -> dict[str, str]:
    """Return the picture of each idea, read once a process. Raises LoadError for an unknown picture."""
    pictograms = load_pictograms()
    places = read_toml(PLACES)
    pictograms.require(places.values(), PLACES)
    return {**{name: name for name in pictograms.ids}, **places}


def pictogram_for(idea: str) -> str | None:
    """Return the name of the picture for an option, a question or an onderwerp, or None."""
    return load_places().get(idea)
