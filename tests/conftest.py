"""What all tests share: which product they read, the option for golden texts, and how much work they do."""

import gc
from pathlib import Path

import pytest
from hypothesis import settings

from tests.approved import CHANGES
from tests.suites import follow_suites
from tests.wereld import WERELD
from wmo_core.product import MIJN_WMO_PLAN, Product, use

# Fewer examples than usual: they are other ones in each run, so that in time all is tried.
settings.register_profile("pure", max_examples=25, deadline=None)
settings.load_profile("pure")

HERE = Path(__file__).parent
# These look at what residents read. All other tests are about the engine, and read a world of their own.
OVER_THE_PRODUCT = ("product", "exercises", "browser", "spelling", "bench", "architecture")

# What is imported and collected lives to the end: the collector need not walk through it, now or later.
gc.disable()


def product_of(path: Path) -> Product:
    """Return the product that the tests in this file or folder read."""
    folder = path.relative_to(HERE).parts[:1] if path.is_relative_to(HERE) else ()
    return MIJN_WMO_PLAN if folder and folder[0] in OVER_THE_PRODUCT else WERELD


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--update-golden``: write the plans of today as the approved ones, to be read before a commit."""
    parser.addoption("--update-golden", action="store_true", help="keur de plannen van nu goed")


def pytest_configure(config: pytest.Config) -> None:
    """Let a run fail in which a suite that was named has no tests."""
    follow_suites(config)


@pytest.hookimpl(tryfirst=True)
def pytest_collectstart(collector: pytest.Collector) -> None:
    """Read the right product while a test module is imported and its cases are made."""
    use(product_of(collector.path))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Read the right product from the first fixture of a test to its last."""
    use(product_of(item.path))


def pytest_collection_finish() -> None:
    """Collect garbage again, from the tests themselves only, and seldom: what they share stays to the end."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    gc.enable()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what --update-golden approved, to be read before a commit."""
    for line in CHANGES:
        terminalreporter.write_line(line)
