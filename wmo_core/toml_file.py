"""Reads a TOML data file strictly: a mistake becomes a LoadError with file, line, problem and remedy."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    Strict,
    ValidationError,
)
from pydantic_core import CoreSchema, ErrorDetails, PydanticCustomError, core_schema

from wmo_core.errors import LoadError

Loc = tuple[int | str, ...]

# A table in which each key is the id of a rule.
RULES = "regels"
REMEDIES = {
    "id": "Schrijf een naam in kleine letters met _, gelijk aan de naam van het bestand.",
    "start": "Schrijf de eerste dag zonder aanhalingstekens: start = 2026-01-01.",
    "end": "Schrijf de laatste dag zonder aanhalingstekens: end = 2026-12-31.",
    "days": "Schrijf dagen zonder aanhalingstekens: days = [2026-01-02].",
    "value": "Schrijf een getal vanaf 0 zonder aanhalingstekens: value = 21.80, of heel bij dagen en weken.",
    "values": "Schrijf ten minste één blok [[values]].",
    "unit": "Kies een eenheid uit wmo_core/dated.py, zoals euro_per_maand of euro_per_4_weken.",
    "reference": 'Schrijf de bron op: reference = "wet, artikel, lid".',
    "source": 'Schrijf de bron op: source = "wet of beleidsregel, artikel of paragraaf".',
    "verified": "Schrijf de dag waarop de bron is nagelezen: verified = 2026-11-22.",
    "nazicht": "Zet bovenaan een blok [nazicht] met sources, reviewed en owner.",
    "sources": 'Schrijf de bronnen op: sources = ["Wmo 2015, artikel 2.3.2"]; onder [nazicht] bij woorden.',
    "owner": 'Schrijf wie de tekst bijhoudt: owner = "Redactie".',
    "reviewed": "Schrijf de dag waarop iemand dit heeft nagekeken: reviewed = 2026-11-22.",
    "name": 'Schrijf de naam tussen aanhalingstekens: name = "Naam".',
    "example": "Schrijf example = false voor een echte gemeente, of example = true voor een voorbeeld.",
    "amount": "Schrijf een getal vanaf 0 zonder aanhalingstekens, met een punt: amount = 17.50.",
    "danger": "Begin elk nummer met [[danger]], met twee haken aan elke kant.",
    "algemene_voorzieningen": "Begin elk blok met [[algemene_voorzieningen]], met twee haken aan elke kant.",
    "eigen_bijdrage": "Begin elk blok met [[eigen_bijdrage]], met twee haken aan elke kant.",
    "sets": "Schrijf ten minste één blok [[sets]], met twee haken aan elke kant.",
    RULES: 'Schrijf de bron van elke regel op: regels.B1 = "wet, artikel, lid".',
    "url": 'Schrijf een adres dat met https:// begint, of haal "url" weg.',
}
COMPARE = "Vergelijk dit met een ander blok of een ander bestand in deze map."
SAID = "said"  # the kind of a fault that brings its own problem and remedy


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("leeg")
    return text


Day = Annotated[date, Strict()]
Text = Annotated[str, AfterValidator(_not_blank)]
Url = Annotated[str, Field(pattern=r"^https://\S+$")]


class Record(BaseModel):
    """The one base of fixed shapes, such as parts of a data file: no change, no unknown key."""

    model_config = ConfigDict(frozen=True, extra="forbid")


M = TypeVar("M", bound=BaseModel)
K = TypeVar("K", bound=str)
V = TypeVar("V")


@dataclass(frozen=True)
class _ForEach:
    """Reads a table with one value for each name of a Literal type: none missing, none unknown."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        names, value = get_args(source)
        field = core_schema.typed_dict_field(handler.generate_schema(value), required=True)
        return core_schema.typed_dict_schema(dict.fromkeys(get_args(names), field), extra_behavior="forbid")


ForEach = Annotated[Mapping[K, V], _ForEach()]


def wrong(problem: str, remedy: str) -> PydanticCustomError:
    """Return what a validator raises to say exactly this in the LoadError."""
    return PydanticCustomError(SAID, "{problem}", {"problem": problem, "remedy": remedy})


