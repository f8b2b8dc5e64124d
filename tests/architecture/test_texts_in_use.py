"""Every text of the screens is shown somewhere: what nobody reads is deleted."""

import ast
import re

from tests.architecture.sources import ROOT, nodes
from tests.product import CONTENT
from wmo_core.content.nazicht import read_words
from wmo_core.law.bijdrage_regels import IDS

FILES = [*(ROOT / "wmo_core").rglob("*.py"), *(ROOT / "pages").glob("*.py"), ROOT / "app.py"]
SCREEN, _ = read_words(CONTENT / "nl" / "scherm.toml")
# The rules of the law name their own text.
RULES = {each.lower() for each in IDS}


def strings() -> tuple[set[str], list[re.Pattern[str]]]:
    """Return the strings of the code, and the filled-in ones as patterns."""
    fixed, filled_in = set(), []
    for path in FILES:
        for node in nodes(path):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                fixed.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [str(p.value) if isinstance(p, ast.Constant) else None for p in node.values]
                if any(part and "_" in part for part in parts):
                    text = "".join("[a-z0-9_]+" if part is None else re.escape(part) for part in parts)
                    filled_in.append(re.compile(text))
    return fixed, filled_in


def test_every_text_of_a_screen_is_used() -> None:
    fixed, filled_in = strings()
    unused = [
        f"[{section}] {key}"
        for section, texts in SCREEN.items()
        for key in texts.keys() - (RULES if section == "regels" else set()) - fixed
        if not any(pattern.fullmatch(key) for pattern in filled_in)
    ]
    assert not unused, f"Haal weg of gebruik: {', '.join(sorted(unused))}"
