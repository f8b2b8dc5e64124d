"""Accounts from the command line: no password on it, and one clear sentence for whatever is wrong."""

from pathlib import Path

import pytest

from wmo_core.access import Role
from wmo_core.cli import gebruiker
from wmo_core.cli.main import main
from wmo_core.storage.accounts.errors import WrongError
from wmo_core.storage.accounts.signing_in import SigningIn
from wmo_core.storage.database import FILE, Database
from wmo_core.storage.secret import PEPPER, secret_of
from wmo_core.today import now
from wmo_core.where_stored import DATA, DATABASE

TYPED = "een zin die ik bedacht"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own."""
    monkeypatch.setenv(DATA, str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def signing_in(folder: Path) -> SigningIn:
    """The way in of the app with the same folder."""
    return SigningIn(Database(folder, ""), secret_of(PEPPER, folder, ""))


def said(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    """Run the command and return what it says."""
    assert main(["gebruiker", *words]) == code
    out, err = capsys.readouterr()
    assert (err == "") is (code == 0)
    return out + err


def password_in(out: str) -> str:
    (line,) = [line for line in out.splitlines() if line.startswith("Eerste wachtwoord: ")]
    return line.partition(": ")[2]


def test_a_new_account_gets_a_first_password_that_is_shown_once(
    capsys: pytest.CaptureFixture[str], signing_in: SigningIn, folder: Path
) -> None:
    first = password_in(said(capsys, "nieuw", "Anna", "--rol", "loket"))
    found = signing_in.check_password("anna", first, now())
    assert (found.account.role, found.must_change) == (Role.LOKET, True)
    assert first.encode() not in (folder / FILE).read_bytes()
    assert said(capsys, "lijst") == "anna\tloket\tmoet nog een eigen wachtwoord kiezen\n"


def test_a_password_may_be_asked_for(
    capsys: pytest.CaptureFixture[str], signing_in: SigningIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gebruiker, "getpass", lambda _: TYPED)
    assert TYPED not in said(capsys, "nieuw", "anna", "--rol", "beheer", "--vraag")
    assert signing_in.check_password("anna", TYPED, now()).must_change


def test_what_is_changed_holds_at_once(capsys: pytest.CaptureFixture[str], signing_in: SigningIn) -> None:
    first = password_in(said(capsys, "nieuw", "anna", "--rol", "loket"))
    said(capsys, "wijzig", "anna", "--rol", "ondersteuner", "--tweede-stap")
    assert signing_in.check_password("anna", first, now()).account.role is Role.ONDERSTEUNER
    other = password_in(said(capsys, "wijzig", "anna", "--wachtwoord"))
    assert signing_in.check_password("anna", other, now()).must_change
    said(capsys, "blokkeer", "anna")
    assert said(capsys, "lijst") == "anna\tondersteuner\tdicht\n"
    with pytest.raises(WrongError):
        signing_in.check_password("anna", other, now())
    said(capsys, "blokkeer", "anna", "--weer-open")
    assert signing_in.check_password("anna", other, now())


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["nieuw", "anna"], "Kies een rol met --rol: ondersteuner, loket, beheer"),
        (["nieuw", "anna", "--rol", "baas"], "Kies een rol"),
        (["nieuw", "an na", "--rol", "loket"], "Deze naam kan niet"),
        (["nieuw", "bram", "--rol", "loket"], "Deze naam is er al"),
        (["nieuw", "anna", "--rol", "loket", "--wachtwoord", TYPED], "niet af of heeft een woord"),
        (["wijzig", "bram"], "Er is niets te wijzigen"),
        (["wijzig", "bram", "--rol", "loket", "--vraag"], "--vraag hoort bij"),
        (["wijzig", "anna", "--rol", "loket"], "Deze naam is er niet"),
        (["blokkeer", "anna"], "Deze naam is er niet"),
        (["blokkeer"], "niet af of heeft een woord"),
    ],
)
def test_wrong_input_is_one_clear_sentence(
    capsys: pytest.CaptureFixture[str], words: list[str], message: str
) -> None:
    said(capsys, "nieuw", "bram", "--rol", "loket")
    found = said(capsys, *words, code=2)
    assert message in found and found.count("\n") == 1 and TYPED not in found


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (("kort", "kort"), "te kort"),
        (("é" * 40, "é" * 40), "te lang"),
        (("dit is van anna zelf", "dit is van anna zelf"), "staat de naam"),
        ((TYPED, "iets anders"), "niet gelijk"),
    ],
)
def test_a_typed_password_that_cannot_be_used(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    typed: tuple[str, str],
    message: str,
) -> None:
    answers = iter(typed)
    monkeypatch.setattr(gebruiker, "getpass", lambda _: next(answers))
    assert message in said(capsys, "nieuw", "anna", "--rol", "loket", "--vraag", code=2)
    assert said(capsys, "lijst").startswith("Er zijn nog geen accounts")


def test_a_database_that_is_not_there_says_what_to_look_at(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATABASE, "postgresql://plan@127.0.0.1:1/postgres")
    assert "WMO_DATABASE_URL" in said(capsys, "lijst", code=2)
    monkeypatch.setenv(DATABASE, "mysql://plan@127.0.0.1/plan")
    assert "PostgreSQL" in said(capsys, "lijst", code=2)
