"""Accounts on PostgreSQL: the same as on SQLite."""

import pytest

from tests.storage.accounts_cases import AccountsCases

pytestmark = pytest.mark.programs


@pytest.fixture
def address(postgres: str) -> str:
    """The address of the server of these tests."""
    return postgres


class TestAccountsOnPostgresql(AccountsCases):
    """All that holds on each database."""
