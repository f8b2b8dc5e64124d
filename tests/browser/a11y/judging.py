"""What was measured in one test, and what is wrong with it."""

from dataclasses import dataclass, field

import pytest

from tests.browser.a11y.measures import Violation
from tests.browser.a11y.table import PROPERTY, Row, as_property


@dataclass
class Judged:
    """The rows of one screen, and in words what is wrong on it."""

    rows: list[Row] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def count(self, state: str, found: list[Violation]) -> int:
        """Note what axe found; return how many there are."""
        self.faults += [f"{state}: {each.rule} bij {each.place}: {each.html}" for each in found]
        return len(found)

    def note(self, wrong: bool, words: str) -> None:
        """Note a fault."""
        if wrong:
            self.faults.append(words)

    def report(self, request: pytest.FixtureRequest) -> None:
        """Add the rows to the report of the test, and fail when anything is wrong."""
        request.node.user_properties += [(PROPERTY, as_property(row)) for row in self.rows]
        if self.faults:
            pytest.fail("\n".join(self.faults), pytrace=False)
