"""The page about what is kept says only what is true in a deployment, in both registers."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wmo_core.access import Account, Role
from wmo_core.content.explanations import load_explanations
from wmo_core.content.register import Register
from wmo_core.retention import RECORD_WEEKS
from wmo_core.storage.database import FILE
from wmo_core.storage.records import Kind
from wmo_core.ui.state import kept_here, records
from wmo_core.ui.state.deployment import ACCOUNTS, HAND_OVER
from wmo_core.where_stored import DATA

NOW = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
BEHEER = Account(id="b1", name="Beheer", role=Role.BEHEER)
Read = Callable[[str, str], str]


@pytest.fixture(params=Register)
def read(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """The page in a register, where codes and accounts are so."""
    monkeypatch.setenv(DATA, str(tmp_path / "data"))

    def page(codes: str, accounts: str) -> str:
        monkeypatch.setenv(HAND_OVER, codes)
        monkeypatch.setenv(ACCOUNTS, accounts)
        return kept_here.as_it_is(load_explanations(request.param)["bewaard"]).body

    return page


def test_where_nothing_is_stored_it_says_so_and_nothing_else(read: Read, tmp_path: Path) -> None:
    page = read("uit", "uit")
    assert "Verder bewaren wij niets" in page
    for word in ("code", "cliëntondersteuner", "melding", "dossier_weken", "op slot"):
        assert word not in page, word
    assert not (tmp_path / "data").exists()


def test_where_codes_are_it_tells_of_codes_only(read: Read) -> None:
    page = read("aan", "uit")
    assert "hoogstens een week" in page or "een week of korter" in page
    for word in ("Verder bewaren wij niets", "cliëntondersteuner", "melding"):
        assert word not in page, word


def test_where_staff_have_accounts_it_tells_for_how_long_as_beheer_chose(read: Read) -> None:
    page = read("uit", "wachtwoord")
    assert f"{RECORD_WEEKS} weken na de laatste dag die telt" in page
    assert f"{RECORD_WEEKS} weken na die dag" in page
    assert "Verder bewaren wij niets" not in page and "hoogstens een week" not in page
    records.records().set_retention(BEHEER, Kind.MELDING, 11, NOW)
    page = read("uit", "wachtwoord")
    assert f"{RECORD_WEEKS} weken na de laatste dag die telt" in page and "11 weken na die dag" in page


def test_while_the_database_is_gone_the_page_is_still_read(read: Read, tmp_path: Path) -> None:
    (tmp_path / "data" / FILE).mkdir(parents=True)
    assert f"{RECORD_WEEKS} weken na die dag" in read("uit", "wachtwoord")


@pytest.mark.parametrize("register", Register)
def test_every_part_is_true_somewhere_and_the_registers_know_the_same_kinds(register: Register) -> None:
    page, other = (load_explanations(each)["bewaard"] for each in (register, register.other))
    assert page.only.keys() == other.only.keys()
    assert page.where({"code", "medewerkers", "niets"}).body == page.body
