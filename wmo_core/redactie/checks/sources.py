"""Every text rests on a source of content/bronnen.toml: a misspelled or invented one is found here."""

from collections.abc import Iterator
from pathlib import Path

from wmo_core.content.explanations import read_explanation
from wmo_core.content.files import register_folder
from wmo_core.content.nazicht import read_words
from wmo_core.content.other_laws import OtherLaws
from wmo_core.content.reach.bereikbaar import FILE as BEREIKBAAR
from wmo_core.content.reach.bereikbaar import read_telefoonnummers
from wmo_core.content.register import Register
from wmo_core.content.search.file import FILE as ZOEKEN
from wmo_core.content.search.file import Zoeken
from wmo_core.errors import LoadError, line_with
from wmo_core.flows.models import Flow
from wmo_core.product import product
from wmo_core.redactie.checks.due_blanks import FIRST_PAGE
from wmo_core.redactie.checks.finding import Finding, attempt
from wmo_core.redactie.statements import read_statements, statement_files
from wmo_core.signposts.models import ALGEMEEN, Rule
from wmo_core.toml_file import read_table, read_toml

FILE = "bronnen.toml"
BETWEEN = "; "


def source_findings(content: Path, flow: Flow, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    """Yield each source that is not known."""
    faults = list(attempt(read_table, content / FILE))
    yield from faults
    if faults:
        return
    known = tuple(read_table(content / FILE)[0])
    # What may follow a name: "Wmo 2015, artikel 1.1.1" and "Gemeente Dalfsen (voorbeeld)".
    begins = tuple(f"{name}{sign}" for name in known for sign in (", ", " ("))
    for path, sources in [
        *_of_texts(content),
        *_of_numbers(content),
        *_of_answers(content),
        *_of_statements(content),
        *_of_rules(flow, rules),
    ]:
        for part in (part for source in sources for part in source.split(BETWEEN)):
            if part not in known and not part.startswith(begins):
                yield _unknown(path, part)


def _unknown(path: Path, source: str) -> Finding:
    line = line_with(path.read_text(encoding="utf-8"), source)
    remedy = f"Begin met een naam uit content/{FILE}, of zet de bron daar eerst in."
    return Finding(path, line, f'De bron "{source}" is niet bekend.', remedy)


def _of_texts(content: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Yield each file of words with its sources; a file that cannot be read is named by another check."""
    files = [path for each in Register for path in sorted(register_folder(each, content).rglob("*.*"))]
    for path in [*files, *content.glob(FIRST_PAGE)]:
        try:
            if path.suffix == ".md":
                yield path, read_explanation(path).sources
            else:
                yield path, read_words(path)[1].sources
                if path.name == "wetten.toml":
                    questions = read_toml(path, OtherLaws)[0].vragen.values()
                    yield path, tuple(question.source for question in questions)
        except LoadError:
            continue


def _of_numbers(content: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    path = content / BEREIKBAAR
    yield path, tuple(one.source for one in read_telefoonnummers(path).values())


def _of_answers(content: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    path = content / ZOEKEN
    if not list(attempt(lambda path: read_toml(path, Zoeken), path)):
        yield path, tuple(one.source for one in read_toml(path, Zoeken)[0].antwoorden.values())


def _of_statements(content: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    for path in statement_files(content):
        if not list(attempt(read_statements, path)):
            yield path, tuple(one.article for one in read_statements(path).values())


def _of_rules(flow: Flow, rules: tuple[Rule, ...]) -> Iterator[tuple[Path, tuple[str, ...]]]:
    themes = {onderwerp.id: onderwerp.theme for onderwerp in flow.onderwerpen} | {ALGEMEEN: ALGEMEEN}
    for rule in rules:
        yield product().rules / f"{themes[rule.onderwerp]}.toml", (rule.source,)
