"""What the gate needs from begrippen.toml: words that are explained, and words that have a better one."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from wmo_core.content.register import Register

ENDING = r"(?:en|s|n|e|'s)?"


@dataclass(frozen=True)
class Glossary:
    """The explained terms of one register; `better` maps a banned word to the term to write."""

    terms: tuple[str, ...] = ()
    better: Mapping[str, str] | None = None

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

    def banned(self, own: str) -> Iterator[tuple[str, str]]:
        """Yield each banned word in a text without its terms, with the term to write."""
        return ((word, term) for pattern, word, term in self._banned if pattern.search(own))


def read_glossary(register: Register, root: Path) -> Glossary:
    """Read the terms of a register. A term counts only when its text explains it; no file gives no terms."""
    path = root / register.value / "begrippen.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, tomllib.TOMLDecodeError):
        return Glossary()
    entries = [entry for entry in table.values() if isinstance(entry, dict)]
    terms = (str(e["term"]) for e in entries if _explains(str(e.get("term", "")), str(e.get("text", ""))))
    better = {str(word): str(e["term"]) for e in entries for word in e.get("synonyms_not", [])}
    return Glossary(tuple(terms), better)


def _explains(term: str, text: str) -> bool:
    own = set(re.findall(r"\w+", term.lower()))
    return bool(term) and len(set(re.findall(r"\w+", text.lower())) - own) >= 4
