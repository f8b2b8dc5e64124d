"""Pictograms inside the label of a choice or beside a text."""

import base64
from functools import cache

from wmo_core.content.pictogram_places import pictogram_for
from wmo_core.content.pictograms import load_pictograms


@cache
def picture(idea: str, within: str | None = None) -> str:
    """Return the picture of an idea as Markdown for a label, or nothing. The word beside it says the same.

    ``within`` is the question, when the idea is one of its options.
    """
    name = pictogram_for(idea, within)
    if name is None:
        return ""
    data = base64.b64encode(load_pictograms().svg(name).encode()).decode()
    return f"![](data:image/svg+xml;base64,{data}) "
