"""What the law says is the same in every text: who speaks of it names its id and never says otherwise."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from wmo_core.content.files import register_folder
from wmo_core.content.register import Register
from wmo_core.errors import line_with
from wmo_core.redactie.checks.finding import Finding, attempt
from wmo_core.redactie.kept import (
    Pair,
    kept_files,
    line_of_text,
    pair_of,
    read_kept,
    smooth,
    table_of,
    texts_in,
)
from wmo_core.redactie.statements import FOLDER, Statement, all_statements, read_statements, statement_files

Statements = dict[str, Statement]


def statement_findings(content: Path) -> Iterator[Finding]:
    """Yield unknown ids, statements that no text makes, and texts that are silent or say something else."""
    faults = [fault for path in statement_files(content) for fault in attempt(read_statements, path)]
    faults += [fault for path in kept_files(content) for fault in attempt(read_kept, path)]
    if faults:
        yield from faults
        return
    pairs = {table: pair_of(content, table) for table in kept_files(content)}
    statements = all_statements(content)
    yield from _ids(content, statements, pairs)
    for register in Register:
        folder = register_folder(register, content)
        for path in sorted(path for path in folder.rglob("*") if path.suffix in (".md", ".toml")):
            yield from _text(path, register, statements, pairs.get(table_of(content, path)))


def _ids(content: Path, statements: Statements, pairs: dict[Path, Pair]) -> Iterator[Finding]:
    named = {row.statement for pair in pairs.values() for row in pair.kept.rows}
    for table, pair in pairs.items():
        for unknown in sorted({row.statement for row in pair.kept.rows} - statements.keys() - {""}):
            line = line_with(table.read_text(encoding="utf-8"), f'"{unknown}"')
            remedy = f"Kies een id uit content/{FOLDER}/, of schrijf de uitspraak daar eerst."
            yield Finding(table, line, f"De uitspraak {unknown} is niet bekend.", remedy)
    seen: set[str] = set()
    for path in statement_files(content):
        for name in read_statements(path):
            line = line_with(path.read_text(encoding="utf-8"), f"[{name}]")
            if name in seen:
                yield Finding(path, line, f"De uitspraak {name} staat er twee keer.", "Haal er één weg.")
            elif name not in named:
                remedy = "Zet het id in een rij van content/wat_blijft/, of haal de uitspraak weg."
                yield Finding(path, line, f"Geen tekst noemt de uitspraak {name}.", remedy)
            seen.add(name)


def _text(path: Path, register: Register, statements: Statements, pair: Pair | None) -> Iterator[Finding]:
    rows = pair.kept.rows if pair else ()
    said = [(row.statement, _smooth(row.phrase(register))) for row in rows if row.statement]
    for key, text in texts_in(path).items():
        for name, one in statements.items():
            for phrase in _found(one.never, text):
                problem = f'"{phrase}" spreekt {name} tegen: {one.says}'
                yield Finding(path, line_of_text(path, key, phrase), problem, "Verbeter deze tekst.")
            for phrase in _silent(one.words, name, text, said):
                line = line_of_text(path, key, phrase)
                problem = f'Deze tekst gaat over {name} ("{phrase}") en noemt dat niet.'
                remedy = f"Zeg hier: {one.says} Zet een rij met dat id in de lijst van wat blijft."
                yield Finding(path, line, problem, remedy)


def _silent(words: tuple[str, ...], name: str, text: str, said: list[tuple[str, str]]) -> Iterator[str]:
    """Yield the words for which the text says neither this statement nor another one with that word."""
    here = [(statement, phrase) for statement, phrase in said if phrase in text]
    for word in _found(words, text):
        if not any(statement == name or _smooth(word) in phrase for statement, phrase in here):
            yield word


def _found(phrases: tuple[str, ...], text: str) -> list[str]:
    return [phrase for phrase in phrases if _smooth(phrase) in text]


_smooth = cache(smooth)
