"""Finds and reads the content files of a register."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wmo_core.content.register import Register
from wmo_core.errors import LoadError
from wmo_core.product import product
from wmo_core.toml_file import parse_toml


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file, money as Decimal. Raises LoadError with the remedy."""
    try:
        return parse_toml(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise LoadError(path, None, "Dit bestand ontbreekt.", "Zet het terug, in beide registers.") from None
    except tomllib.TOMLDecodeError as error:
        raise LoadError(path, None, f"Dit is geen geldige TOML: {error}.", "Verbeter die regel.") from None


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
