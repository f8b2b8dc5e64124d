"""Measures the search on questions that were written down beforehand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from wmo_core.content.register import Register
from wmo_core.content.search.finding import find
from wmo_core.content.search.sources import load_index
from wmo_core.toml_file import read_table

HERE = Path(__file__).parent
INSIDE, OUTSIDE = HERE / "vragen.toml", HERE / "vragen_buiten.toml"
SERIES = sorted((HERE / "eerste_keer").glob("reeks_*.toml"))
OFF_TOPIC = sorted((HERE / "eerste_keer").glob("niets*.toml"))


@dataclass(frozen=True)
class Asked:
    """What someone typed, and the pages that answer it; none when nothing does."""

    typed: str
    right: tuple[str, ...]


@dataclass(frozen=True)
class Score:
    """How many questions found a right page first, among the first two and three, or nothing; of all."""

    all: int
    first: int
    in_two: int
    in_three: int
    nothing: int

    def share(self, name: str) -> float:
        """Return one of the counts as a part of 100."""
        return 100.0 * int(getattr(self, name)) / self.all


def questions(path: Path, table: str) -> tuple[Asked, ...]:
    """Return the questions of one table of a file."""
    return tuple(
        Asked(each["vraag"], tuple(each.get("goed", ()))) for each in read_table(path)[0].get(table, ())
    )


def found(typed: str, register: Register) -> list[str]:
    """Return the ids of what is found, in order."""
    return [each.page for each in find(typed, load_index(register, None)).hits]


def score(asked: Iterable[Asked], register: Register) -> Score:
    """Return how well these questions are answered in a register."""
    places = [place(each, register) for each in asked]
    return Score(
        all=len(places),
        first=sum(each == 1 for each in places),
        in_two=sum(each in (1, 2) for each in places),
        in_three=sum(each in (1, 2, 3) for each in places),
        nothing=sum(each == 0 for each in places),
    )


NOT_AMONG_THEM = -1


def place(asked: Asked, register: Register) -> int:
    """Return the place of the first right page, 0 when nothing is found at all, -1 when only others are."""
    pages = found(asked.typed, register)
    return next(
        (n for n, page in enumerate(pages, start=1) if page in asked.right), NOT_AMONG_THEM if pages else 0
    )


def missed(asked: Sequence[Asked], register: Register, among: int) -> list[str]:
    """Return the questions without a right page among the first ones, for who must mend it."""
    return [each.typed for each in asked if not 1 <= place(each, register) <= among]


# Each group of questions, and among how many a right page must be.
TABLES = (
    (INSIDE, "wandeling", 2),
    (INSIDE, "binnen", 3),
    (INSIDE, "woorden", 2),
    (OUTSIDE, "vragen", 3),
    *((path, "vragen", 3) for path in SERIES),
)
NOTHING = ((INSIDE, "niets"), (OUTSIDE, "niets"))
