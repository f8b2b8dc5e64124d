"""The table of all screens: one row for each screen, register and state, with everything open that opens."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

PROPERTY = "a11y_row"
HEADS = ("scherm", "taal", "staat", "axe licht", "donker", "200 %", "toetsen", "320 px", "focus", "Engels")


@dataclass(frozen=True)
class Row:
    """What was measured of one state of one screen. The numbers are faults; 0 is good.

    The explanations are one row for each group; what is tried on one of them is None for the others.
    """

    number: int
    screen: str
    register: str
    state: str
    light: int
    dark: int
    large: int
    stops: int | None
    keyboard_faults: int
    sideways: int
    focus: str
    english: int

    @property
    def cells(self) -> tuple[str, ...]:
        """The row as it is printed."""
        walked = "-" if self.stops is None else f"{self.stops} af"
        keys = f"{self.keyboard_faults} FOUT" if self.keyboard_faults else walked
        width = "past" if self.sideways <= 0 else f"{self.sideways} px"
        axe = str(self.light), str(self.dark), str(self.large)
        return (self.screen, self.register, self.state, *axe, keys, width, self.focus, str(self.english))


def as_property(row: Row) -> dict[str, Any]:
    """Return a row in a shape that a worker of xdist can send."""
    return asdict(row)


def rows_of(reports: Iterable[Any]) -> list[Row]:
    """Return the rows that the tests measured, from the reports of pytest."""
    found = [value for report in reports for name, value in report.user_properties if name == PROPERTY]
    return sorted((Row(**value) for value in found), key=lambda row: (row.register != "nl", row.number))


def lines(rows: Sequence[Row]) -> list[str]:
    """Return the table as lines of text."""
    cells = [HEADS, *(row.cells for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEADS))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in cells]
