"""The other side of these tests: mocks from the official descriptions, with a proxy before them."""

from collections.abc import Iterator

import pytest

from tests.storage.conftest import postgres
from tests.zgw.examples import settings
from tests.zgw.other_side import OtherSide, serve
from tests.zgw.prism import mocks
from wmo_core.zgw.client import Client

__all__ = ["postgres"]  # a PostgreSQL is the same everywhere


@pytest.fixture(scope="session")
def municipality(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OtherSide]:
    """The system of a municipality, for all tests."""
    with mocks(tmp_path_factory.mktemp("prism")) as addresses:
        side = OtherSide(addresses)
        server = serve(side)
        yield side
        server.shutdown()
        server.server_close()


@pytest.fixture
def side(municipality: OtherSide) -> Iterator[OtherSide]:
    """A system to which nobody ever sent anything. All that comes must be as the standard says."""
    municipality.forget()
    yield municipality
    assert municipality.faults == []


@pytest.fixture
def client(side: OtherSide) -> Iterator[Client]:
    """A connection to it, for a delivery as a zaak."""
    found = Client(settings(side))
    yield found
    found.close()
