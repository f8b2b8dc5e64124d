"""The text of an answers file → a table, in any way to write its signs. Nothing in it is checked yet."""

import json

from wmo_core.plan.files.reading import OtherFileError, UnreadableError
from wmo_core.plan.files.unplaced import Table


def table_of(content: str | bytes) -> Table:
    """Return the table in a text. Raises UnreadableError."""
    try:
        table = json.loads(text_of(content), parse_constant=_refuse)
        # Half a sign (a lone surrogate) can be written nowhere.
        whole = json.loads(json.dumps(table, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        raise UnreadableError from None
    if not isinstance(whole, dict):
        raise OtherFileError
    return whole


def text_of(content: str | bytes) -> str:
    """Return the text, without the mark with which some programs begin a file."""
    text = content if isinstance(content, str) else content.decode(json.detect_encoding(content))
    return text.removeprefix("\ufeff")


def _refuse(name: str) -> None:
    raise ValueError("Dit is geen getal.")
