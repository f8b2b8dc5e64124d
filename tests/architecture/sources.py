"""The code of the product as syntax trees, each file read once for all tests of this folder."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Return every part of the syntax of a file: what ``ast.walk`` does, without its slow generators."""
    found: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
    for node in found:  # grows while it is read
        for value in vars(node).values():
            if isinstance(value, ast.AST):
                found.append(value)
            elif isinstance(value, list):
                found += [part for part in value if isinstance(part, ast.AST)]
    return tuple(found)
