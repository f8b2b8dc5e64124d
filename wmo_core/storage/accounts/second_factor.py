"""The second factor: codes of an app on a telephone (TOTP), and codes on paper for who lost that."""

import hmac
import secrets
from datetime import datetime
from hashlib import sha256

import pyotp
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

RECOVERY_CODES = 8
_RECOVERY_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that looks like another
_RECOVERY_SIGNS = 12
_GROUP = 4
_NONCE_BYTES = 12
_KEY_BYTES = 32
_STEP_SECONDS = 30
_NEAR = (0, -1, 1)  # steps that a clock may be off


def new_secret() -> str:
    """Return a secret for an app on a telephone."""
    return pyotp.random_base32()


def address_of(secret: str, name: str, issuer: str) -> str:
    """Return what stands in the picture that the app on the telephone scans."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=issuer)


def step_of(secret: str, typed: str, now: datetime) -> int | None:
    """Return the moment (in steps of half a minute) to which a code belongs, or None for a wrong one."""
    code = "".join(typed.split())
    here = int(now.timestamp()) // _STEP_SECONDS
    totp = pyotp.TOTP(secret)
    for near in _NEAR:
        if hmac.compare_digest(totp.generate_otp(here + near).encode(), code.encode(errors="replace")):
            return here + near
    return None


def draw_recovery_codes() -> tuple[str, ...]:
    """Return codes to write down, in groups of letters that are easy to read."""
    return tuple(_one_code() for _ in range(RECOVERY_CODES))


def _one_code() -> str:
    signs = "".join(secrets.choice(_RECOVERY_LETTERS) for _ in range(_RECOVERY_SIGNS))
    return "-".join(signs[at : at + _GROUP] for at in range(0, _RECOVERY_SIGNS, _GROUP))


def keyed(text: str, pepper: bytes) -> str:
    """Return a hash that nobody can work out without the pepper."""
    return hmac.new(pepper, text.encode(errors="replace"), sha256).hexdigest()


def recovery_hash(typed: str, account: str, pepper: bytes) -> str:
    """Return what is stored of a code on paper; spaces, lines and capitals do not matter."""
    letters = "".join(sign for sign in typed.lower() if sign in _RECOVERY_LETTERS)
    return keyed(f"recovery:{account}:{letters}", pepper)


def seal_secret(secret: str, account: str, pepper: bytes) -> bytes:
    """Return the secret as it lies in the database: only with the pepper it can be opened."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(_key(pepper)).encrypt(nonce, secret.encode(), account.encode())


def open_secret(sealed: bytes, account: str, pepper: bytes) -> str | None:
    """Return the secret, or None when the pepper is another one than it was."""
    nonce, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    try:
        return AESGCM(_key(pepper)).decrypt(nonce, rest, account.encode()).decode()
    except (InvalidTag, ValueError):
        return None


def _key(pepper: bytes) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=b"second factor").derive(pepper)
