"""The texts about rules of the eigen bijdrage that are over, or that nobody read since new ones hold."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from wmo_core.content.explanations import read_explanation
from wmo_core.content.nazicht import read_words
from wmo_core.content.search.file import FILE as ZOEKEN
from wmo_core.content.search.file import Zoeken
from wmo_core.errors import LoadError
from wmo_core.law.regelsets import Regelsets
from wmo_core.redactie.checks.due_blanks import text_files
from wmo_core.redactie.checks.finding import Finding
from wmo_core.toml_file import line_of, read_toml

REMEDY = "Vergelijk de tekst met de regels van nu, en zet daarna de dag van nalezen bij reviewed."
_Checked = tuple[tuple[str, ...], date, int | None]  # the sources, the day of review and its line


def rule_findings(content: Path, rules: Regelsets, day: date) -> Iterator[Finding]:
    """Yield each text of which the rules of the eigen bijdrage may no longer hold on ``day``."""
    for path in text_files(content):
        for sources, reviewed, line in _checked(path):
            last = rules.over(sources, reviewed, day)
            if last is not None:
                problem = f"Deze tekst steunt op regels van de eigen bijdrage tot en met {last}."
                yield Finding(path, line, problem, REMEDY)


def _checked(path: Path) -> Iterator[_Checked]:
    """Yield what was checked in a file; one that cannot be read is named by the plain ``controle``."""
    text = path.read_text(encoding="utf-8")
    try:
        if path.name == ZOEKEN:
            for key, answer in read_toml(path, Zoeken)[0].antwoorden.items():
                line = line_of(text, ("antwoorden", key, "reviewed"))
                yield (answer.source,), answer.reviewed, line
            return
        found = read_explanation(path) if path.suffix == ".md" else read_words(path)[1]
    except LoadError:
        return
    yield found.sources, found.reviewed, _line_of_review(text)


def _line_of_review(text: str) -> int | None:
    lines = enumerate(text.splitlines(), start=1)
    return next((number for number, line in lines if "reviewed" in line.partition("=")[0]), None)
