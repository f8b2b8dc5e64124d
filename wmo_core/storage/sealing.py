"""Seals answers with words that someone reads out, and opens them again.

The key comes from the words through Argon2id, so that trying words costs time and memory, with a pepper that
is not in the database. AES-GCM sees to it that a sealed text opens only with its own number and times.
"""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from wmo_core.storage.errors import TooBusyError
from wmo_core.storage.models import Stored, Strength, Terms

_KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12
# So many keys are made at once: each needs 64 MiB. Who comes after waits, and not for long.
_AT_ONCE = 2
_WAIT_SECONDS = 3
_places = BoundedSemaphore(_AT_ONCE)


def new_salt() -> bytes:
    """Return a random salt."""
    return secrets.token_bytes(_SALT_BYTES)


def make_key(words: tuple[str, ...], salt: bytes, pepper: bytes, strength: Strength) -> bytes:
    """Return the key that belongs to the words. Raises TooBusyError."""
    argon = Argon2id(
        salt=salt,
        length=_KEY_BYTES,
        iterations=strength.passes,
        lanes=strength.lanes,
        memory_cost=strength.memory,
        secret=pepper,
    )
    with _a_place():
        return argon.derive(" ".join(words).encode())


@contextmanager
def _a_place() -> Iterator[None]:
    if not _places.acquire(timeout=_WAIT_SECONDS):
        raise TooBusyError
    try:
        yield
    finally:
        _places.release()


def seal(content: bytes, key: bytes, terms: Terms) -> bytes:
    """Return the content sealed."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, content, _tied(terms))


def unseal(stored: Stored, key: bytes) -> bytes | None:
    """Return the content, or None when this is not its key, or when something of it was changed."""
    nonce, sealed = stored.sealed[:_NONCE_BYTES], stored.sealed[_NONCE_BYTES:]
    try:
        return AESGCM(key).decrypt(nonce, sealed, _tied(stored.terms))
    except (InvalidTag, ValueError):  # a ValueError: too short to be sealed
        return None


def nothing_stored(terms: Terms) -> Stored:
    """Return what no words open: for a number that is not there, which must cost as much as one that is."""
    sealed = secrets.token_bytes(_NONCE_BYTES + _KEY_BYTES)
    return Stored(terms=terms, strength=Strength(), salt=new_salt(), sealed=sealed)


def _tied(terms: Terms) -> bytes:
    return f"{terms.number}:{terms.made}:{terms.expires}".encode()
