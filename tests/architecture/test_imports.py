"""Who may import whom: law, flows and content know nothing of each other, and streamlit stays in ui."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "wmo_core"
LAYERS = {
    "law": set(),
    "flows": set(),
    "content": set(),
    "signposts": {"law", "flows", "content"},
    "plan": {"signposts", "law", "flows", "content"},
    "documents": {"plan", "signposts", "law", "flows", "content"},
    "cli": {"documents", "plan", "signposts", "law", "flows", "content"},
    "ui": {"documents", "plan", "signposts", "law", "flows", "content"},
}
FILES = sorted(path for path in PACKAGE.rglob("*.py") if path.parent != PACKAGE)


def imported(path: Path) -> set[str]:
    """Return the full names of the modules that a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
    return names


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_file_imports_only_from_the_layers_below_it(path: Path) -> None:
    layer = path.relative_to(PACKAGE).parts[0]
    used = {full.split(".")[1] for full in imported(path) if full.startswith("wmo_core.")}
    assert used & LAYERS.keys() <= LAYERS[layer] | {layer}


PURE = [path for path in FILES if path.relative_to(PACKAGE).parts[0] not in ("ui", "cli")]


@pytest.mark.parametrize("path", PURE, ids=name)
def test_below_ui_there_is_no_streamlit_no_clock_and_no_environment(path: Path) -> None:
    assert not {full for full in imported(path) if full.split(".")[0] in ("streamlit", "os")}
    text = path.read_text(encoding="utf-8")
    assert not [call for call in ("date.today(", "datetime.now(", "environ") if call in text]
