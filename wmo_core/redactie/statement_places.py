"""Which texts make a statement of law, and the table of all statements (docs/rechtscontrole.md)."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from wmo_core.content.register import Register
from wmo_core.redactie.kept import kept_files, line_of_text, pair_of, smooth, texts_in
from wmo_core.redactie.statements import Statement, all_statements

HEAD = """# Rechtscontrole

Elke uitspraak over de wet die een inwoner leest: waar het staat, welke tekst van de wet is gelezen,
wat haar vasthoudt en welke teksten haar doen. Deze tabel is gemaakt uit `content/wat_de_wet_zegt/` en
`content/wat_blijft/`, met `python -m wmo_core wet --tabel > docs/rechtscontrole.md`. De zinnen zelf, met
hun regel, geeft `python -m wmo_core wet` met een id erachter. Verandert een regel? Dan moeten al die
teksten worden nagelezen.

*Tekst van*: vanaf welke dag de gelezen tekst geldt, of de dag van een uitspraak van de rechter. Waar geen
test staat, houdt `controle` de zin in elke tekst vast.

| Id | Wat er staat | Artikel | Tekst van | Nagelezen | Getal of code | Test | Teksten |
|---|---|---|---|---|---|---|---|
"""


class Said(NamedTuple):
    """A phrase in a text: the file below content, the line, and the phrase."""

    file: str
    line: int | None
    phrase: str


def places_of(content: Path, statement: str) -> Iterator[Said]:
    """Yield where the texts of both registers make this statement. Raises LoadError."""
    for pair in (pair_of(content, table) for table in kept_files(content)):
        for row in (row for row in pair.kept.rows if row.statement == statement):
            for register, path in pair.texts.items():
                phrase = row.phrase(register)
                for key, text in texts_in(path).items():
                    if smooth(phrase) in text:
                        yield Said(str(path.relative_to(content)), line_of_text(path, key, phrase), phrase)


def table(content: Path) -> str:
    """Return the table of all statements in Markdown. Raises LoadError."""
    pairs = [pair_of(content, path) for path in kept_files(content)]
    lines = []
    for name, one in all_statements(content).items():
        texts = {
            str(pair.texts[Register.NL].relative_to(content / Register.NL).with_suffix(""))
            for pair in pairs
            if name in {row.statement for row in pair.kept.rows}
        }
        lines.append(_line(name, one, sorted(texts)))
    return HEAD + "".join(lines)


def _line(name: str, one: Statement, texts: list[str]) -> str:
    held = ", ".join(f"`{each}`" for each in (*one.parameters, *([one.code] if one.code else [])))
    test = f"`{one.test}`" if one.test else "`controle`"
    cells = (
        f"`{name}`",
        one.says,
        one.article,
        f"{one.text_of}",
        f"{one.verified}",
        held,
        test,
        ", ".join(texts),
    )
    return f"| {' | '.join(cells)} |\n"
