"""Shows text as it is. What a resident or a municipality typed is never read as Markdown or HTML."""

import re

from wmo_core.content.formatting import unbroken_days
from wmo_core.content.reach.pressable import Pressable, with_links

_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$:^=&])")
_HEADING = re.compile(r"^(#+ )", re.MULTILINE)
# Streamlit draws these as an icon or as one sign, after Markdown has taken the backslashes away.
_ICON = re.compile(r"(?<=:)(?=material/|streamlit:)")
_ONE_SIGN = re.compile(r"(?<!\S)(?:\\?<\\?-\\?>|\\?-\\?>|\\?<\\?-|\\?-\\?-|\\?[<>~]\\?=)(?!\S)")
# Streamlit makes a link of these, escaped or not; in the words of somebody else it may lead anywhere.
_LINKED = re.compile(r"(?<=https:)(?=//)|(?<=http:)(?=//)|(?<=www)(?=\.)|(?<=@)(?=\w)", re.IGNORECASE)
# An element of Streamlit with nothing in it: the text is in two parts there, and copied as it was typed.
_APART, _NOTHING = "\0", ":small[]"


def plain(text: str) -> str:
    """Return the text so that Markdown shows each character literally; lines stay lines."""
    return _MARKUP.sub(r"\\\1", _parted(text)).replace("\n", "  \n").replace(_APART, _NOTHING)


def document(text: str) -> str:
    """Return the Markdown of a document, one level deeper below a heading of the screen.

    A colon would start an emoji or a colour in Streamlit, and an address would be a link.
    """
    deeper = _HEADING.sub(r"#\1", text)
    return _parted(deeper).replace(":", "\\:").replace(_APART, _NOTHING)


def _parted(text: str) -> str:
    """Return the text with a mark where Streamlit would draw an icon, an arrow or a link."""
    parted = _ONE_SIGN.sub(lambda one: _APART.join(re.findall(r"\\?.", one[0])), text.replace(_APART, ""))
    return unbroken_days(_LINKED.sub(_APART, _ICON.sub(_APART, parted)))


def prose(text: str) -> str:
    """Return a text of the content files for Markdown: each line stays a line, each number can be pressed."""
    return with_links(unbroken_days(text.strip()), _pressed).replace("\n", "  \n")


def _pressed(one: Pressable) -> str:
    """Return a number as a link. A site stays text here: this app sends nobody away with a press."""
    return f"[{one.shown}]({one.address})" if one.is_number else one.shown
