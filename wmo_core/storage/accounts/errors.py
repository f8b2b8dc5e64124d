"""Why someone is not let in, or an account cannot be so. None of these repeats what was typed."""

from enum import StrEnum


class SignInError(Exception):
    """Logging in did not succeed."""


class WrongError(SignInError):
    """Name and password do not fit, the account is blocked, or the code is not right: one answer for all."""


class WaitError(SignInError):
    """Too many wrong tries, for this name or for all; it may be tried again within a quarter of an hour."""


class PasswordFault(StrEnum):
    """What is wrong with a new password."""

    KORT = "wachtwoord_kort"
    LANG = "wachtwoord_lang"
    ZELFDE = "wachtwoord_zelfde"
    NAAM = "wachtwoord_naam"


class PasswordError(SignInError):
    """A new password cannot be used."""

    def __init__(self, fault: PasswordFault) -> None:
        """Keep what is wrong with it."""
        super().__init__(fault)
        self.fault = fault


class AccountFault(StrEnum):
    """What is wrong with an account that someone wants to make or change."""

    NAAM = "account_naam"
    BESTAAT = "account_bestaat"
    ONBEKEND = "account_onbekend"


class AccountError(Exception):
    """An account cannot be made or changed so."""

    def __init__(self, fault: AccountFault) -> None:
        """Keep what is wrong with it."""
        super().__init__(fault)
        self.fault = fault
