"""The people who walk, and what each wants to tell: mensen.toml, apart from the screens."""

from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

from wmo_core.flows.answers import OPEN_OPTIONS
from wmo_core.toml_file import Record, read_toml

FILE = Path(__file__).with_name("mensen.toml")


class InPlan(StrEnum):
    """Whether the plan must hold an answer."""

    MOET = "moet"
    ALS_GEVRAAGD = "als_gevraagd"
    NIET = "niet"


class Said(Record):
    """What someone says at one question."""

    vraag: str
    keuze: tuple[str, ...] = ()
    woorden: str = ""
    praten: bool = False
    plan: InPlan = InPlan.MOET

    @property
    def told(self) -> tuple[str, ...]:
        """The options that say something."""
        return tuple(option for option in self.keuze if option not in OPEN_OPTIONS)


class Person(Record):
    """One person, with all that this person says."""

    id: str
    wie: str
    melding: date | None = None
    zegt: tuple[Said, ...]

    def says(self, question_id: str) -> Said | None:
        """Return what this person says at a question, or None."""
        return next((each for each in self.zegt if each.vraag == question_id), None)


class _People(Record):
    mensen: tuple[Person, ...]


@cache
def people() -> tuple[Person, ...]:
    """Return all people, in the order of the file."""
    return read_toml(FILE, _People)[0].mensen
