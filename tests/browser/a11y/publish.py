"""Measures all screens and writes what was found for the accessibility statement: ``make verklaring``."""

import re
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.a11y.measures import axe_script
from tests.browser.a11y.table import Row, rows_of
from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.server_process import ROOT

FILE = ROOT / "content/toegankelijkheid.toml"
# What reads the browser came in before pytest, which would like to rewrite one part of it.
ALREADY_IMPORTED = "ignore::pytest.PytestAssertRewriteWarning"
HEAD = """# De uitslag van de laatste toets van alle schermen.
# Gemaakt met: make verklaring. Niet met de hand veranderen.
# axe, keyboard, sideways en english zijn aantallen fouten; axe telt licht, donker en grote letters samen.
"""


class Collector:
    """Keeps the reports of a test run."""

    def __init__(self) -> None:
        """Begin with none."""
        self.reports: list[pytest.TestReport] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep one report."""
        if report.when == "call":
            self.reports.append(report)


def main() -> int:
    """Measure, write the file, and return the exit code of the tests."""
    found = Collector()
    workers = ["-n", "2", "--dist", "worksteal"]
    code = pytest.main(["-q", *workers, "-W", ALREADY_IMPORTED, str(Path(__file__).parent)], plugins=[found])
    FILE.write_text(as_toml(rows_of(found.reports)), encoding="utf-8")
    return int(code)


def as_toml(rows: list[Row]) -> str:
    """Return the result as the file that wmo_core/content/accessibility.py reads."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    parts = [
        HEAD,
        f"day = {date.today().isoformat()}",
        f'version = "{project["version"]}"',
        f'axe = "{axe_version()}"',
        f'browser = "{browser_version()}"',
        "states = [",
        *map(as_line, rows),
        "]",
    ]
    return "\n".join(parts) + "\n"


def as_line(row: Row) -> str:
    """Return one state as a line of the file."""
    faults = row.light + row.dark + row.large
    wide = int(row.sideways > 0)
    names = f'screen = "{row.screen}", register = "{row.register}", state = "{row.state}"'
    counts = f"axe = {faults}, keyboard = {row.keyboard_faults}, sideways = {wide}, english = {row.english}"
    return f"    {{ {names}, {counts} }},"


def axe_version() -> str:
    """Return the version that axe-core names in its own first line."""
    found = re.search(r"axe v([\d.]+)", axe_script())
    return found[1] if found else ""


def browser_version() -> str:
    """Return the main number of Chromium's version."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        version = browser.version.split(".")[0]
        browser.close()
    return version


if __name__ == "__main__":
    sys.exit(main())
