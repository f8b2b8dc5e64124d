"""Names as they stand on a screen or in its classes."""

import re


def one_line(text: str) -> str:
    """Return a text with one space where it has white space."""
    return " ".join(text.split())


def css_key(name: str) -> str:
    """Return the class that Streamlit gives to a container or widget with this key."""
    return ".st-key-" + re.sub(r"[^a-zA-Z0-9_-]", "-", name)
