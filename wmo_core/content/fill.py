"""Puts values in the blanks of a text. A text names a blank as {naam}; it never holds a number of the law."""

import re
from collections.abc import Mapping

BLANK = re.compile(r"\{([a-z_]+)\}")


class UnknownBlankError(KeyError):
    """A text asks for a value that nobody gives."""


def blanks(text: str) -> tuple[str, ...]:
    """Return the names of the blanks in a text, in order, each once."""
    return tuple(dict.fromkeys(BLANK.findall(text))) if "{" in text else ()


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return the text with its blanks filled. Raises UnknownBlankError: a blank is never shown empty."""
    missing = [name for name in blanks(text) if name not in values]
    if missing:
        raise UnknownBlankError(", ".join(missing))
    return BLANK.sub(lambda found: values[found.group(1)], text)
