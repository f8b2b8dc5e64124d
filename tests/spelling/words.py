"""Collects the Dutch words of all texts, each with the file in which it first stands."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wmo_core.content.register import Register

FENCE = "+++\n"
REGISTERS = {register.value for register in Register}
# Fields that hold an id, an address or a name, and no text.
NO_TEXT = {"id", "page", "owner", "pictogram", "url", "phone", "email", "file", "english", "openmoji"}
# In a local file only these are sentences; the rest are names and addresses.
LOCAL = REGISTERS | {"price", "hours"}
# Blanks of our own and of Streamlit, ids with a _, e-mail, addresses, links in Markdown, numbers.
NO_WORD = re.compile(
    r"\$?\{\w+\}|\S*_\S*|\S+@\S+|\]\([^)]*\)|https?://\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|org|com)\b"
)
WORD = re.compile(r"(?:['’][stnkm](?= ))|[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Files with nothing but ids or what people type, and the licence of others; and a folder of such files.
NOT_OURS = {
    "gemeentelijst.toml",
    "pictogrammen/waar.toml",
    "pictogrammen/LICENSE.md",
    "doorgeven/LICENSE.md",
    "wegwijzer.toml",
    "zoeken.toml",
    "toegankelijkheid.toml",
    "uitspraak.toml",
}
NOT_OURS_FOLDER = "zoekwoorden"


def words_of(text: str) -> list[str]:
    """Return the words of a text as they are written, with the straight apostrophe of the dictionary."""
    return [word.replace("’", "'") for word in WORD.findall(NO_WORD.sub(" ", text))]


def texts_of(path: Path) -> Iterator[str]:
    """Yield every text in a file that a person reads."""
    source = path.read_text(encoding="utf-8")
    if path.suffix == ".md" and source.startswith(FENCE):
        _, head, body = source.split(FENCE, 2)
        yield from _strings(tomllib.loads(head), None)
        yield body
    elif path.suffix == ".md":
        # A manual: without its examples of code.
        yield re.sub(r"```.*?```|`[^`\n]*`", " ", source, flags=re.DOTALL)
    else:
        yield from _strings(tomllib.loads(source), LOCAL if path.name == "gemeente.toml" else None)


def _strings(value: Any, only: set[str] | None) -> Iterator[str]:
    """Yield the strings in a table; ``only`` keeps those below one of these keys."""
    if isinstance(value, str):
        yield from [] if only else [value]
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part, only)
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in NO_TEXT:
                yield from _strings(part, None if only and key in only else only)


def all_words(content: Path) -> dict[str, Path]:
    """Return each different word below the content folder with the first file that has it."""
    found: dict[str, Path] = {}
    paths = [path for path in content.rglob("*") if path.suffix in (".md", ".toml")]
    ours = (path for path in paths if path.parent.name != NOT_OURS_FOLDER)
    for path in sorted(path for path in ours if str(path.relative_to(content)) not in NOT_OURS):
        for text in texts_of(path):
            for word in words_of(text):
                found.setdefault(word, path)
    return found
