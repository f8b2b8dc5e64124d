"""Small files and small functions: a stranger understands them at once."""

import ast

from tests.architecture.sources import ROOT, nodes

FILES = sorted([*ROOT.glob("*.py"), *(ROOT / "pages").glob("*.py"), *(ROOT / "wmo_core").rglob("*.py")])


def test_a_file_has_at_most_200_lines_and_a_page_60() -> None:
    for path in FILES:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        most = 60 if path.parent.name == "pages" or path.name == "app.py" else 200
        assert lines <= most, f"{path.relative_to(ROOT)} heeft {lines} regels: splits dit bestand."


def test_the_body_of_a_function_has_at_most_25_lines() -> None:
    for path in FILES:
        for node in nodes(path):
            if isinstance(node, ast.FunctionDef):
                body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
                length = (body[-1].end_lineno or 0) - body[0].lineno + 1
                if is_one_table(body):
                    continue
                assert length <= 25, f"{path.relative_to(ROOT)}: {node.name} heeft {length} regels."


def is_one_table(body: list[ast.stmt]) -> bool:
    """Return whether a function is only a match that mypy keeps whole: a table, read from top to bottom."""
    if len(body) != 1 or not isinstance(body[0], ast.Match):
        return False
    last = body[0].cases[-1].body[-1]
    return isinstance(last, ast.Expr) and ast.unparse(last).startswith("assert_never(")


DRAWN = {"markdown", "button", "title", "header", "subheader", "info", "warning", "error", "success", "write"}


def typed_texts(node: ast.AST) -> list[str]:
    """Return the texts in what a call draws that are neither Markdown signs nor the key of a text."""
    found = [part.value for part in ast.walk(node) if isinstance(part, ast.Constant)]
    texts = [text for text in found if isinstance(text, str) and sum(sign.isalpha() for sign in text) > 3]
    return [text for text in texts if not (text.replace("_", "").islower() and " " not in text)]


def test_a_screen_has_no_sentence_of_its_own() -> None:
    """What a screen draws comes from content, never from the code."""
    for path in (p for p in FILES if "ui" in p.parts or p.parent.name == "pages"):
        for node in nodes(path):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in DRAWN
            ):
                for argument in node.args[:1]:
                    typed = typed_texts(argument)
                    assert not typed, f"{path.relative_to(ROOT)}:{node.lineno}: zet deze tekst in content."
