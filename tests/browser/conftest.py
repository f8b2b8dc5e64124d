"""The server, the browser and the page that the browser tests share."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from tests.browser.a11y.table import lines, rows_of
from tests.browser.server_process import ROOT, ServerProcess
from wmo_core.today import ANOTHER_DAY

# Another browser of the Chromium family can be named, for instance where apt has none.
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE_MS = 15_000  # a busy machine draws slowly; nothing waits this long when all is well
expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """The driver of the browser."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """One Chromium for all tests of a worker."""
    started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
    yield started
    started.close()


def _new_context(browser: Browser) -> BrowserContext:
    context = browser.new_context(locale="nl-NL", viewport={"width": 1000, "height": 700})
    context.set_default_timeout(PATIENCE_MS)
    return context


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser without a past, in Dutch: someone who comes for the first time."""
    context = _new_context(browser)
    yield context
    context.close()


@pytest.fixture
def first_page(context: BrowserContext) -> Page:
    """An empty tab of someone who comes for the first time: nothing is in the cache of the browser."""
    return context.new_page()


@pytest.fixture(scope="session")
def profile(browser: Browser) -> Iterator[BrowserContext]:
    """A browser in Dutch that was here before: script files come from its cache."""
    context = _new_context(browser)
    yield context
    context.close()


@pytest.fixture
def page(profile: BrowserContext) -> Iterator[Page]:
    """A new tab; what another tab keeps for itself is not in it."""
    page = profile.new_page()
    yield page
    page.close()
    profile.clear_cookies()


@pytest.fixture(scope="session")
def start_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Path], ServerProcess]]:
    """Start a server for a script; it is stopped at the end."""
    running: list[ServerProcess] = []

    def start(script: Path) -> ServerProcess:
        server = ServerProcess(script, tmp_path_factory.mktemp("server") / "log.txt")
        server.start()
        running.append(server)
        return server

    yield start
    for server in running:
        server.kill()


@pytest.fixture(scope="session")
def bridge_server(start_server: Callable[[Path], ServerProcess]) -> ServerProcess:
    """A server with the tiny app that tries the bridge."""
    return start_server(ROOT / "tests/browser/app_for_bridge/app.py")


@pytest.fixture(scope="session")
def app_server(start_server: Callable[[Path], ServerProcess]) -> ServerProcess:
    """A server with the product itself."""
    return start_server(ROOT / "app.py")


@pytest.fixture(scope="session")
def app_on(start_server: Callable[[Path], ServerProcess]) -> Iterator[Callable[[str], ServerProcess]]:
    """A server with the product itself, for which it is another day."""
    servers: dict[str, ServerProcess] = {}

    def start(day: str) -> ServerProcess:
        os.environ[ANOTHER_DAY] = day
        if day not in servers:
            servers[day] = start_server(ROOT / "app.py")
        return servers[day]

    yield start
    os.environ.pop(ANOTHER_DAY, None)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table of all screens, whoever measured them, and why a test was skipped."""
    rows = rows_of(each for outcome in ("passed", "failed") for each in terminalreporter.getreports(outcome))
    if rows:
        terminalreporter.section("toegankelijkheid: elk scherm, in elke staat")
        terminalreporter.write_line("\n".join(lines(rows)))
    skipped = terminalreporter.getreports("skipped")
    if skipped:
        terminalreporter.section("overgeslagen, en waarom")
        terminalreporter.write_line("\n".join(f"{each.nodeid}: {each.longrepr[2]}" for each in skipped))
