"""The token by which the system of the municipality knows who asks (a JWT, as ZGW wants it)."""

from datetime import datetime

import jwt

from wmo_core.zgw.settings import Settings

_USER = "mijn-wmo-plan"
_NAME = "Mijn Wmo-plan"


def bearer(settings: Settings, now: datetime) -> str:
    """Return the header for the Zaken and Documenten API: it names no member of staff."""
    claims = {
        "iss": settings.client_id,
        "iat": int(now.timestamp()),
        "client_id": settings.client_id,
        "user_id": _USER,
        "user_representation": _NAME,
    }
    return f"Bearer {jwt.encode(claims, settings.secret, algorithm='HS256')}"
