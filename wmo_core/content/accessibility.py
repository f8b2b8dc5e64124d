"""What the last test of all screens found (content/toegankelijkheid.toml, made by ``make verklaring``)."""

from datetime import date
from pathlib import Path

from pydantic import Field

from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Record, read_toml

FILE = "toegankelijkheid.toml"


class State(Record):
    """One state of one screen in one register. The numbers are faults."""

    screen: str
    in_register: str = Field(alias="register")
    state: str
    axe: int
    keyboard: int
    sideways: int
    english: int


class TestResult(Record):
    """The last test: when, of which version, with what, and what it found of each state."""

    day: date
    version: str
    axe: str
    browser: str
    states: tuple[State, ...]

    @property
    def screens(self) -> int:
        """The number of screens that were tested."""
        return len({state.screen for state in self.states})

    @property
    def axe_faults(self) -> int:
        """The number of faults that axe-core found."""
        return sum(state.axe for state in self.states)

    def with_fault(self, kind: str) -> int:
        """Return on how many screens a state has a fault of this kind: keyboard, sideways, english."""
        return len({state.screen for state in self.states if getattr(state, kind)})


@once_a_product
def load_result() -> TestResult:
    """Return the last result, read once a process. Raises LoadError."""
    return read_result(product().content / FILE)


def read_result(path: Path) -> TestResult:
    """Read a result. Raises LoadError with file, line and remedy."""
    return read_toml(path, TestResult)[0]
