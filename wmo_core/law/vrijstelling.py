"""Help for which a municipality asks nothing: its verordening need not ask a bijdrage for everything."""

from collections.abc import Sequence
from typing import Final, Protocol

# The id of this rule in regelsets.toml.
VRIJSTELLING: Final = "vrijstelling"


class Vrijstelling(Protocol):
    """What one article of the verordening exempts."""

    @property
    def voorzieningen(self) -> tuple[str, ...]:
        """The ids of the voorzieningen."""

    @property
    def reference(self) -> str:
        """The article that says so."""


def meetellend(ids: tuple[str, ...], vrijstellingen: Sequence[Vrijstelling]) -> tuple[str, ...]:
    """Return the voorzieningen for which this municipality may ask something."""
    exempt = _articles(vrijstellingen)
    return tuple(each for each in ids if each not in exempt)


def article_of(voorziening_id: str, vrijstellingen: Sequence[Vrijstelling]) -> str:
    """Return the article that exempts a voorziening. Raises KeyError when none does."""
    return _articles(vrijstellingen)[voorziening_id]


def _articles(vrijstellingen: Sequence[Vrijstelling]) -> dict[str, str]:
    return {each: article.reference for article in vrijstellingen for each in article.voorzieningen}
