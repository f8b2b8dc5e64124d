"""Reads what the user of the command line gives: days and JSON files."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

from wmo_core.cli.errors import CliError

LARGEST_FILE = 1_000_000


def parse_day(text: object, name: str) -> date:
    """Return the day in ``text``. Raises CliError that names the field, not the text."""
    wrong = CliError(f"{name} is geen bestaande dag; schrijf jaar-maand-dag, zoals 2026-11-20.")
    if not isinstance(text, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise wrong
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise wrong from None


def read_json_object(path: Path) -> dict[str, Any]:
    """Return the JSON object in a file, also in an encoding of Windows. Raises CliError."""
    try:
        data = json.loads(read_bytes(path, LARGEST_FILE))
    except (ValueError, RecursionError):
        raise CliError(
            "Dit bestand is geen geldige JSON; controleer haken, komma's en aanhalingstekens."
        ) from None
    if not isinstance(data, dict):
        raise CliError("Dit bestand moet één JSON-object zijn, tussen { en }.")
    return data


def read_bytes(path: Path, most: int) -> bytes:
    """Return what is in a file, also in one without an end as a device is. Raises CliError."""
    try:
        with path.open("rb") as file:
            found = file.read(most + 1)
    except FileNotFoundError:
        raise CliError("Dit bestand bestaat niet; controleer de naam en de map.") from None
    except OSError:
        raise CliError("Dit bestand is niet te openen; controleer of het een leesbaar bestand is.") from None
    if len(found) > most:
        raise CliError(f"Dit bestand is te groot; het mag hoogstens {most // 1_000_000} MB zijn.")
    return found
