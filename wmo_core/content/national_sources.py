"""Which sources a resident sees: the law and national ones."""

import re
from collections.abc import Iterable

OWN_CHOICE = "Ontwerpkeuze"
# What one municipality wrote, years ago, is an example for who writes here, and no source for a resident.
_OF_A_MUNICIPALITY = re.compile(r"\bgemeenten?\b", re.IGNORECASE)


def national_sources(sources: Iterable[str]) -> tuple[str, ...]:
    """Return the sources without our own choices and without what one municipality wrote for itself."""
    every = (each.strip() for each in sources)
    return tuple(
        each for each in every if not each.startswith(OWN_CHOICE) and not _OF_A_MUNICIPALITY.search(each)
    )
