"""The page around a document in HTML: what may happen in it, and how it looks."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path

from wmo_core.content.register import Register
from wmo_core.press.colours import COLOURS

_STYLE = Path(__file__).parent / "templates" / "document.css"
# Nothing may be fetched or run, also where someone puts the file on a website.
NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def html_page(title: str, body: str, register: Register, policy: str = NOTHING_RUNS) -> str:
    """Return a whole page. ``body`` is HTML, in which all that a resident typed is escaped."""
    return (
        f'<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f'<meta name="robots" content="noindex">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{style()}</style>\n</head>\n"
        f'<body class="{register.value}">\n{body}</body>\n</html>\n'
    )


@cache
def style() -> str:
    """Return the style of every page: it says nothing about anybody."""
    colours = "".join(f"--{name}: {colour}; " for name, colour in COLOURS._asdict().items())
    return f"\n:root {{ {colours}}}\n{_STYLE.read_text(encoding='utf-8')}"


def hash_of(code: str) -> str:
    """Return how a policy names one style or script, and no other."""
    return f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'"
