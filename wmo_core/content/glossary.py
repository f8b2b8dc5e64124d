"""The words of the glossary, and which of them a text uses, so that each can be explained where it stands."""

import re
from collections.abc import Iterable, Mapping

from pydantic import ConfigDict

from wmo_core.content.nazicht import Nazicht
from wmo_core.toml_file import Record, Text


class Term(Record):
    """One word of the glossary with its explanation. ``synonyms_not``: words that we do not write for it."""

    term: Text
    text: Text
    synonyms_not: tuple[Text, ...] = ()


class TermFile(Record):
    """The glossary of one register (begrippen.toml), each word in a table with its id."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Term]

    nazicht: Nazicht

    @property
    def terms(self) -> Mapping[str, Term]:
        """The words by their id."""
        return self.__pydantic_extra__


def terms_in(text: str, terms: Mapping[str, str], without: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the ids of the terms that a text uses, in its order, but those in ``without``."""
    skip = set(without)
    found: dict[str, int] = {}
    low = text.lower()
    for term_id, term in sorted(terms.items(), key=lambda each: -len(each[1])):
        word = term.lower()
        # Nearly every term is not there, which is seen at once without a pattern.
        place = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", low) if word in low else None
        if place is not None and term_id not in skip:
            found[term_id] = place.start()
            # A longer term hides the shorter one inside it: "algemene voorziening", not "voorziening".
            low = low[: place.start()] + " " * (place.end() - place.start()) + low[place.end() :]
    return tuple(sorted(found, key=lambda term_id: found[term_id]))
