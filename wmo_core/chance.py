"""Random numbers. Only screens and commands ask; the layers below are given one."""

import secrets
from string import ascii_lowercase

LENGTH = 26  # letters: as many possibilities as a UUID has


def calendar_id() -> str:
    """Return a random id for the days of one dossier; nobody finds out from it whose it is.

    Letters only: a row of digits could look like a BSN.
    """
    return "".join(secrets.choice(ascii_lowercase) for _ in range(LENGTH))
