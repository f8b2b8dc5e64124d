"""Every text of the screens is shown somewhere: what nobody reads is deleted."""

import ast
import re
from pathlib import Path

import pytest

from wmo_core.content.files import CONTENT, read_toml
from wmo_core.law.bijdrage_regels import EIGEN_REGEL
from wmo_core.law.eigen_bijdrage import REGELS

ROOT = Path(__file__).parents[2]
FILES = [*(ROOT / "wmo_core").rglob("*.py"), *(ROOT / "pages").glob("*.py"), ROOT / "app.py"]
SCREEN = read_toml(CONTENT / "nl" / "scherm.toml")
# The rules of the law name their own text.
RULES = {rule.__name__.split("_")[0] for rule in REGELS} | {
    each.regel.lower() for each in EIGEN_REGEL.values()
}


def strings() -> tuple[set[str], list[re.Pattern[str]]]:
    """Return the strings of the code, and the filled-in ones as patterns."""
    fixed, filled_in = set(), []
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                fixed.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [str(p.value) if isinstance(p, ast.Constant) else None for p in node.values]
                if any(part and "_" in part for part in parts):
                    text = "".join("[a-z0-9_]+" if part is None else re.escape(part) for part in parts)
                    filled_in.append(re.compile(text))
    return fixed, filled_in


FIXED, FILLED_IN = strings()


def is_used(key: str) -> bool:
    return key in FIXED or any(pattern.fullmatch(key) for pattern in FILLED_IN)


@pytest.mark.parametrize("section", SCREEN)
def test_every_text_of_a_screen_is_used(section: str) -> None:
    known = RULES if section == "regels" else set()
    unused = [key for key in SCREEN[section] if key not in known and not is_used(key)]
    assert not unused, f"[{section}] Haal weg of gebruik: {', '.join(unused)}"
