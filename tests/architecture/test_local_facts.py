"""What is local is asked in one way, so that no screen or paper shows a fact of another municipality."""

import ast

from tests.architecture.sources import ROOT, nodes

READER = "load_gemeente"
# That way itself, the list of files to check, the addresses that can be pressed, and what is for the
# municipality that the operator chose.
MAY_READ = {
    "wmo_core/content/gemeenten.py",
    "wmo_core/content/all_gemeenten/find.py",
    "wmo_core/content/all_gemeenten/gemeentelijst.py",
    "wmo_core/content/all_gemeenten/local_facts.py",
    "wmo_core/content/reach/pressable.py",
    "wmo_core/sources.py",
    "wmo_core/ui/parts/frame.py",
    "wmo_core/ui/server/application.py",
}


def test_a_municipality_is_read_in_one_way() -> None:
    readers = {
        str(path.relative_to(ROOT))
        for path in [*(ROOT / "wmo_core").rglob("*.py"), *(ROOT / "pages").glob("*.py")]
        for node in nodes(path)
        if (isinstance(node, ast.Name) and node.id == READER)
        or (isinstance(node, ast.FunctionDef) and node.name == READER)
    }
    assert readers == MAY_READ
