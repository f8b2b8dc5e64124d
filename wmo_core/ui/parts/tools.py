"""What the row of tools at the top of a screen needs: its labels, and how a voice says short words."""

from typing import Any

from wmo_core.content.pronunciation import load_pronunciation
from wmo_core.content.texts import Texts

READING = ("lees_voor", "stop", "vorige", "volgende", "langzamer", "sneller", "wijs_aan")
NO_VOICE = ("geen_stem", "geen_stem_uitleg")
LOOKS = ("tekst", "kleiner", "gewoon", "groter", "ruimte", "plaatjes")


def tools(texts: Texts) -> dict[str, Any]:
    """Return the labels and the sounds for the bridge."""
    words = texts.section("voorlezen")
    labels = {name: words[name] for name in ("titel", *READING, *NO_VOICE, *LOOKS)}
    return {"labels": labels, "words": load_pronunciation()}
