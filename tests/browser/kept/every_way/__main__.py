"""Leaves every screen with a field in every way, and writes what was kept: ``make bewaard``."""

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
FILE = HERE.parents[2] / "docs/metingen/bewaard.md"
TEST = HERE / "whole_table.py"
HEAD = """# Wat blijft er staan?

Elk scherm met een veld, verlaten op elke manier, met iets getypt en aangekruist dat nog niet bewaard was.
Na terugkomst is elk veld woord voor woord vergeleken. Gemaakt met `make bewaard`, niet met de hand.

- **tabblad**: het concept staat in het tabblad (`drafts.js`) en komt terug in het veld.
- **antwoorden**: het staat al in de antwoorden, want het veld stuurt meteen.
- **scherm**: het staat in de sessie of bij wat open staat, niet in de antwoorden.
- **–**: deze manier is er op dit scherm niet.

"""


class Table:
    """Keeps what each screen told, and writes the file again after each of them."""

    def __init__(self) -> None:
        """Begin with none."""
        self.rows: dict[str, dict[str, str]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep one screen. One without a field has nothing to tell."""
        for name, value in report.user_properties if report.when == "call" else ():
            if name == "bewaard" and isinstance(value, (list, tuple)) and value[1]:
                self.rows[value[0]] = value[1]
                FILE.write_text(HEAD + self.as_text(), encoding="utf-8")

    def as_text(self) -> str:
        """Return one table: a line for each screen, a column for each way."""
        ways = list(next(iter(self.rows.values())))
        lines = [
            f"| {name} | {' | '.join(map(told.__getitem__, ways))} |"
            for name, told in sorted(self.rows.items())
        ]
        return "\n".join([f"| Scherm | {' | '.join(ways)} |", "|---" * (len(ways) + 1) + "|", *lines]) + "\n"


def main() -> int:
    """Measure, write the file, and return the exit code of the tests."""
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    return int(pytest.main([*options, str(TEST), *sys.argv[1:]], plugins=[Table()]))


if __name__ == "__main__":
    sys.exit(main())
