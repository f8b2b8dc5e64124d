"""What is stored of one hand-over, and the code that opens it."""

from datetime import datetime
from typing import NamedTuple

from pydantic import Field

from wmo_core.toml_file import Record

DIGITS = 6
WORDS = 4


class Code(Record):
    """What someone reads out: a number that finds the hand-over, and the words that open it.

    The words stand in no message about this object.
    """

    number: str = Field(pattern=rf"^\d{{{DIGITS}}}$")
    words: tuple[str, ...] = Field(min_length=WORDS, max_length=WORDS, repr=False)

    @property
    def in_address(self) -> str:
        """Return the code as it stands behind the # of an address."""
        return "-".join((self.number, *self.words))


class Strength(Record):
    """How much work it is to make a key of words (Argon2id): memory in KiB, passes, lanes.

    RFC 9106, section 4, second recommended option.
    """

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


class Terms(Record):
    """What is tied to a sealed text and may not change: its number, and from when to when it holds.

    The times are in whole seconds since 1970.
    """

    number: str
    made: int
    expires: int


class Stored(Record):
    """One hand-over as it lies in the database. Nothing in it opens it."""

    terms: Terms
    strength: Strength
    salt: bytes
    sealed: bytes


class Given(NamedTuple):
    """A hand-over that was just made."""

    code: Code
    until: datetime


class Lying(NamedTuple):
    """What lies ready for who has the code."""

    content: bytes
    until: datetime
