"""Questions that show whether another law helps, beside or before the Wmo. It is no test."""

from collections.abc import Mapping
from pathlib import Path

from wmo_core.content.files import register_folder
from wmo_core.content.nazicht import Nazicht
from wmo_core.content.reach.bereikbaar import read_with_numbers
from wmo_core.content.register import Register
from wmo_core.errors import LoadError, line_with
from wmo_core.product import once_a_product
from wmo_core.toml_file import Record, read_toml


class LawQuestion(Record):
    """One question, where to go when the answer is yes, the page that explains more, and the source."""

    text: str
    answer: str
    source: str
    page: str | None = None


class _Words(Record):
    intro: str


class OtherLaws(Record):
    """All questions about other laws."""

    nazicht: Nazicht
    wetten: _Words
    vragen: Mapping[str, LawQuestion]


@once_a_product
def load_other_laws(register: Register) -> OtherLaws:
    """Return the questions, read once a process. Raises LoadError."""
    return read_with_numbers(register_folder(register) / "wetten.toml", OtherLaws)


def read_other_laws(path: Path, pages: set[str]) -> OtherLaws:
    """Read the questions; each page that one names exists. Raises LoadError."""
    found, text = read_toml(path, OtherLaws)
    for question in found.vragen.values():
        if question.page is not None and question.page not in pages:
            line = line_with(text, f'"{question.page}"')
            raise LoadError(path, line, f"De bladzijde {question.page} bestaat niet.", "Verbeter de naam.")
    return found
