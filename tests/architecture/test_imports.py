"""Who may import whom: law, flows and content know nothing of each other, and streamlit stays in ui."""

import ast
from functools import cache
from pathlib import Path

from tests.architecture.sources import ROOT, nodes

PACKAGE = ROOT / "wmo_core"
RULES = {"law", "flows", "content", "signposts", "plan"}
LAYERS: dict[str, set[str]] = {
    "law": set(),
    "flows": set(),
    "content": set(),
    "signposts": {"law", "flows", "content"},
    "plan": RULES,
    "access": set(),  # who may do what: it knows no database and no screen
    "storage": {"access"},  # sealed answers in a database: it knows no plan and no words
    "zgw": {"storage", "flows"},  # delivers what the desk has: it knows no screen and no plan
    "desk": RULES,  # what the loket keeps of a melding
    "press": {"content"},  # blocks → files: it knows no plan and no question
    "documents": RULES | {"desk", "press"},
    "redactie": RULES | {"press", "documents"},  # the editors' tools: the app never imports them
    "cli": RULES | {"press", "documents", "redactie", "access", "storage", "zgw"},
    "ui": RULES | {"press", "documents", "access", "desk", "storage", "zgw"},
}
# The rooms of ui: a screen is built of parts; the server brings it all to a browser and draws nothing.
ROOMS: dict[str, set[str]] = {
    "insides": set(),
    "browser": {"insides"},
    "state": {"insides", "browser"},
    "parts": {"insides", "browser", "state"},
    "screens": {"insides", "browser", "state", "parts"},
    "server": {"insides", "browser", "state"},
}
ASKED_ABOVE = {"wmo_core.today", "wmo_core.where_stored"}  # only screens and commands ask
FILES = sorted(path for path in PACKAGE.rglob("*.py") if path.parent != PACKAGE)
UI = [path for path in FILES if path.relative_to(PACKAGE).parts[0] == "ui" and path.name != "__init__.py"]


def layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0]


@cache
def imported(path: Path) -> set[str]:
    """Return the full names of the modules that a file imports."""
    names: set[str] = set()
    for node in nodes(path):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
    return names


def test_a_file_imports_only_from_the_layers_below_it() -> None:
    for path in FILES:
        used = {full.split(".")[1] for full in imported(path) if full.startswith("wmo_core.")}
        above = (used & LAYERS.keys()) - LAYERS[layer(path)] - {layer(path)}
        assert not above, f"{path.relative_to(ROOT)} haalt iets uit {', '.join(above)}: keer dat om."


def test_a_room_of_ui_imports_only_from_the_rooms_below_it() -> None:
    for path in UI:
        room = path.relative_to(PACKAGE / "ui").parts[0]
        used = {full.split(".")[2] for full in imported(path) if full.startswith("wmo_core.ui.")}
        above = used - ROOMS[room] - {room}
        assert not above, f"{path.relative_to(ROOT)} haalt iets uit {', '.join(above)}: keer dat om."


def test_below_ui_there_is_no_streamlit_no_clock_and_no_environment() -> None:
    for path in (path for path in FILES if layer(path) not in ("ui", "cli")):
        text = path.read_text(encoding="utf-8")
        roots = {full.split(".")[0] for full in imported(path)}
        assert not roots & {"streamlit", "os"} and not imported(path) & ASKED_ABOVE, path.relative_to(ROOT)
        assert not [call for call in ("date.today(", "datetime.now(", "environ") if call in text], path.name


def test_the_command_line_has_no_streamlit() -> None:
    for path in (path for path in FILES if layer(path) == "cli"):
        assert "streamlit" not in {full.split(".")[0] for full in imported(path)}, path.relative_to(ROOT)
