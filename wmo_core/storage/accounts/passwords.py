"""Passwords: bcrypt, in the form in which streamlit-authenticator has them.

bcrypt reads 72 bytes and refuses more. A letter with an accent is two bytes, so bytes are counted, before it.
"""

import unicodedata

import bcrypt

from wmo_core.storage.accounts.errors import PasswordError, PasswordFault

LEAST_SIGNS = 12
MOST_BYTES = 72
ROUNDS = 12  # 2^12 rounds, as bcrypt.gensalt() has them by itself
# The hash of something random that nobody kept: the work for a name that is not there, or what is too long.
NOBODY = b"$2b$12$3Rv0jNuIJo3/.5G4TC3/hOyoZFJzvb.F7lZu6R3VrA4tYqeV/wkoW"
_NOTHING = b"x"


def hash_of(password: str) -> str:
    """Return the hash of a password. Raises PasswordError when bcrypt would not read all of it."""
    typed = _as_bytes(password)
    if len(typed) > MOST_BYTES:
        raise PasswordError(PasswordFault.LANG)
    return bcrypt.hashpw(typed, bcrypt.gensalt(ROUNDS)).decode()


def is_right(password: str, stored: str | None) -> bool:
    """Return whether this is the password. Without a hash, or too long, costs the same work and is wrong."""
    typed = _as_bytes(password)
    if stored is None or len(typed) > MOST_BYTES:
        bcrypt.checkpw(_NOTHING, NOBODY)
        return False
    return bcrypt.checkpw(typed, stored.encode())


def check_new(password: str, name: str) -> None:
    """Refuse a password that is too short, too long, or that holds the name. Raises PasswordError."""
    typed = _as_bytes(password)
    if len(as_typed(password)) < LEAST_SIGNS:
        raise PasswordError(PasswordFault.KORT)
    if len(typed) > MOST_BYTES:
        raise PasswordError(PasswordFault.LANG)
    if name in password.lower():
        raise PasswordError(PasswordFault.NAAM)


def _as_bytes(password: str) -> bytes:
    """Return a password as bytes: a letter with its accent is the same, however a keyboard makes it.

    A space at the begin or end is left out: the form to log in does so too.
    """
    return as_typed(password).encode(errors="replace")


def as_typed(password: str) -> str:
    """Return a password without what someone does not see."""
    return unicodedata.normalize("NFC", password.strip())
