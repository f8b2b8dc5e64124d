"""Choices are drawn in one place, so that each is a tile with the browser's own input in it."""

import ast

from tests.architecture.sources import ROOT, nodes

TILES = ROOT / "wmo_core" / "ui" / "parts" / "tiles.py"
CHOICES = {"radio", "checkbox", "selectbox", "multiselect", "toggle", "pills", "segmented_control", "slider"}


def test_only_the_tiles_draw_a_choice() -> None:
    drawn = {
        f"{path.name}: {node.attr}"
        for path in [*(ROOT / "wmo_core").rglob("*.py"), *(ROOT / "pages").glob("*.py")]
        if path != TILES
        for node in nodes(path)
        if isinstance(node, ast.Attribute)
        and node.attr in CHOICES
        and isinstance(node.value, ast.Name)
        and node.value.id == "st"
    }
    assert drawn == set()
