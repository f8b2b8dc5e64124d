"""The code of the product as syntax trees, each file read once for all tests of this folder."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Return every part of the syntax of a file."""
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
