"""Texts as somebody read and approved them; --update-golden writes new ones, and shows them at the end."""

from difflib import unified_diff
from pathlib import Path

import pytest

CHANGES: list[str] = []
"""What --update-golden changed in this run, as the lines of a comparison."""


def check_approved(path: Path, text: str, config: pytest.Config) -> None:
    """Compare a text with the approved one. Fails with the lines that differ, or writes and shows them."""
    approved = path.read_bytes().decode() if path.exists() else ""
    if text == approved:
        return
    lines = list(
        unified_diff(
            approved.splitlines(), text.splitlines(), f"{path.name} goedgekeurd", "nu", lineterm="", n=1
        )
    )
    if not config.getoption("--update-golden"):
        pytest.fail("\n".join(lines), pytrace=False)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode())
    CHANGES.extend(lines)
