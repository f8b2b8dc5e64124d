"""Managing accounts: only by beheer, asked again at each press."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import said
from tests.pages.staff.working import FIRST, OWN, Desk, desk, held, on, press
from wmo_core.access import Account, NotAllowedError, Role
from wmo_core.content.register import Register
from wmo_core.content.screens.staff.aanmelden import Fault
from wmo_core.content.texts import load_texts
from wmo_core.storage.accounts.errors import WrongError
from wmo_core.storage.accounts.models import Standing
from wmo_core.storage.errors import NotStoredError
from wmo_core.ui.state import managing, session, staff
from wmo_core.ui.state.faults import StaffFault

SCREEN = load_texts(Register.NL).screen
WORDS, FAULTS = SCREEN.beheer, SCREEN.aanmelden.fouten


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A deployment with accounts."""
    return desk(tmp_path, monkeypatch)


@pytest.fixture
def anna(here: Desk) -> Standing:
    """A colleague."""
    return here.account("anna", Role.LOKET)


@pytest.fixture
def screen(here: Desk, anna: Standing) -> AppTest:
    """The screen of beheer, for someone of beheer."""
    here.log_in("baas", Role.BEHEER)
    return on("beheer")


def stored(name: str) -> Standing:
    return next(each for each in staff.people().listing() if each.account.name == name)


def test_a_new_account_gets_a_first_password_that_is_shown_once(screen: AppTest, here: Desk) -> None:
    screen.text_input(key="v:beheer").set_value("Bram")
    screen.radio(key="v:nieuwe-rol").set_value("ondersteuner")
    press(screen, "maak-account")
    first = str(screen.code[0].value)
    found = staff.signing_in().check_password("bram", first, here.now())
    assert (found.account.role, found.must_change) == (Role.ONDERSTEUNER, True)
    press(screen, "wachtwoord-gegeven")
    assert not screen.code and first not in held(screen)


@pytest.mark.parametrize(
    ("name", "role", "fault"),
    [("bram", None, "geen_rol"), ("b r a m", "loket", "account_naam"), ("ANNA", "loket", "account_bestaat")],
)
def test_an_account_that_cannot_be_made_says_why(
    screen: AppTest, name: str, role: str | None, fault: Fault
) -> None:
    screen.text_input(key="v:beheer").set_value(name)
    screen.radio(key="v:nieuwe-rol").set_value(role)
    press(screen, "maak-account")
    assert [each.value for each in screen.error] == [FAULTS[fault]]
    assert len(staff.people().listing()) == 2 and not screen.code


def test_what_beheer_presses_holds_at_once(screen: AppTest, anna: Standing, here: Desk) -> None:
    key = anna.account.id
    screen.radio(key=f"v:rol-{key}").set_value("ondersteuner")
    press(screen, f"rol-{key}")
    assert stored("anna").account.role is Role.ONDERSTEUNER
    press(screen, f"sluit-{key}")
    assert stored("anna").blocked and WORDS.standen["dicht"] in screen.expander[0].label.replace("\\", "")
    press(screen, f"sluit-{key}")
    assert not stored("anna").blocked
    press(screen, f"wachtwoord-{key}")
    assert staff.signing_in().check_password("anna", str(screen.code[0].value), here.now()).must_change
    with pytest.raises(WrongError):
        staff.signing_in().check_password("anna", OWN, here.now())
    press(screen, f"afmelden-{key}")
    assert [each.value for each in screen.success] == [WORDS.account.gedaan.replace("{naam}", "anna")]


def test_ones_own_account_has_no_buttons(screen: AppTest) -> None:
    own = stored("baas").account.id
    assert not [each for each in screen.button if own in (each.key or "")]


@pytest.mark.parametrize("role", [None, Role.ONDERSTEUNER, Role.LOKET])
def test_others_see_no_accounts(here: Desk, anna: Standing, role: Role | None) -> None:
    if role is not None:
        here.log_in("bram", role)
    at = on("beheer")
    assert WORDS.geen_toegang in said(at) and "anna" not in said(at)
    assert not at.text_input and not at.radio


@pytest.mark.parametrize("query", ["rol=beheer", "role=beheer", "account=baas&rol=beheer"])
def test_no_role_comes_from_an_address(here: Desk, anna: Standing, query: str) -> None:
    here.log_in("bram", Role.LOKET)
    at = on("beheer")
    for part in query.split("&"):
        name, _, value = part.partition("=")
        at.query_params[name] = value
    at.run()
    assert WORDS.geen_toegang in said(at)


@pytest.mark.parametrize("name", ["roles", "role", "rol", "account", "username", "authentication_status"])
def test_no_role_comes_from_what_a_session_holds(here: Desk, anna: Standing, name: str) -> None:
    here.log_in("bram", Role.LOKET)
    at = on("beheer")
    at.session_state[name] = ["beheer"]
    at.run()
    assert WORDS.geen_toegang in said(at)


ACTS: dict[str, Callable[[], None]] = {
    "add": lambda: managing.add("carla", "beheer"),
    "set_role": lambda: managing.set_role("anna", "beheer"),
    "block": lambda: managing.block("anna", True),
    "new_password": lambda: managing.new_password("anna"),
    "drop_second_factor": lambda: managing.drop_second_factor("anna"),
    "end_sign_ins": lambda: managing.end_sign_ins("anna"),
}


@pytest.mark.parametrize("role", [None, Role.ONDERSTEUNER, Role.LOKET])
@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_a_press_of_who_may_not_changes_nothing(
    here: Desk,
    anna: Standing,
    monkeypatch: pytest.MonkeyPatch,
    act: Callable[[], None],
    role: Role | None,
) -> None:
    """As when someone lost the role after the screen was drawn, or a message was made by hand."""
    found = Account(id="b" * 16, name="bram", role=role) if role else None
    monkeypatch.setattr(staff, "signed_in", lambda: found)
    before = staff.people().listing()
    act()
    assert staff.people().listing() == before
    assert StaffFault.MAG_NIET in session.fault().values()
    staff.signing_in().check_password("anna", OWN, here.now())
    with pytest.raises(NotAllowedError):
        managing.listing()


@pytest.mark.parametrize("act", [each for name, each in ACTS.items() if name != "add"])
def test_nobody_changes_their_own_account(
    here: Desk, anna: Standing, monkeypatch: pytest.MonkeyPatch, act: Callable[[], None]
) -> None:
    staff.people().set_role("anna", Role.BEHEER)
    own = stored("anna")
    monkeypatch.setattr(staff, "signed_in", lambda: own.account)
    act()
    assert stored("anna") == own and StaffFault.ZICHZELF in session.fault().values()
    staff.signing_in().check_password("anna", OWN, here.now())


def test_a_database_that_is_gone_says_so(screen: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> None:
        raise NotStoredError

    monkeypatch.setattr(staff, "people", gone)
    screen.run()
    assert [each.value for each in screen.error] == [FAULTS["opslag"]]
    assert FIRST not in said(screen)
