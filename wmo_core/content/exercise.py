"""The exercise "which kind of hulp is this?" of a register."""

from collections.abc import Mapping
from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from wmo_core.content.files import register_folder
from wmo_core.content.register import Register
from wmo_core.toml_file import read_toml


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Situation(_Part):
    """One situation and the kind of hulp that it is."""

    text: str
    answer: Literal["algemeen", "maatwerk", "gewoon"]
    explain: str


class _Words(_Part):
    titel: str
    intro: str
    goed: str
    niet_zo: str


class Exercise(_Part):
    """The words of the exercise and its situations."""

    oefening: _Words
    vragen: Mapping[str, Situation]


@cache
def load_exercise(register: Register) -> Exercise:
    """Return the exercise, read once a process. Raises LoadError."""
    return read_toml(register_folder(register) / "oefening.toml", Exercise)[0]
