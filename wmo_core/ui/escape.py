"""Shows text as it is. What a resident or a municipality typed is never read as Markdown or HTML."""

import re

_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$:^=&])")


def plain(text: str) -> str:
    """Return the text so that Markdown shows each character literally; lines stay lines."""
    return _MARKUP.sub(r"\\\1", text).replace("\n", "  \n")


def prose(text: str) -> str:
    """Return a text of the content files for Markdown: each line stays a line of its own."""
    return text.strip().replace("\n", "  \n")
