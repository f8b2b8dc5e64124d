"""The exercises of a register: situations with an answer and kind feedback. No score."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from wmo_core.content.files import register_folder
from wmo_core.content.nazicht import TABLE, Nazicht
from wmo_core.content.reach.bereikbaar import read_with_numbers
from wmo_core.content.register import Register
from wmo_core.product import once_a_product
from wmo_core.toml_file import Record


class Situation(Record):
    """One situation, the answer that fits it, and why."""

    text: str
    answer: Literal["algemeen", "maatwerk", "gewoon", "klopt", "klopt_niet"]
    explain: str


class ExerciseWords(Record):
    """What is said around the situations."""

    titel: str
    intro: str
    goed: str
    niet_zo: str


class _TrueOrNot(ExerciseWords):
    klopt: str
    klopt_niet: str


class Exercise(Record):
    """Which kind of hulp is this? The words and the situations."""

    nazicht: Nazicht
    oefening: ExerciseWords
    vragen: Mapping[str, Situation]


class TeachBack(Record):
    """Klopt dit? A few situations after the explanation of the route, the costs and natura or pgb."""

    nazicht: Nazicht
    woorden: _TrueOrNot
    route_in_stappen: Mapping[str, Situation] = Field(min_length=2)
    eigen_bijdrage: Mapping[str, Situation] = Field(min_length=2)
    natura_of_pgb: Mapping[str, Situation] = Field(min_length=2)

    def after(self, page_id: str) -> Mapping[str, Situation]:
        """Return the situations that belong to a page; most pages have none."""
        no_page = page_id in (TABLE, "woorden")
        situations: Mapping[str, Situation] = {} if no_page else getattr(self, page_id, {})
        return situations


@once_a_product
def load_exercise(register: Register) -> Exercise:
    """Return the exercise, read once a process. Raises LoadError."""
    return read_with_numbers(register_folder(register) / "oefening.toml", Exercise)


@once_a_product
def load_teach_back(register: Register) -> TeachBack:
    """Return the situations for "Klopt dit?", read once a process. Raises LoadError."""
    return read_with_numbers(register_folder(register) / "klopt_dit.toml", TeachBack)
