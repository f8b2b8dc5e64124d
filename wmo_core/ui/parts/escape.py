"""Shows text as it is. What a resident or a municipality typed is never read as Markdown or HTML."""

import re

from wmo_core.content.formatting import unbroken_days
from wmo_core.content.reach.pressable import Pressable, with_links

_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$:^=&])")
# Streamlit draws these as an icon or as one sign, after Markdown has taken the backslashes away.
_DRAWN = re.compile(r"(:(?=material/|streamlit:)|(?<!\S)(?:\\?<-\\?>|-\\?>|\\?<-|--|\\?[<>~]=)(?!\S))")
# Streamlit makes a link of these, escaped or not; in the words of somebody else it may lead anywhere.
_LINKED = re.compile(r"(?<=https:)(?=//)|(?<=http:)(?=//)|(?<=www)(?=\.)|(?<=@)(?=\w)", re.IGNORECASE)
_WORD_JOINER = "\u2060"


def plain(text: str) -> str:
    """Return the text so that Markdown shows each character literally; lines stay lines."""
    return _MARKUP.sub(r"\\\1", undrawn(text)).replace("\n", "  \n")


def undrawn(text: str) -> str:
    """Return the text with a sign of no width where Streamlit would draw an icon, an arrow or a link."""
    return unbroken_days(_LINKED.sub(_WORD_JOINER, _DRAWN.sub(rf"\1{_WORD_JOINER}", text)))


def prose(text: str) -> str:
    """Return a text of the content files for Markdown: each line stays a line, each number can be pressed."""
    return with_links(unbroken_days(text.strip()), _pressed).replace("\n", "  \n")


def _pressed(one: Pressable) -> str:
    """Return a number as a link. A site stays text here: this app sends nobody away with a press."""
    return f"[{one.shown}]({one.address})" if one.is_number else one.shown
