"""Finds the words of the glossary in a text, so that each can be explained where it stands."""

import re
from collections.abc import Iterable, Mapping
from typing import Any


def terms_in(text: str, terms: Mapping[str, Any], without: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the ids of the terms that a text uses, in its order, but those in ``without``."""
    skip = set(without)
    found: dict[str, int] = {}
    low = text.lower()
    for term_id, entry in sorted(terms.items(), key=lambda each: -len(each[1]["term"])):
        word = str(entry["term"]).lower()
        # Nearly every term is not there, which is seen at once without a pattern.
        place = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", low) if word in low else None
        if place is not None and term_id not in skip:
            found[term_id] = place.start()
            # A longer term hides the shorter one inside it: "algemene voorziening", not "voorziening".
            low = low[: place.start()] + " " * (place.end() - place.start()) + low[place.end() :]
    return tuple(sorted(found, key=lambda term_id: found[term_id]))
