"""What the law says, each statement once: content/wat_de_wet_zegt/. The texts that say it name its id."""

from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from wmo_core.toml_file import Day, Record, Text, load_error, read_table

FOLDER = "wat_de_wet_zegt"


class Statement(Record):
    """One thing that the law says, in one sentence, with where and when somebody read it.

    ``text_of``: the day from which the text of the law that was read holds, or the day of a judgment.
    ``parameters`` and ``code``: what the product computes with it. ``test``: what holds that.
    ``words``: a text with one of these speaks of it, and must say it. ``never``: what contradicts it.
    """

    says: Text
    article: Text
    text_of: Day
    verified: Day
    parameters: tuple[Text, ...] = ()
    code: str = ""
    test: str = ""
    words: tuple[Text, ...] = ()
    never: tuple[Text, ...] = ()


class Place(NamedTuple):
    """Where a statement stands: its file and its line."""

    file: Path
    line: int


def statement_files(content: Path) -> list[Path]:
    """Return the files with statements."""
    return sorted((content / FOLDER).glob("*.toml"))


def read_statements(path: Path) -> dict[str, Statement]:
    """Return the statements of one file by id. Raises LoadError."""
    tables, text = read_table(path)
    found = {}
    for name, table in tables.items():
        try:
            found[name] = Statement.model_validate(table)
        except ValidationError as error:
            raise load_error(path, text, error, (name,)) from None
    return found


def all_statements(content: Path) -> dict[str, Statement]:
    """Return all statements by id. Raises LoadError."""
    return {name: one for path in statement_files(content) for name, one in read_statements(path).items()}
