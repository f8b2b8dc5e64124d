"""What all tests share: the option that approves new golden texts."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--update-golden``: write the plans of today as the approved ones, to be read before a commit."""
    parser.addoption("--update-golden", action="store_true", help="keur de plannen van nu goed")
