"""The servers of the tests that talk to them without a browser."""

from collections.abc import Iterator

import pytest

from tests.browser.served.watched import WatchedServer, watched_server


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WatchedServer]:
    """The server as it is."""
    started = watched_server(tmp_path_factory.mktemp("watched") / "log.txt")
    yield started
    started.kill()
