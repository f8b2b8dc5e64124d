"""The security headers of every answer that the server gives."""

from collections.abc import Iterable

_PERMISSIONS = ("camera", "geolocation", "microphone", "payment", "usb", "browsing-topics")


def content_security_policy(script_hashes: Iterable[str]) -> str:
    """Return the policy: everything from this server, the inline scripts named by hash.

    No ``blob:`` for scripts: the bridge is served as a file (see ``bridge.py``). ``unsafe-inline``
    for styles is needed because Streamlit writes its styles into the page while it runs.
    """
    scripts = " ".join(["'self'", *script_hashes])
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src {scripts}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "frame-src 'none'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


def security_headers(script_hashes: Iterable[str]) -> dict[bytes, bytes]:
    """Return the headers that every answer gets, names in lower case."""
    headers = {
        "content-security-policy": content_security_policy(script_hashes),
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "permissions-policy": ", ".join(f"{name}=()" for name in _PERMISSIONS),
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
    }
    return {name.encode(): value.encode() for name, value in headers.items()}
