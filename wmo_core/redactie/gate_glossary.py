"""What the gate needs from begrippen.toml: words that are explained, and words that have a better one."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from wmo_core.content.register import Register
from wmo_core.toml_file import parse_toml

ENDING = r"(?:en|s|n|e|'s)?"


@dataclass(frozen=True)
class Glossary:
    """The explained terms of one register; `better` maps a banned word to the term to write."""

    terms: tuple[str, ...] = ()
    better: Mapping[str, str] | None = None
    everyday: frozenset[str] = frozenset()
    """Terms in nearly every sentence, which only the list of words explains."""

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        words = sorted(self.terms, key=len, reverse=True)
        either = "|".join(rf"\b{re.escape(word)}{ENDING}\b" for word in words)
        return re.compile(either or r"(?!)", re.IGNORECASE)

    def without_terms(self, text: str) -> str:
        """Return the text without its explained terms: what must be easy by itself."""
        return self._pattern.sub(" ", text)

    @cached_property
    def _banned(self) -> tuple[tuple[re.Pattern[str], str, str], ...]:
        better = (self.better or {}).items()
        return tuple(
            (re.compile(rf"\b{re.escape(word)}{ENDING}\b", re.IGNORECASE), word, term)
            for word, term in better
        )

    @cached_property
    def _any_banned(self) -> re.Pattern[str]:
        either = "|".join(re.escape(word) for word in self.better or {})
        return re.compile(rf"\b(?:{either}){ENDING}\b" if either else r"(?!)", re.IGNORECASE)

    def banned(self, own: str) -> Iterator[tuple[str, str]]:
        """Yield each banned word in a text without its terms, with the term to write."""
        if not self._any_banned.search(own):  # Nearly every text: one search instead of one for each word.
            return iter(())
        return ((word, term) for pattern, word, term in self._banned if pattern.search(own))


def read_glossary(register: Register, root: Path) -> Glossary:
    """Read the terms of a register. A term counts only when its text explains it; no file gives no terms."""
    path = root / register.value / "begrippen.toml"
    try:
        table = parse_toml(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, tomllib.TOMLDecodeError):
        return Glossary()
    entries = [entry for entry in table.values() if isinstance(entry, dict)]
    terms = (str(e["term"]) for e in entries if _explains(str(e.get("term", "")), str(e.get("text", ""))))
    better = {str(word): str(e["term"]) for e in entries for word in e.get("synonyms_not", [])}
    return Glossary(tuple(terms), better, _everyday(table, root))


def _everyday(table: Mapping[str, Any], root: Path) -> frozenset[str]:
    try:
        ids = parse_toml((root / "wegwijzer.toml").read_text(encoding="utf-8")).get("gewone_begrippen", ())
    except (FileNotFoundError, tomllib.TOMLDecodeError):
        return frozenset()
    return frozenset(str(table[name]["term"]) for name in ids if name in table)


def _explains(term: str, text: str) -> bool:
    own = set(re.findall(r"\w+", term.lower()))
    return bool(term) and len(set(re.findall(r"\w+", text.lower())) - own) >= 4
