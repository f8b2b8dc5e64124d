"""The form for name and password: that of streamlit-authenticator, without its cookie, its wait and its lock.

What it draws and how it reads what was typed is the library's. Whether name and password fit is asked of our
own accounts. It lets nobody in: what it writes in the session is taken out again at once.
"""

from collections.abc import Callable
from typing import Any

from streamlit_authenticator import Authenticate
from streamlit_authenticator.controllers import AuthenticationController
from streamlit_authenticator.models import AuthenticationModel

from wmo_core.access import Account
from wmo_core.content.screens.staff.aanmelden import NaamWords
from wmo_core.ui.state import session

PLACE = "naam-en-wachtwoord"  # sign_in.js and style.css know the form by it
_OF_THE_LIBRARY = ("name", "username", "email", "roles", "authentication_status", "logout", "password_hint")
_NOBODY = "-"  # no account has this name
Check = Callable[[str, str], Account | None]


def draw(words: NaamWords, check: Check) -> bool:
    """Draw the form; return whether someone just pressed its button."""
    form = _NameForm(_Controller(check))
    fields = {"Form name": "", "Username": words.naam, "Password": words.wachtwoord, "Login": words.knop}
    form.login(fields=fields, key=f"form:{PLACE}")
    session.discard(*_OF_THE_LIBRARY)
    return form.authentication_controller.is_asked


class _Accounts(AuthenticationModel):  # type: ignore[misc]
    """The credentials, in the format of the library: only of the one name that was typed, when it fits."""

    def __init__(self, check: Check) -> None:
        super().__init__({"usernames": {}}, auto_hash=False)
        self._check = check

    def check_credentials(self, username: str, password: str) -> bool:
        """Return whether they fit; the accounts count, wait and hash."""
        account = self._check(username, password)
        if account is not None:
            self.credentials["usernames"] = {username: {"name": account.name, "roles": [account.role.value]}}
        return account is not None


class _Controller(AuthenticationController):  # type: ignore[misc]
    """How the library reads what was typed. An empty name is a name that is not there."""

    def __init__(self, check: Check) -> None:
        super().__init__({"usernames": {}}, auto_hash=False)
        self.authentication_model, self.is_asked = _Accounts(check), False

    def login(self, username: str, password: str, *asked: Any, **more: Any) -> bool:
        """Return whether they fit."""
        self.is_asked = True
        return bool(super().login(username or _NOBODY, password, *asked, **more))


class _NameForm(Authenticate):  # type: ignore[misc]
    """The form. Its own begin draws a component that writes cookies, so that is left out."""

    def __init__(self, controller: _Controller) -> None:
        self.path, self.attrs = None, {"login_sleep_time": 0}
        self.cookie_controller, self.authentication_controller = _NoCookie(), controller


class _NoCookie:
    """In the place of the cookie of the library, that scripts can read and that outlives a log-out."""

    def get_cookie(self) -> Any:
        """Return no cookie."""
        return None

    def set_cookie(self) -> None:
        """Set no cookie."""
