"""What records of words have in common: blanks that a text must have, and words by a key."""

from typing import Generic, TypeVar

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from wmo_core.toml_file import BLANK_MISSING, Record

Key = TypeVar("Key", bound=str)
Value = TypeVar("Value")


def holds(*blanks: str) -> AfterValidator:
    """Return the check that a sentence has these blanks: without one it would leave out what matters."""

    def check(text: str) -> str:
        for blank in (f"{{{name}}}" for name in blanks):
            if blank not in text:
                raise PydanticCustomError(BLANK_MISSING, "{blank}", {"blank": blank})
        return text

    return AfterValidator(check)


class Each(Record, Generic[Key, Value]):
    """Words for each of a few keys. The fields are those keys: a missing one is called by its name."""

    def __getitem__(self, key: Key) -> Value:
        """Return the words for a key."""
        words: Value = getattr(self, key)
        return words
