"""What all tests share: the option that approves new golden texts, and how much work the tests do."""

import gc

import pytest
from hypothesis import settings

# Fewer examples than usual: they are other ones in each run, so that in time all is tried.
settings.register_profile("pure", max_examples=25, deadline=None)
settings.load_profile("pure")

# What is imported and collected lives to the end: the collector need not walk through it, now or later.
gc.disable()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--update-golden``: write the plans of today as the approved ones, to be read before a commit."""
    parser.addoption("--update-golden", action="store_true", help="keur de plannen van nu goed")


def pytest_collection_finish() -> None:
    """Collect garbage again, from the tests themselves only, and seldom: what they share stays to the end."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    gc.enable()
