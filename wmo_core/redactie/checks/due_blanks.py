"""The blanks in texts that would have no value on a day: there the app says that it does not know yet."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from wmo_core.content.files import register_folder
from wmo_core.content.fill import BLANK
from wmo_core.content.gemeenten import Gemeente, read_gemeente
from wmo_core.content.reach.bereikbaar import FILE as BEREIKBAAR
from wmo_core.content.register import Register
from wmo_core.content.search.file import FILE as ZOEKEN
from wmo_core.content.search.file import page_word_files
from wmo_core.content.texts import load_texts
from wmo_core.law.errors import NotKnownError
from wmo_core.law.parameters import parameter
from wmo_core.plan.blanks import TERMS, explanation_blanks
from wmo_core.redactie.checks.finding import Finding, attempt

FIRST_PAGE = "pagina.toml"
REMEDY = "Vul de wet of de gemeente aan; tot dan staat hier dat het nog niet bekend is."


def readable_gemeenten(content: Path) -> Iterator[tuple[Path, Gemeente]]:
    """Yield each municipality with its file; one that cannot be read is named by the plain ``controle``."""
    for path in sorted((content / "gemeenten").glob("*/gemeente.toml")):
        if not list(attempt(read_gemeente, path)):
            yield path, read_gemeente(path)


def text_files(content: Path) -> list[Path]:
    """Return the files of words of both registers, of the first page, the numbers and the search."""
    found = (path for register in Register for path in register_folder(register, content).rglob("*"))
    words = sorted(path for path in found if path.suffix in (".md", ".toml"))
    others = (file for name in (FIRST_PAGE, BEREIKBAAR, ZOEKEN) for file in content.glob(name))
    return [*words, *others, *page_word_files(content)]


def blank_findings(content: Path, day: date) -> Iterator[Finding]:
    """Yield each blank without a value on ``day``, with the municipalities for which it has none."""
    empty = _without_value(content, day)
    for path in text_files(content) if empty else ():
        yield from _file(path, empty, day)


def _file(path: Path, empty: dict[str, list[str]], day: date) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        for blank in BLANK.findall(line):
            if blank in empty and blank not in seen:
                seen.add(blank)
                places = ", ".join(empty[blank])
                problem = f"Het vak {{{blank}}} heeft op {day} geen waarde voor {places}."
                yield Finding(path, number, problem, REMEDY)


def _without_value(content: Path, day: date) -> dict[str, list[str]]:
    """Return the names of the municipalities for each blank that has no value on ``day``."""
    empty: dict[str, list[str]] = {}
    for _, gemeente in readable_gemeenten(content):
        for blank in sorted(_unknown(gemeente, day)):
            empty.setdefault(blank, []).append(gemeente.name)
    return empty


def _unknown(gemeente: Gemeente, day: date) -> set[str]:
    terms = {blank for blank, name in TERMS.items() if not _is_known(name, day)}
    if terms:
        return terms
    texts = load_texts(Register.NL)
    not_known = {texts.screen.kosten.bedrag_onbekend, texts.screen.kosten.aantal_onbekend}
    return {blank for blank, value in explanation_blanks(day, gemeente, texts).items() if value in not_known}


def _is_known(name: str, day: date) -> bool:
    try:
        parameter(name).on(day)
    except NotKnownError:
        return False
    return True
