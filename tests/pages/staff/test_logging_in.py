"""Logging in, step by step, and the end of it: what is said when something is wrong, and what is left."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pyotp
import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import filled, new_app, said
from tests.pages.staff.working import FIRST, OWN, Desk, desk, give_name, held, on, press
from wmo_core.access import Role
from wmo_core.content.register import Register
from wmo_core.content.screens.staff.aanmelden import Fault
from wmo_core.content.texts import load_texts
from wmo_core.errors import SettingError
from wmo_core.plan.dossier import Dossier
from wmo_core.storage.accounts.tries import MOST_OF_ONE
from wmo_core.storage.errors import NotStoredError
from wmo_core.ui.parts import navigation
from wmo_core.ui.state import deployment, staff
from wmo_core.ui.state.deployment import check_deployment

WORDS = load_texts(Register.NL).screen.aanmelden
FULL = Dossier(answers=filled())
OF_THE_LIBRARY = {"name", "username", "email", "roles", "authentication_status", "logout", "password_hint"}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A deployment with accounts."""
    return desk(tmp_path, monkeypatch)


@pytest.fixture
def form(here: Desk) -> AppTest:
    """The screen to log in, with an account that has a first password."""
    staff.people().add("anna", Role.ONDERSTEUNER, FIRST, here.now())
    return on("aanmelden")


def fill(at: AppTest, *values: str) -> None:
    """Fill in the fields for a password or a code."""
    fields = [each for each in at.text_input if (each.key or "").startswith("geheim:")]
    for each, value in zip(fields, values, strict=True):
        each.set_value(value)


def secret_on(at: AppTest) -> str:
    """Return the secret that stands below the picture."""
    return str(at.code[0].value)


def walk_in(at: AppTest, here: Desk) -> tuple[str, list[str]]:
    """Log in for the first time, up to the ticket. Return the secret and the codes on paper."""
    give_name(at, " Anna ", FIRST)
    assert WORDS.eigen_wachtwoord.titel in [each.value for each in at.header]
    fill(at, OWN, OWN)
    press(at, "kies-wachtwoord")
    secret = secret_on(at)
    fill(at, pyotp.TOTP(secret).at(here.now()))
    press(at, "controleer")
    codes = secret_on(at).split()
    press(at, "opgeschreven")
    return secret, codes


def test_without_the_setting_nothing_of_it_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(deployment.ACCOUNTS, raising=False)
    at = new_app().run()
    assert not set(navigation.OF_STAFF) & set(navigation._here())
    shown = [each.proto.label for each in at.get("page_link")]
    assert WORDS.menu not in shown and shown
    monkeypatch.setattr(staff, "sign_in_of_this_run", lambda: "x")
    assert staff.signed_in() is None and not staff.has_ended()


@pytest.mark.parametrize("chosen", ["aan", "ja", "oidc", "WACHTWOORD"])
def test_a_setting_that_cannot_be_is_refused(monkeypatch: pytest.MonkeyPatch, chosen: str) -> None:
    monkeypatch.setenv(deployment.ACCOUNTS, chosen)
    with pytest.raises(SettingError, match="WMO_PLAN_ACCOUNTS kan alleen"):
        check_deployment()


def test_the_first_time_someone_chooses_a_password_and_sets_up_the_second_factor(
    form: AppTest, here: Desk
) -> None:
    secret, codes = walk_in(form, here)
    assert WORDS.wacht in said(form) and len(codes) == 8
    assert not [name for name in OF_THE_LIBRARY if name in form.session_state]
    ticket = form.session_state["onderweg_naar_binnen"].ticket
    assert staff.redeem(ticket, "f" * 64)
    assert secret not in said(form) and codes[0] not in said(form)


@pytest.mark.parametrize("with_paper", [False, True])
def test_later_someone_gives_a_password_and_a_code(form: AppTest, here: Desk, with_paper: bool) -> None:
    secret, codes = walk_in(form, here)
    here.ahead = timedelta(minutes=1)
    at = give_name(on("aanmelden"), "anna", OWN)
    fill(at, codes[0] if with_paper else pyotp.TOTP(secret).at(here.now()))
    assert WORDS.wacht in said(press(at, "controleer"))


@pytest.mark.parametrize(
    ("name", "password"), [("anna", "fout"), ("niemand", FIRST), ("", ""), ("anna", "é" * 90)]
)
def test_whoever_is_not_let_in_reads_the_same(form: AppTest, name: str, password: str) -> None:
    give_name(form, name, password)
    assert [each.value for each in form.error] == [WORDS.fouten["naam_of_wachtwoord"]]
    assert not [name for name in OF_THE_LIBRARY if name in form.session_state]


