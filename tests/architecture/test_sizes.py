"""Small files and small functions: a stranger understands them at once."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted([*ROOT.glob("*.py"), *(ROOT / "pages").glob("*.py"), *(ROOT / "wmo_core").rglob("*.py")])


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_file_has_at_most_200_lines_and_a_page_60(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= (60 if path.parent.name == "pages" or path.name == "app.py" else 200)


@pytest.mark.parametrize("path", FILES, ids=name)
def test_the_body_of_a_function_has_at_most_25_lines(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            length = (body[-1].end_lineno or 0) - body[0].lineno + 1
            assert length <= 25, f"{node.name} heeft {length} regels: splits deze functie."


@pytest.mark.parametrize("path", [p for p in FILES if "ui" in p.parts or p.parent.name == "pages"], ids=name)
def test_a_screen_has_no_sentence_of_its_own(path: Path) -> None:
    """A text for a resident has spaces and a full stop or a question mark; it belongs in content."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    drawn = {
        "markdown",
        "button",
        "title",
        "header",
        "subheader",
        "info",
        "warning",
        "error",
        "success",
        "write",
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in drawn:
            for argument in node.args[:1]:
                texts = [part.value for part in ast.walk(argument) if isinstance(part, ast.Constant)]
                letters = [
                    text for text in texts if isinstance(text, str) and sum(c.isalpha() for c in text) > 3
                ]
                keys = [text for text in letters if text.replace("_", "").islower() and " " not in text]
                assert letters == keys, f"regel {node.lineno}: zet deze tekst in content"
