"""What the row of tools at the top of a screen needs: its labels, and how a voice says short words."""

from typing import Any

from wmo_core.content.pronunciation import load_pronunciation
from wmo_core.content.texts import Texts


def tools(texts: Texts) -> dict[str, Any]:
    """Return the labels and the sounds for the bridge."""
    return {"labels": texts.screen.algemeen.voorlezen.model_dump(), "words": load_pronunciation()}
