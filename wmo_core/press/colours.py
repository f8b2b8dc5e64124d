"""The colours of all documents, from the file that the templates read too."""

import tomllib
from pathlib import Path
from typing import NamedTuple


class Colours(NamedTuple):
    """Each as #rrggbb: text, what stands out, quieter text, thin lines, two soft backgrounds."""

    ink: str
    deep: str
    soft: str
    rule: str
    tint: str
    mid: str


COLOURS = Colours(**tomllib.loads((Path(__file__).parent / "templates" / "colours.toml").read_text()))
