"""What can be pressed in a text: the numbers, e-mail addresses and sites that the product itself names.

Nothing else becomes a link: what a resident or a helper typed stays text, unless it is the same address.
"""

import re
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import quote

from wmo_core.content.gemeenten import dialled, gemeente_ids, load_gemeente
from wmo_core.content.reach.bereikbaar import load_sites, load_telefoonnummers
from wmo_core.product import once_a_product

_SHORT = 6  # digits; "112" may also be an amount, so a number this short is one only after "bel"
_CALLS = r"\b[Bb]el\w*\b[^.!?\n\d]{0,40}?"


class Pressable(NamedTuple):
    """Text as a reader sees it, and the address behind it."""

    shown: str
    address: str

    @property
    def is_number(self) -> bool:
        """Return whether it is a telephone number: that never breaks over two lines."""
        return self.address.startswith("tel:")

    def pattern(self, between: str = "") -> str:
        """Return the regular expression that finds it, for Python and for typst: both know these signs.

        ``between``: what may stand between two letters.
        """
        words = between.join(map(re.escape, self.shown))
        is_short = self.is_number and len(re.findall(r"\d", self.shown)) <= _SHORT
        return rf"{_CALLS}\b{words}\b" if is_short else rf"\b{words}\b"


@once_a_product
def pressables() -> tuple[Pressable, ...]:
    """Return all that can be pressed, the longest first: one may stand within another. Raises LoadError."""
    found = {one.number: dialled(one.phone) for one in load_telefoonnummers().values()}
    for site in load_sites():
        found |= {site.host: site.address, f"www.{site.host}": site.address}
    for gemeente in map(load_gemeente, gemeente_ids()):
        numbers = (gemeente.loket.phone, gemeente.clientondersteuning.phone)
        found |= {number: dialled(number) for number in numbers if number}
        if gemeente.loket.email:
            found[gemeente.loket.email] = mail_address(gemeente.loket.email)
    ordered = sorted(found, key=lambda shown: (-len(shown), shown))
    return tuple(Pressable(shown, found[shown]) for shown in ordered)


def mail_address(email: str) -> str:
    """Return the address that writes to an e-mail address."""
    return f"mailto:{quote(email, safe='@.-_+')}"


@once_a_product
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one.pattern()})" for one in pressables()))


def parted(text: str) -> tuple[str | Pressable, ...]:
    """Return the text in parts: what can be pressed, and what stands between."""
    parts: list[str | Pressable] = []
    done = 0
    for found in _pattern().finditer(text):
        one = next(each for each in pressables() if found[0].endswith(each.shown))
        start = found.end() - len(one.shown)
        parts += [text[done:start], one]
        done = found.end()
    return tuple(part for part in (*parts, text[done:]) if part)


def with_links(text: str, link: Callable[[Pressable], str]) -> str:
    """Return the text with each part that can be pressed as ``link`` writes it."""
    return "".join(part if isinstance(part, str) else link(part) for part in parted(text))