def test_after_too_many_tries_a_right_password_must_wait(form: AppTest, here: Desk) -> None:
    for _ in range(MOST_OF_ONE):
        give_name(form, "anna", "fout")
    give_name(form, "anna", FIRST)
    assert [each.value for each in form.error] == [WORDS.fouten["wacht"]]
    here.ahead = timedelta(minutes=16)
    give_name(form, "anna", FIRST)
    assert WORDS.eigen_wachtwoord.titel in [each.value for each in form.header]


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        (("kort", "kort"), "wachtwoord_kort"),
        (("é" * 40, "é" * 40), "wachtwoord_lang"),
        ((FIRST, FIRST), "wachtwoord_zelfde"),
        (("dit is van Anna zelf", "dit is van Anna zelf"), "wachtwoord_naam"),
        ((OWN, f"{OWN}."), "niet_gelijk"),
    ],
)
def test_a_password_that_cannot_be_used_says_why(form: AppTest, typed: tuple[str, str], fault: Fault) -> None:
    give_name(form, "anna", FIRST)
    fill(form, *typed)
    press(form, "kies-wachtwoord")
    assert [each.value for each in form.error] == [WORDS.fouten[fault]]


def test_a_wrong_code_says_so_and_goes_no_further(form: AppTest, here: Desk) -> None:
    secret, _ = walk_in(form, here)
    at = give_name(on("aanmelden"), "anna", OWN)
    for wrong in ("", "123456", pyotp.TOTP(secret).at(here.now())):  # the last one was used to set it up
        fill(at, wrong)
        press(at, "controleer")
        assert [each.value for each in at.error] == [WORDS.fouten["code"]]
    press(at, "begin-opnieuw")
    assert not at.error and len(at.text_input) == 2


def test_who_waits_halfway_begins_again(form: AppTest, here: Desk) -> None:
    give_name(form, "anna", FIRST)
    here.ahead = timedelta(minutes=20)
    fill(form, OWN, OWN)
    press(form, "kies-wachtwoord")
    assert len(form.text_input) == 2 and not form.header
    give_name(form, "anna", FIRST)
    assert form.header, "and the first password is still the password"


def test_a_first_step_of_one_session_is_none_of_another(form: AppTest) -> None:
    give_name(form, "anna", FIRST)
    assert not on("aanmelden").header


def test_a_database_that_is_gone_says_so(form: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> None:
        raise NotStoredError

    monkeypatch.setattr(staff, "signing_in", gone)
    give_name(form, "anna", FIRST)
    assert [each.value for each in form.error] == [WORDS.fouten["opslag"]]


def test_who_is_logged_in_sees_who_and_gets_out(here: Desk) -> None:
    here.log_in("anna", Role.LOKET)
    at = on("aanmelden", FULL)
    assert "anna" in said(at) and WORDS.rollen["loket"] in said(at)
    press(at, "afmelden-hier")
    assert staff.signed_in() is None
    assert said(at) == "" and not at.title
    assert at.session_state["dossier"] == Dossier() and "Zoals ik het zeg" not in held(at)


@pytest.mark.parametrize("screen", ["plan", "vragen", "meenemen", "aanmelden"])
def test_in_the_run_of_the_log_out_nothing_of_the_client_is_drawn(here: Desk, screen: str) -> None:
    here.log_in("anna", Role.ONDERSTEUNER)
    at = on(screen, FULL)
    press(at, "afmelden")
    drawn = [each.value for kind in (at.markdown, at.title, at.header) for each in kind]
    assert not [each for each in drawn if "Zoals ik het zeg" in str(each)]
    assert not at.text_area and not at.title
    assert "Zoals ik het zeg" not in held(at)


ENDS: dict[str, Callable[[Desk, str], None]] = {
    "blocked": lambda here, mark: staff.people().block("anna", True),
    "another role": lambda here, mark: staff.people().set_role("anna", Role.BEHEER),
    "ended elsewhere": lambda here, mark: staff.sign_ins().end(mark),
    "too long ago": lambda here, mark: setattr(here, "ahead", timedelta(hours=11)),
    "forged": lambda here, mark: here.come_with("a" * 64),
}


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_a_sign_in_that_is_over_shows_nothing_of_the_client(
    here: Desk, end: Callable[[Desk, str], None]
) -> None:
    mark = here.log_in("anna", Role.ONDERSTEUNER)
    at = on("plan", FULL)
    assert at.title
    end(here, mark)
    at.run()
    assert not at.title and said(at) == ""
    assert at.session_state["dossier"] == Dossier()


def test_a_copied_cookie_in_another_browser_gives_nothing(
    here: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.log_in("anna", Role.BEHEER)
    assert staff.signed_in() is not None
    monkeypatch.setattr(staff, "visitor_of_this_run", lambda: "e" * 64)
    assert staff.signed_in() is None and staff.has_ended()


def test_a_database_that_is_gone_ends_nothing(here: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    here.log_in("anna", Role.ONDERSTEUNER)
    at = on("plan", FULL)

    def gone() -> None:
        raise NotStoredError

    monkeypatch.setattr(staff, "sign_ins", gone)
    at.run()
    assert at.title and at.session_state["dossier"] == FULL
