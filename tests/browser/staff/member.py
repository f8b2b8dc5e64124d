"""Someone of the staff in the browser, and what the server holds of its staff."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pyotp
from playwright.sync_api import Locator, Page, expect

from tests.browser.names import css_key
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.content.screens.staff.aanmelden import AanmeldenWords
from wmo_core.storage.accounts.people import People
from wmo_core.storage.database import Database
from wmo_core.storage.secret import PEPPER, secret_of
from wmo_core.today import now

FIRST, OWN = "appel bezem citroen dorp", "een lange zin die ik onthoud"
COOKIE = "mijn-wmo-plan-aanmelding"
_STEP = timedelta(seconds=30)


def data_of(server: ServerProcess) -> Path:
    """Return where a server stores what it stores."""
    return server.log.parent / "data"


def people_of(server: ServerProcess) -> People:
    """Return the accounts of a server, as the command line has them."""
    return People(Database(data_of(server), ""), secret_of(PEPPER, data_of(server), ""))


@dataclass
class Member(Resident):
    """Someone of the staff."""

    name: str = ""
    secret: str = ""
    codes: tuple[str, ...] = ()

    @property
    def words(self) -> AanmeldenWords:
        """The words of logging in."""
        return self.screen.aanmelden

    def field(self, label: str) -> Locator:
        """A field by its whole label."""
        return self.page.get_by_role("textbox", name=self.say(label), exact=True)

    def password_field(self, label: str) -> Locator:
        """A field in which dots stand for what is typed: no role tells it from others."""
        return self.page.get_by_label(self.say(label), exact=True)

    def give_name(self, password: str) -> None:
        """Open the screen, and give name and password."""
        self.open("aanmelden")
        self.field(self.words.naam.naam).fill(self.name)
        self.password_field(self.words.naam.wachtwoord).fill(password)
        self.button(self.words.naam.knop).click()

    def come_in_first(self) -> None:
        """Log in for the first time: a password of one's own, and the second factor."""
        self.give_name(FIRST)
        words = self.words.eigen_wachtwoord
        self.password_field(words.nieuw).fill(OWN)
        self.password_field(words.nog_eens).fill(OWN)
        self.button(words.knop).click()
        expect(self.button(self.words.instellen.knop)).to_be_visible()
        self.secret = self.shown_code()
        self.field(self.words.instellen.veld).fill(pyotp.TOTP(self.secret).at(now()))
        self.button(self.words.instellen.knop).click()
        expect(self.button(self.words.bewaren.knop)).to_be_visible()
        self.codes = tuple(self.shown_code().split())
        self.button(self.words.bewaren.knop).click()
        self.is_in()

    def come_in(self, code: str = "") -> None:
        """Log in later, with a code of paper or the next one of the telephone: each works once."""
        self.give_name(OWN)
        self.field(self.words.code.veld).fill(code or pyotp.TOTP(self.secret).at(now() + _STEP))
        self.button(self.words.code.knop).click()
        self.is_in()

    def shown_code(self) -> str:
        """Return what stands on the screen to be copied."""
        return self.page.get_by_test_id("stCode").first.inner_text().strip()

    def is_in(self) -> None:
        """Wait until the screen says who is logged in."""
        expect(self.page.get_by_text(f"aangemeld als {self.name}")).to_be_visible()
        self.settle()

    def leave(self) -> None:
        """Log out by the menu, and wait for the first screen."""
        self.open_menu()
        menu = self.page.locator(css_key("menu"))
        menu.get_by_role("button", name=self.words.afmelden, exact=True).click()
        self.page.wait_for_url(f"{self.server.url}/")
        expect(self.button(self.screen.start.begin)).to_be_visible()

    def cookies(self) -> dict[str, str]:
        """Return what the browser sends along."""
        return {each["name"]: each["value"] for each in self.page.context.cookies()}


def other(member: Member, page: Page) -> Member:
    """Return the same person at another tab or browser."""
    return Member(page, member.server, name=member.name, secret=member.secret, codes=member.codes)
