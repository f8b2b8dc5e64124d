"""Leaves every screen with a field in every way, and writes what was kept: ``make bewaard``."""

import sys
from datetime import date
from pathlib import Path

import pytest

TEST = Path(__file__).parent / "whole_table.py"


class Table:
    """Writes the table again after each screen: all of them together take long, and each has its own day."""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Write what one screen told."""
        from tests.browser.kept.every_way.table import renew  # not before pytest is ready for what it imports

        for name, value in report.user_properties if report.when == "call" else ():
            if name == "bewaard" and isinstance(value, (list, tuple)):
                renew({value[0]: value[1]}, date.today())


def main() -> int:
    """Measure, write the file, and return the exit code of the tests."""
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    return int(pytest.main([*options, str(TEST), *sys.argv[1:]], plugins=[Table()]))


if __name__ == "__main__":
    sys.exit(main())
