"""What a resident answered: the chosen options, the own words, and who gave them."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Literal

from pydantic import Field

from wmo_core.toml_file import Record

WEET_IK_NIET = "weet_ik_niet"
ZEG_IK_NIET = "zeg_ik_niet"
OPEN_OPTIONS = (WEET_IK_NIET, ZEG_IK_NIET)

MAX_WORDS = 2_000  # characters in one own-words field


class By(StrEnum):
    """Who gave an answer."""

    ZELF = "zelf"
    SAMEN = "samen"
    ANDER = "ander"


class Answer(Record):
    """One answer. ``talk`` marks "hier wil ik over praten".

    ``words`` are those of the resident, ``helper_words`` those of who fills in for the resident; both are
    kept literally. An answer without anything: the question was seen, and left empty.
    """

    chosen: tuple[str, ...] = ()
    words: str = Field(default="", max_length=MAX_WORDS)
    helper_words: str = Field(default="", max_length=MAX_WORDS)
    talk: bool = False
    by: By = By.ZELF
    in_register: Literal["nl", "easy-read"] = "nl"

    @property
    def is_open(self) -> bool:
        """Return whether the resident left this open (does not know, rather not say)."""
        return not self.has_words and all(option in OPEN_OPTIONS for option in self.chosen)

    @property
    def has_words(self) -> bool:
        """Return whether somebody wrote something."""
        return bool(self.words.strip() or self.helper_words.strip())

    @property
    def is_empty(self) -> bool:
        """Return whether the question was only seen: nothing chosen, written or marked."""
        return not self.chosen and not self.has_words and not self.talk


Answers = Mapping[str, Answer]
