"""What the tests of the two databases share."""

from collections.abc import Iterator

import pytest

from tests.storage.postgres import postgres_folder, running
from wmo_core.storage import handovers, sealing
from wmo_core.storage.accounts import passwords
from wmo_core.storage.models import Strength


class Light(Strength):
    """Little work."""

    memory: int = 64
    passes: int = 1
    lanes: int = 1


@pytest.fixture
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make keys with little work: what is tested is not how long that takes."""
    for module in (handovers, sealing):
        monkeypatch.setattr(module, "Strength", Light)


@pytest.fixture
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make hashes with little work: what is tested is not how long that takes."""
    monkeypatch.setattr(passwords, "ROUNDS", 4)
    monkeypatch.setattr(passwords, "NOBODY", passwords.NOBODY.replace(b"$12$", b"$04$"))


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL."""
    programs = postgres_folder()
    if programs is None:
        pytest.skip("PostgreSQL is niet geïnstalleerd (Debian: apt install postgresql)")
    with running(programs) as address:
        yield address
