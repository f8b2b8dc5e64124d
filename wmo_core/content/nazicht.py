"""Who checked a text, when and against which sources: in the head of a page or at the top of a file."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError

from wmo_core.content.reach.bereikbaar import with_numbers
from wmo_core.toml_file import Day, Record, Text, load_error, read_table

TABLE = "nazicht"
OWN_CHOICE = "Ontwerpkeuze"
# What one municipality wrote, years ago, is an example for who writes here, and no source for a resident.
_OF_A_MUNICIPALITY = re.compile(r"\bgemeenten?\b", re.IGNORECASE)


class Nazicht(Record):
    """The sources of a text, the day on which someone compared it with them, and who looks after it."""

    sources: Annotated[tuple[Text, ...], Field(min_length=1)]
    reviewed: Day
    owner: Text


def read_words(path: Path) -> tuple[dict[str, Any], Nazicht]:
    """Return the words of a file, with the numbers for danger, and who checked them.

    Raises LoadError, also when nobody did.
    """
    found = read_table(path)[0]
    try:
        nazicht = Nazicht.model_validate(found.get(TABLE, {}))
    except ValidationError as error:
        raise load_error(path, path.read_text(encoding="utf-8"), error, (TABLE,)) from None
    return {name: with_numbers(words) for name, words in found.items() if name != TABLE}, nazicht


def national_sources(sources: Iterable[str]) -> tuple[str, ...]:
    """Return the sources without our own choices and without what one municipality wrote for itself."""
    every = (each.strip() for each in sources)
    return tuple(
        each for each in every if not each.startswith(OWN_CHOICE) and not _OF_A_MUNICIPALITY.search(each)
    )