@lru_cache(maxsize=512)
def parse_toml(text: str) -> dict[str, Any]:
    """Return what a TOML text holds, money as Decimal: shared, so never to be changed.

    The same text is read for its words, its blanks and its sentences; parsing is the slow part of that.
    Raises TOMLDecodeError.
    """
    return tomllib.loads(text, parse_float=Decimal)


def read_table(path: Path) -> tuple[dict[str, Any], str]:
    """Return what ``path`` holds, and its text. Raises LoadError."""
    try:
        text = path.read_text(encoding="utf-8")
        return parse_toml(text), text
    except (OSError, UnicodeDecodeError) as error:
        back = "Zet het bestand terug, als tekst in UTF-8."
        raise LoadError(path, None, "Dit bestand is niet te lezen.", back) from error
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else None
        raise LoadError(path, line, f"Dit is geen geldige TOML: {error}.", "Verbeter deze regel.") from error


def read_toml(path: Path, model: type[M], remedy: str = "") -> tuple[M, str]:
    """Return the contents of ``path`` as ``model``, and its text. Raises LoadError.

    ``remedy``: what to do about a wrong key in a file of words, where the names of REMEDIES say nothing.
    """
    data, text = read_table(path)
    try:
        return model.model_validate(data), text
    except ValidationError as error:
        raise load_error(path, text, error, remedy=remedy) from None


def line_of(text: str, loc: Loc) -> int:
    """Return the line of a key, or of its table when the key is absent, such as ("values", 2, "start")."""
    lines = text.splitlines()
    first, last = 0, _next_header(lines, 0)
    if len(loc) > 1 and isinstance(loc[1], int):
        headers = [n for n, line in enumerate(lines) if line.strip() == f"[[{loc[0]}]]"]
        if loc[1] < len(headers):
            first = headers[loc[1]]
            last, loc = _next_header(lines, first + 1), loc[2:]
    else:
        first, last, loc = _inner_table(lines, loc)
    names = {str(loc[0]), ".".join(map(str, loc))} if loc else set()
    key = re.compile(rf"\s*(?:{'|'.join(map(re.escape, names))})\s*=") if names else None
    return next((n for n in range(first, last) if key and key.match(lines[n])), first) + 1


def _inner_table(lines: list[str], loc: Loc) -> tuple[int, int, Loc]:
    """Return begin and end of the deepest table of ``loc``, such as [loket.melding], and what is left."""
    for depth in range(len(loc), 0, -1):
        header = f"[{'.'.join(map(str, loc[:depth]))}]"
        if header in lines:
            first = lines.index(header)
            return first, _next_header(lines, first + 1), loc[depth:]
    return 0, _next_header(lines, 0), loc


def _next_header(lines: list[str], start: int) -> int:
    return next((n for n in range(start, len(lines)) if lines[n].startswith("[")), len(lines))


def load_error(
    path: Path, text: str, error: ValidationError, within: Loc = (), remedy: str = ""
) -> LoadError:
    """Return what is wrong with a file, or with the table ``within`` it."""
    # An unknown key goes first: it is often the misspelled name of the key that is missing.
    found: ErrorDetails = min(error.errors(), key=lambda each: each["type"] != "extra_forbidden")
    loc: Loc = (*within, *found["loc"])
    key = next((part for part in reversed(loc) if isinstance(part, str)), "")
    if not remedy or "nazicht" in loc:  # who checked it is the same in every file
        remedy = REMEDIES.get(RULES if RULES in loc else key, COMPARE)
    if found["type"] == SAID:
        problem, remedy = f"De sleutel {key}: {found['ctx']['problem']}", str(found["ctx"]["remedy"])
    elif found["type"] == "extra_forbidden":
        problem, remedy = f"De sleutel {key} is niet bekend.", "Haal de sleutel weg of verbeter de naam."
    elif found["type"] == "missing":
        problem = f"De sleutel {key} ontbreekt."
    else:
        problem = f"De sleutel {key} heeft een verkeerde waarde."
    return LoadError(path, line_of(text, loc), problem, remedy)
