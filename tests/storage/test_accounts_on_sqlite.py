"""Accounts on SQLite, which needs nothing installed."""

import pytest

from tests.storage.accounts_cases import AccountsCases


@pytest.fixture
def address() -> str:
    """No address: the database is a file in the data folder."""
    return ""


class TestAccountsOnSqlite(AccountsCases):
    """All that holds on each database."""
