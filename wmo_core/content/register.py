"""The two registers in which every text exists."""

from enum import StrEnum


class Register(StrEnum):
    """Plain Dutch (B1, "u") or easy-read Dutch (A1/A2, "je")."""

    NL = "nl"
    EASY_READ = "easy-read"

    @property
    def other(self) -> "Register":
        """Return the other register."""
        return Register.EASY_READ if self is Register.NL else Register.NL
