"""Pictograms inside the label of a choice or beside a text."""

import base64
import re

from wmo_core.content.pictogram_places import pictogram_for
from wmo_core.content.pictograms import load_pictograms
from wmo_core.product import once_a_product


@once_a_product
def picture(idea: str, within: str | None = None) -> str:
    """Return the picture of an idea as Markdown for a label, or nothing. The word beside it says the same.

    ``within`` is the question, when the idea is one of its options.
    """
    name = pictogram_for(idea, within)
    if name is None:
        return ""
    data = base64.b64encode(load_pictograms().svg(name).encode()).decode()
    return f"![](data:image/svg+xml;base64,{data}) "


# A step in a numbered list begins with its name in bold: "3. **Verslag**: …".
_STEP = re.compile(r"^(\d+\. )\*\*([^*]+)\*\*", re.MULTILINE)


def with_pictures(text: str) -> str:
    """Return a text with a picture before the name of each step in a numbered list that has one."""
    return _STEP.sub(lambda found: f"{found[1]}{picture(_idea(found[2]))}**{found[2]}**", text)


def _idea(name: str) -> str:
    return name.lower().replace("ë", "e").replace(" ", "_")
