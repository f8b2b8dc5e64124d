"""No suite of the Makefile can stay green without tests, and none is forgotten."""

import re
import subprocess
import sys

import pytest

from tests.architecture.sources import ROOT
from tests.suites import without_tests

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def test_a_named_suite_without_tests_is_found() -> None:
    ran = ["tests/law/test_a.py::test_one", "tests/flows/more/test_b.py::test_two"]
    assert without_tests(["tests/law", "tests/flows/", "tests/flow", "tests/cli"], ran) == [
        "tests/flow",
        "tests/cli",
    ]
    assert without_tests(["tests/law/test_a.py::test_one", "tests/law/test_b.py"], ran) == [
        "tests/law/test_b.py"
    ]


def test_a_run_with_a_named_suite_that_ran_nothing_fails() -> None:
    """All tests of tests/exercises are slow; those beside it do run."""
    fast = "tests/architecture/test_packages.py"
    command = [sys.executable, "-m", "pytest", fast, "tests/exercises", "-q", "-p", "no:xdist"]
    done = subprocess.run([*command, "-m", "not slow"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == pytest.ExitCode.NO_TESTS_COLLECTED, done.stdout
    assert "Geen enkele test gedaan in: tests/exercises" in done.stdout


def test_each_folder_with_tests_is_in_a_suite() -> None:
    folders = {path.relative_to(ROOT / "tests").parts[0] for path in ROOT.glob("tests/*/**/test_*.py")}
    named = set(re.findall(r"\btests/(\w+)", MAKEFILE))
    assert folders - named == set()


@pytest.mark.parametrize("target", ["test", "test-slow"])
def test_the_build_server_runs_every_suite(target: str) -> None:
    run = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert re.search(rf"^make {target}$", run, re.MULTILINE)
