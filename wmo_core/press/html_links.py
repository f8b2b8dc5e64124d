"""Makes what can be pressed in a web page a link."""

import re
from html import escape

from wmo_core.content.reach.pressable import Pressable, with_links

_WORDS = re.compile(r"(?<=>)[^<>]+(?=<)")  # between two tags


def linked(page: str) -> str:
    """Return the page with each known number, e-mail address and site as a link."""
    return _WORDS.sub(lambda words: with_links(words[0], _link), page)


def _link(one: Pressable) -> str:
    return f'<a href="{escape(one.address)}">{escape(one.shown)}</a>'
