"""A suite that is named on the command line and of which no test ran has failed: it guards nothing."""

from collections.abc import Iterable

import pytest


def without_tests(named: Iterable[str], ran: Iterable[str]) -> list[str]:
    """Return the files and folders that were named, and of which no test ran."""
    done = list(ran)
    suites = [name.partition("::")[0].rstrip("/") for name in named]
    return [name for name in suites if not any(test.startswith((f"{name}/", f"{name}::")) for test in done)]


class NamedSuites:
    """Follows which tests ran, also those of workers, and fails a run in which a named suite had none."""

    def __init__(self, named: list[str]) -> None:
        """``named``: the files and folders on the command line."""
        self.named = named
        self.ran: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember a test that ran. One that was skipped did not."""
        if report.when == "call" and not report.skipped:
            self.ran.add(report.nodeid)

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Fail a run that would pass without tests of a named suite."""
        if exitstatus == pytest.ExitCode.OK and without_tests(self.named, self.ran):
            session.exitstatus = pytest.ExitCode.NO_TESTS_COLLECTED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Name the suites without tests."""
        missing = without_tests(self.named, self.ran)
        if missing:
            terminalreporter.write_line(f"Geen enkele test gedaan in: {', '.join(missing)}", red=True)


def follow_suites(config: pytest.Config) -> None:
    """Follow the named suites of a whole run, not of one in which someone picks tests or only lists them."""
    option = config.option
    # "lf" is an option of the cache, which someone may leave out.
    picks = option.keyword or option.collectonly or getattr(option, "lf", False)
    if not picks and not hasattr(config, "workerinput"):
        named = [_as_in_reports(name, config) for name in config.args]
        config.pluginmanager.register(NamedSuites([name for name in named if name != "."]))


def _as_in_reports(name: str, config: pytest.Config) -> str:
    """Return a file or folder as reports name it: from the root of the project."""
    file, sign, test = name.partition("::")
    path = (config.invocation_params.dir / file).resolve()
    return f"{path.relative_to(config.rootpath).as_posix()}{sign}{test}" if path.exists() else name
