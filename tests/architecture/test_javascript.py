"""The checks of the JavaScript: exact packages with a hash, and types that say what the server sends."""

import ast
import json
import re

from tests.architecture.sources import ROOT, nodes

FOLDER = ROOT / "tools/js"
ASKED = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))["devDependencies"]
LOCKED = json.loads((FOLDER / "package-lock.json").read_text(encoding="utf-8"))["packages"]
TYPES = (FOLDER / "bridge.d.ts").read_text(encoding="utf-8")
SENDER = ROOT / "wmo_core/ui/browser/bridge.py"


def fields(interface: str) -> set[str]:
    """Return the names of the fields of one interface."""
    body = TYPES.partition(f"interface {interface} {{")[2].partition("}")[0]
    return set(re.findall(r"^ +(\w+)\??:", body, re.MULTILINE))


def test_every_package_has_one_version_and_a_hash() -> None:
    assert ASKED == LOCKED[""]["devDependencies"]
    for name, version in ASKED.items():
        assert LOCKED[f"node_modules/{name}"]["version"] == version
    below = {name: each for name, each in LOCKED.items() if name}
    assert not [name for name, each in below.items() if not each["integrity"].startswith("sha512-")]


def test_no_package_comes_from_an_address_or_runs_a_script_of_its_own() -> None:
    assert not [
        name for name, each in LOCKED.items() if {"resolved", "link", "hasInstallScript"} & each.keys()
    ]


def test_the_types_name_what_the_server_sends() -> None:
    """The fields of a message stand in Python and in the types; a field of only one of them is a mistake."""
    tables = [node for node in nodes(SENDER) if isinstance(node, ast.Dict)]
    sent = {str(key.value) for table in tables for key in table.keys if isinstance(key, ast.Constant)}
    assert sent == fields("Data")
