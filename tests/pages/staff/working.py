"""Staff in a session without a browser: accounts of their own, and a sign-in as the front door names it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app
from wmo_core import where_stored
from wmo_core.access import Role
from wmo_core.plan.dossier import Dossier
from wmo_core.storage.accounts import passwords
from wmo_core.storage.accounts.models import Standing
from wmo_core.storage.accounts.sign_ins import mark_of
from wmo_core.today import now
from wmo_core.ui.state import deployment, managing, staff, way_in

FIRST, OWN = "appel bezem citroen dorp", "een lange zin die ik onthoud"
VISITOR = "f" * 64


@dataclass
class Desk:
    """A deployment with accounts, and the one browser of these tests."""

    patch: pytest.MonkeyPatch
    begun: datetime
    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        """Return the time: that of the begin, moved on as far as a test did so."""
        return self.begun + self.ahead

    def account(self, name: str, role: Role) -> Standing:
        """Make an account with a password of its own."""
        made = staff.people().add(name, role, FIRST, self.now())
        staff.signing_in().choose_password(made.account.id, OWN, self.now())
        return made

    def log_in(self, name: str, role: Role) -> str:
        """Make an account and let this browser have its cookie. Return the hash of that."""
        made = self.account(name, role)
        ticket = staff.sign_ins().give_ticket(made.account.id, VISITOR, self.now())
        mark = mark_of(staff.redeem(ticket, VISITOR))
        self.come_with(mark)
        return mark

    def come_with(self, mark: str) -> None:
        """Let the front door name this sign-in."""
        self.patch.setattr(staff, "sign_in_of_this_run", lambda: mark)


def desk(tmp_path: Path, patch: pytest.MonkeyPatch) -> Desk:
    """Switch accounts on, with little work for a password and a clock that only a test moves on."""
    patch.setenv(where_stored.DATA, str(tmp_path / "data"))
    patch.setenv(deployment.ACCOUNTS, "wachtwoord")
    patch.setattr(passwords, "ROUNDS", 4)
    patch.setattr(passwords, "NOBODY", passwords.NOBODY.replace(b"$12$", b"$04$"))
    made = Desk(patch, now())
    for module in (staff, way_in, managing):
        patch.setattr(module, "now", made.now)
    for module in (staff, way_in):
        patch.setattr(module, "visitor_of_this_run", lambda: VISITOR)
    return made


def on(screen: str, dossier: Dossier | None = None) -> AppTest:
    """Open a screen."""
    at = new_app(dossier).run().switch_page(f"pages/{screen}.py").run()
    assert not at.exception
    return at


def press(at: AppTest, key: str) -> AppTest:
    """Press a button."""
    at.button(key=key).click().run()
    assert not at.exception
    return at


def give_name(at: AppTest, name: str, password: str) -> AppTest:
    """Fill in the form for name and password, and press its button."""
    at.text_input[0].set_value(name)
    at.text_input[1].set_value(password)
    next(
        each for each in at.button if (each.key or "").startswith("FormSubmitter:form:naam-en-")
    ).click().run()
    assert not at.exception
    return at


def held(at: AppTest) -> str:
    """Return all that the session holds."""
    return repr(at.session_state)
