"""What people type: small words and words that mean the same (zoeken.toml), and the words for each page."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import Field

from wmo_core.content.files import register_folder
from wmo_core.content.fill import blanks
from wmo_core.content.nazicht import Nazicht
from wmo_core.content.reach.bereikbaar import number_blanks, read_with_numbers
from wmo_core.content.register import Register
from wmo_core.errors import LoadError, line_with
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Day, Record, Text, read_toml

FILE, WORDS = "zoeken.toml", "antwoorden.toml"
PAGE_WORDS = "zoekwoorden"  # a folder with a file for each page
Soort = Literal["gevaar", "kosten", "hoe_lang", "wie_beslist", "wie_helpt", "hoe", "mag_het"]


class Answer(Record):
    """A short answer: of which kind, the page that says more, its source, and what people type for it."""

    soort: Soort
    pagina: str
    source: Text
    reviewed: Day
    vragen: tuple[Text, ...] = Field(min_length=1)


class Zoeken(Record):
    """All that is known of how people ask."""

    weglaten: tuple[str, ...]
    ook_elders: tuple[str, ...] = ()
    """Words of pages that people also type for what is not here, such as "paspoort"."""
    niet_hier: tuple[str, ...] = ()
    """Words that say that someone looks for what is not here, such as "hondenbelasting"."""
    zelfde: tuple[tuple[str, ...], ...] = ()
    wie: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    """Rows of people, by the name in a group of words: "{naaste} betalen". They say who, not what."""
    soorten: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    """Other rows of words, by the name in a group of words."""
    antwoorden: Mapping[str, Answer] = Field(default_factory=dict)


class PageWords(Record):
    """What people type for one page: single words, and groups of words that must be typed whole."""

    woorden: tuple[Text, ...] = Field(min_length=1)


class AnswerWords(Record):
    """The question that a short answer answers, and the answer."""

    vraag: Text
    antwoord: Text


class AnswerFile(Record):
    """The words of the short answers in one register."""

    nazicht: Nazicht
    antwoorden: Mapping[str, AnswerWords] = Field(default_factory=dict)


@once_a_product
def load_zoeken() -> Zoeken:
    """Return how people ask, read once a process. Raises LoadError."""
    return read_with_numbers(product().content / FILE, Zoeken)


@once_a_product
def load_page_words() -> dict[str, tuple[str, ...]]:
    """Return what people type for each page, read once a process. Raises LoadError."""
    paths = page_word_files(product().content)
    return {path.stem: read_with_numbers(path, PageWords).woorden for path in paths}


@once_a_product
def load_answers(register: Register) -> AnswerFile:
    """Return the words of the short answers, read once a process. Raises LoadError."""
    return read_with_numbers(register_folder(register) / WORDS, AnswerFile)


def page_word_files(content: Path) -> list[Path]:
    """Return the files with what people type for a page; each is called as its page."""
    return sorted((content / PAGE_WORDS).glob("*.toml"))


def read_zoeken(path: Path, pages: set[str]) -> Zoeken:
    """Read the file; each page and each row of words that it names exists. Raises LoadError."""
    found, text = read_toml(path, Zoeken)
    for unknown in sorted({answer.pagina for answer in found.antwoorden.values()} - pages):
        line = line_with(text, f'"{unknown}"')
        raise LoadError(path, line, f"De bladzijde {unknown} bestaat niet.", "Verbeter de naam.")
    for answer in found.antwoorden.values():
        _rows_exist(answer.vragen, found, path, text)
    return found


def read_page_words(path: Path, pages: set[str], zoeken: Path) -> PageWords:
    """Read what people type for a page; the page and each row of words exist. Raises LoadError."""
    found, text = read_toml(path, PageWords)
    if path.stem not in pages:
        raise LoadError(path, None, f"De bladzijde {path.stem} bestaat niet.", "Geef het bestand haar naam.")
    _rows_exist(found.woorden, read_toml(zoeken, Zoeken)[0], path, text)
    return found


def _rows_exist(asked: tuple[str, ...], zoeken: Zoeken, path: Path, text: str) -> None:
    used = {name for each in asked for name in blanks(each)}
    for unknown in sorted(used - {*zoeken.wie, *zoeken.soorten, *number_blanks()}):
        line = line_with(text, f"{{{unknown}}}")
        raise LoadError(
            path, line, f"De rij {unknown} bestaat niet.", f"Zet haar bij [wie] of [soorten] in {FILE}."
        )


def read_answers(path: Path, zoeken: Path) -> AnswerFile:
    """Read the words of the short answers; each answer has words, and no words are left. Raises LoadError."""
    found, text = read_toml(path, AnswerFile)
    asked = read_toml(zoeken, Zoeken)[0].antwoorden
    for unknown in sorted(found.antwoorden.keys() - asked.keys()):
        line = line_with(text, f"[antwoorden.{unknown}]")
        raise LoadError(path, line, f"{unknown} staat niet in {FILE}.", "Zet het daar ook, of haal het weg.")
    for lost in sorted(asked.keys() - found.antwoorden.keys()):
        raise LoadError(path, None, f"De woorden van {lost} ontbreken.", f"Schrijf [antwoorden.{lost}].")
    return found
