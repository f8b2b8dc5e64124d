"""Finds the content files of a register."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wmo_core.content.register import Register
from wmo_core.product import product


def register_folder(register: Register, root: Path | None = None) -> Path:
    """Return the folder with the texts of one register."""
    return (root or product().content) / register.value


def flatten(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Yield each value of a nested table with its dotted key."""
    for key, value in table.items():
        name = f"{prefix}.{key}" if prefix else key
        if isinstance(value, dict):
            yield from flatten(value, name)
        else:
            yield name, value
