"""What stays in both registers: beside each text a list of its duties, rights, terms, exceptions, addresses.

``content/wat_blijft/paginas/wlz.toml`` belongs to both pages ``wlz``: of each row the first phrase stands
in nl, the second in easy-read. A third part is the id of what the law says there (``statements.py``).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from wmo_core.content.explanations import FENCE
from wmo_core.content.files import register_folder
from wmo_core.content.register import Register
from wmo_core.redactie.checks.words_file import WordsFile, open_words
from wmo_core.redactie.gate_words import LINE_MARK, MARKS
from wmo_core.toml_file import Record, Text, read_toml

FOLDER = "wat_blijft"
Rows = tuple[tuple[Text, Text] | tuple[Text, Text, Text], ...]


class Row(NamedTuple):
    """The phrase of each register, and the id of the statement of law, or nothing."""

    nl: str
    easy_read: str
    statement: str = ""

    def phrase(self, register: Register) -> str:
        """Return what must stand in the text of this register."""
        return self.nl if register is Register.NL else self.easy_read


class Kept(Record):
    """The list of one pair of texts. ``niets``: sentences that only look as if they bind somebody."""

    plicht: Rows = ()
    recht: Rows = ()
    termijn: Rows = ()
    uitzondering: Rows = ()
    adres: Rows = ()
    niets: tuple[Text, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, of every kind."""
        kinds = (self.plicht, self.recht, self.termijn, self.uitzondering, self.adres)
        return tuple(Row(*row) for kind in kinds for row in kind)


@dataclass(frozen=True)
class Pair:
    """A list and the two texts that it belongs to."""

    table: Path
    kept: Kept
    texts: dict[Register, Path]


def kept_files(content: Path) -> list[Path]:
    """Return all lists."""
    return sorted((content / FOLDER).rglob("*.toml"))


def read_kept(path: Path) -> Kept:
    """Read one list. Raises LoadError."""
    return read_toml(path, Kept, 'Schrijf rijen van twee zinnen: plicht = [["nl", "easy-read"]].')[0]


def pair_of(content: Path, table: Path) -> Pair:
    """Return the list with its texts, which may be absent. Raises LoadError."""
    name = table.relative_to(content / FOLDER)
    texts = {register: register_folder(register, content) / name for register in Register}
    if name.parts[0] in ("paginas", "verhalen"):
        texts = {register: path.with_suffix(".md") for register, path in texts.items()}
    return Pair(table, read_kept(table), texts)


def table_of(content: Path, text: Path) -> Path:
    """Return where the list of a text stands, or should stand."""
    return content / FOLDER / Path(*text.relative_to(content).parts[1:]).with_suffix(".toml")


def texts_in(path: Path) -> dict[str, str]:
    """Return the text of a page under "", or each text of a file of words by its key; all are ``smooth``."""
    if path.suffix == ".md":
        return {"": smooth(path.read_text(encoding="utf-8").split(FENCE, 2)[-1])}
    words = open_words(path)
    return {key: smooth("\n".join(_strings(value))) for key, value in words.texts.items()} if words else {}


def line_of_text(path: Path, key: str, phrase: str) -> int | None:
    """Return the line of a text with a key, or the line of a page on which a phrase stands."""
    if path.suffix != ".md":
        words = open_words(path)
        return words.line(key) if isinstance(words, WordsFile) else None
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(
        (number for number, line in enumerate(lines, start=1) if smooth(phrase) in smooth(line)), None
    )


def smooth(text: str) -> str:
    """Return a text on one line in small letters, without the marks of lists, quotes and bold words."""
    lines = (MARKS.sub("", LINE_MARK.sub("", line)) for line in text.splitlines())
    return " ".join(" ".join(lines).split()).lower()


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _strings(list(value.values()))
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)
