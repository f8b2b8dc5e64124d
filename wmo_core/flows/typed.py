"""What may be wrong with a text that somebody typed, whatever field it stands in."""

from dataclasses import dataclass
from enum import StrEnum

from wmo_core.flows.answers import MAX_WORDS
from wmo_core.flows.bsn import holds_bsn


class TypedFault(StrEnum):
    """What is wrong with a typed text. The words stand in content (scherm/fouten.toml)."""

    LEEG = "leeg_veld"
    TE_LANG = "te_lang"
    BSN = "bsn"


def is_too_long(text: str, most: int = MAX_WORDS) -> bool:
    """Return whether a text has more characters than its field may hold."""
    return len(text) > most


@dataclass(frozen=True)
class Typed:
    """A typed text and what its field asks of it."""

    text: str
    most: int = MAX_WORDS  # characters
    needed: bool = False

    @property
    def fault(self) -> TypedFault | None:
        """Return the first thing that is wrong with the text, or None."""
        if not self.text.strip():
            return TypedFault.LEEG if self.needed else None
        if is_too_long(self.text, self.most):
            return TypedFault.TE_LANG
        return TypedFault.BSN if holds_bsn(self.text) else None
