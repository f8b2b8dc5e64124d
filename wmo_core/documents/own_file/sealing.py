"""Seals a text with a password, and opens it again. In a browser static/open.js does the same."""

import base64
import binascii
import re
import unicodedata
from threading import BoundedSemaphore
from typing import Literal, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pydantic import Field

from wmo_core.toml_file import Record

LEAST_SIGNS = 12  # who has the file may try passwords for as long as they like
STEP = 64 * 1024  # bytes: the size tells no more than this of how much is in it
_TIED = b"bewaard-bestand 1"  # a sealed text opens only as what it is
_KEY_BYTES = 32
_MEMORY, _PASSES, _LANES = 64 * 1024, 3, 1  # KiB: what a browser on an old telephone can still do
_MOST_MEMORY, _MOST_PASSES, _MOST_LANES = 128 * 1024, 4, 4  # a stranger's file may not ask for all there is
_places = BoundedSemaphore(2)  # so many keys are made at once; who comes after waits a moment


class Sealed(Record):
    """A sealed text, with all that the password is needed with. Bytes as base64."""

    kdf: Literal["argon2id"] = "argon2id"
    memory: int = Field(default=_MEMORY, ge=_MEMORY, le=_MOST_MEMORY, description="KiB")
    passes: int = Field(default=_PASSES, ge=1, le=_MOST_PASSES)
    lanes: int = Field(default=_LANES, ge=1, le=_MOST_LANES)
    salt: str
    cipher: Literal["AES-256-GCM"] = "AES-256-GCM"
    nonce: str
    content: str


class Once(NamedTuple):
    """The random bytes of one sealing; never used again."""

    salt: bytes
    nonce: bytes


class WrongPasswordError(Exception):
    """This password does not open it, or something of it was changed."""


class DamagedError(Exception):
    """What is sealed cannot be read at all."""


def seal(text: str, password: str, once: Once) -> Sealed:
    """Return a text sealed with a password."""
    found = Sealed(salt=_as_text(once.salt), nonce=_as_text(once.nonce), content="")
    content = AESGCM(_key(password, found)).encrypt(once.nonce, _padded(text.encode()), _TIED)
    return found.model_copy(update={"content": _as_text(content)})


def unseal(sealed: Sealed, password: str) -> str:
    """Return the text. Raises WrongPasswordError and DamagedError."""
    try:
        nonce, content = _as_bytes(sealed.nonce), _as_bytes(sealed.content)
        return AESGCM(_key(password, sealed)).decrypt(nonce, content, _TIED).decode().rstrip()
    except InvalidTag:
        raise WrongPasswordError from None
    except (ValueError, OverflowError):  # a salt or a nonce that is too short, or no base64
        raise DamagedError from None


def as_typed(password: str) -> str:
    """Return a password as it counts: capitals and spaces more or less make no other one."""
    plain = unicodedata.normalize("NFKC", password).lower()
    return re.sub("[ \t\r\n]+", " ", plain).strip(" ")


def _key(password: str, sealed: Sealed) -> bytes:
    argon = Argon2id(
        salt=_as_bytes(sealed.salt),
        length=_KEY_BYTES,
        iterations=sealed.passes,
        lanes=sealed.lanes,
        memory_cost=sealed.memory,
    )
    with _places:
        return argon.derive(as_typed(password).encode("utf-8", "replace"))


def _padded(content: bytes) -> bytes:
    """Return the content with spaces up to a whole number of steps: JSON may end in spaces."""
    return content.ljust(-(-len(content) // STEP) * STEP)


def _as_text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _as_bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise DamagedError from None
