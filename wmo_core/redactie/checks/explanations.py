"""The way to the explanations and the exercises: each page is reachable, each link leads to a page."""

from collections.abc import Iterator
from pathlib import Path

from wmo_core.content.exercise import Exercise, TeachBack
from wmo_core.content.files import register_folder
from wmo_core.content.other_laws import read_other_laws
from wmo_core.content.register import Register
from wmo_core.content.search.file import FILE as ZOEKEN
from wmo_core.content.search.file import WORDS, page_word_files, read_answers, read_page_words, read_zoeken
from wmo_core.content.wegwijzer import read_wegwijzer
from wmo_core.redactie.checks.finding import Finding, attempt
from wmo_core.toml_file import read_toml


def explanation_findings(content: Path) -> Iterator[Finding]:
    """Yield what is wrong with the groups of pages, the exercises and the questions about other laws."""
    pages = {path.stem for path in (register_folder(Register.NL, content) / "paginas").glob("*.md")}
    yield from attempt(lambda path: read_wegwijzer(path, pages), content / "wegwijzer.toml")
    yield from attempt(lambda path: read_zoeken(path, pages), content / ZOEKEN)
    for words in page_word_files(content):
        yield from attempt(lambda path: read_page_words(path, pages, content / ZOEKEN), words)
    for register in Register:
        folder = register_folder(register, content)
        yield from attempt(lambda path: read_toml(path, Exercise), folder / "oefening.toml")
        yield from attempt(lambda path: read_toml(path, TeachBack), folder / "klopt_dit.toml")
        yield from attempt(lambda path: read_other_laws(path, pages), folder / "wetten.toml")
        yield from attempt(lambda path: read_answers(path, content / ZOEKEN), folder / WORDS)
