"""Every blank in a text is one that the code fills there: an unknown one would stop a screen."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any

from wmo_core.content.explanations import read_explanation
from wmo_core.content.files import register_folder
from wmo_core.content.fill import blanks
from wmo_core.content.flow_words.wording import DATED
from wmo_core.content.letters import FOLDER, LetterId
from wmo_core.content.reach.bereikbaar import number_blanks
from wmo_core.content.register import Register
from wmo_core.content.search.file import WORDS as ANSWERS
from wmo_core.errors import LoadError, line_with
from wmo_core.plan.blanks import page_blanks
from wmo_core.plan.letters import blanks_of
from wmo_core.redactie.checks.finding import Finding
from wmo_core.redactie.checks.words_file import WordsFile, has_record, open_words

QUESTIONS, TERMS = "vragen", "begrippen.toml"
ANDER = {"ander", "delen_ander"}


def blank_findings(content: Path) -> Iterator[Finding]:
    """Yield each blank that nothing fills, in the files of words, of pages and of municipalities."""
    for path in sorted(
        path for register in Register for path in register_folder(register, content).rglob("*")
    ):
        if path.suffix == ".md":
            yield from _page(path)
        elif path.suffix == ".toml" and not has_record(path):
            yield from _words(path)
    for path in sorted((content / "gemeenten").glob("*/gemeente.toml")):
        yield from _words(path)


def _words(path: Path) -> Iterator[Finding]:
    words = open_words(path)
    if words is None:
        return
    for key, value in words.texts.items():
        for blank in _blanks(value) - _filled(path, key) - number_blanks().keys():
            yield _unfilled(words, key, blank)


def _filled(path: Path, key: str) -> AbstractSet[str]:
    """Return the blanks that the code fills in this text."""
    if path.parent.name == FOLDER and path.stem in set(LetterId):
        return blanks_of(LetterId(path.stem), key)
    if path.name == ANSWERS:
        return page_blanks()
    if path.name == TERMS:
        return set(DATED)
    return _of_question(path, key) if path.parent.name == QUESTIONS else set()


def _of_question(path: Path, key: str) -> set[str]:
    """Return {wie} for who fills in for another, {onderwerp} in words of each, in help what a day fills."""
    wie = {"wie"} if ANDER & set(key.split(".")) or key == "velden.words_ander" else set()
    dated = set(DATED) if key.split(".")[-1] == "help" else set()
    return wie | dated | ({"onderwerp"} if path.stem == "per_onderwerp" else set())


def _blanks(value: Any) -> set[str]:
    """Return the blanks in a text, a list of texts or a list of tables."""
    if isinstance(value, dict):
        return _blanks(list(value.values()))
    if isinstance(value, list):
        return {blank for part in value for blank in _blanks(part)}
    return set(blanks(value)) if isinstance(value, str) else set()


def _unfilled(words: WordsFile, key: str, blank: str) -> Finding:
    remedy = "Haal het vak weg of gebruik een vak dat hier hoort (zie content/README.md)."
    return words.finding(key, f"Niets vult het vak {{{blank}}} in {key}.", remedy)


def _page(path: Path) -> Iterator[Finding]:
    try:
        body = read_explanation(path).body
    except LoadError:
        return  # The check of parity tells what is wrong with this page.
    for blank in set(blanks(body)) - page_blanks():
        line = line_with(path.read_text(encoding="utf-8"), f"{{{blank}}}")
        remedy = "Kies een vak uit content/README.md."
        yield Finding(path, line, f"Niets vult het vak {{{blank}}}.", remedy)
