"""Random numbers. Only screens and commands ask; the layers below are given one."""

import secrets
from collections.abc import Sequence
from string import ascii_lowercase

SALT_BYTES = 16
NONCE_BYTES = 12
WORDS = 4
LENGTH = 26  # letters: as many possibilities as a UUID has


def calendar_id() -> str:
    """Return a random id for the days of one dossier; nobody finds out from it whose it is.

    Letters only: a row of digits could look like a BSN.
    """
    return "".join(secrets.choice(ascii_lowercase) for _ in range(LENGTH))


def password(words: Sequence[str]) -> str:
    """Return words of a list, drawn at random, to be used as a password."""
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def salt() -> bytes:
    """Return what makes the key of each sealed file another, also with the same password."""
    return secrets.token_bytes(SALT_BYTES)


def nonce() -> bytes:
    """Return what AES-GCM must never be given twice with one key."""
    return secrets.token_bytes(NONCE_BYTES)
