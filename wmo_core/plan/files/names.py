"""What the files of one resident are known by. Nothing in it tells who that is."""

import re
import unicodedata
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field

from wmo_core.content.register import Register
from wmo_core.toml_file import Record

MOST_WORD = 20  # characters


def as_word(text: str) -> str | None:
    """Return a text as a part of the name of a file: letters and digits, with a dash for a space.

    Empty for an empty text, None for one with other signs in it or with more than ``MOST_WORD`` characters.
    """
    plain = unicodedata.normalize("NFC", text).strip(" -").lower()
    word = "-".join(re.split(r"[\s-]+", plain))
    fits = all(part.isalnum() for part in word.split("-")) and len(word) <= MOST_WORD
    return word if fits or not word else None


def _is_word(text: str) -> str:
    if as_word(text) != text:
        raise ValueError("Dit woord past niet in de naam van een bestand.")
    return text


class Files(Record):
    """What the files of a dossier are known by, on every device.

    ``word``: chosen by the resident, to find the files again; it stands in their names and in no document.
    ``calendar_id``: random letters, so that its days stay the same events in a calendar, whatever day they
    move to, and never become those of another. ``changes``: how often those days were changed. ``moved``: of
    each day that was once another, or that no longer counts, the last one it was before.
    """

    word: Annotated[str, AfterValidator(_is_word)] = ""
    calendar_id: str = Field(default="", pattern=r"^([a-z]{26})?$")
    changes: int = Field(default=0, ge=0, le=100_000)
    moved: dict[str, date] = Field(default_factory=dict, max_length=20)

    def name(self, what: str, made_on: date, register: Register) -> str:
        """Return the name of a file without its end: what it is, the word, the day, the register."""
        return "-".join(part for part in (what, self.word, made_on.isoformat(), register.value) if part)

    def with_id(self, new_id: str) -> "Files":
        """Return what they are known by, with an id for a calendar. One that is there stays."""
        return self.model_copy(update={"calendar_id": self.calendar_id or new_id})

    def after(self, before: dict[str, date], now: dict[str, date]) -> "Files":
        """Return what they are known by after a change of the days, each by the id of what it is for."""
        moved = {name: day for name, day in before.items() if now.get(name) != day}
        update = {"changes": self.changes + (before != now), "moved": self.moved | moved}
        return self.model_copy(update=update)
