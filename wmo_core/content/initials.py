"""Letters with points between: "n.v.t.", "p.g.b." and "n/a" are one word each."""

import re

_INITIALS = re.compile(r"\b([a-z])[./] ?(?=[a-z]\b)")


def join_initials(text: str) -> str:
    """Return a text in small letters with such letters as one word: "p.g.b." becomes "pgb."."""
    return _INITIALS.sub(r"\1", text)
