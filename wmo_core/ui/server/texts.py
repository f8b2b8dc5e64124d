"""The words of the page itself, before and beside what Streamlit draws."""

import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict

from wmo_core.content.nazicht import Nazicht
from wmo_core.content.noodnummers import Noodnummer, load_noodnummers
from wmo_core.product import product

PAGE_FILE = "pagina.toml"
REPLACEMENTS_FILE = "streamlit.toml"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


def _known(number: str) -> str:
    if number not in load_noodnummers():
        raise ValueError(f"{number} staat niet in noodnummers.toml")
    return number


class DangerLine(_Frozen):
    """What one telephone number for danger is for; ``number`` is its id in the list of numbers."""

    text: str
    number: Annotated[str, AfterValidator(_known)]

    @property
    def noodnummer(self) -> Noodnummer:
        """The number itself."""
        return load_noodnummers()[self.number]


class BookletLink(_Frozen):
    """The empty booklet of one register: what it is called, and where it stands."""

    text: str
    path: str


class ErrorText(_Frozen):
    """What someone reads when a screen fails."""

    title: str
    lines: tuple[str, ...]


class PageTexts(_Frozen):
    """The words of the index page (content/pagina.toml)."""

    title: str
    description: str
    intro: tuple[str, ...]
    loading: str
    needs_javascript: tuple[str, ...]
    loket_title: str
    booklet_title: str
    booklets: tuple[BookletLink, ...]
    danger_title: str
    danger: tuple[DangerLine, ...]
    error: ErrorText
    nazicht: Nazicht


class Replacement(_Frozen):
    """One English literal in a script file of Streamlit, and its Dutch."""

    id: str
    file: str
    english: str
    dutch: str


class _Replacements(_Frozen):
    replacements: tuple[Replacement, ...]


def load_page_texts(content: Path | None = None) -> PageTexts:
    """Read content/pagina.toml; raises pydantic's ValidationError for a wrong field."""
    return PageTexts.model_validate(_read((content or product().content) / PAGE_FILE))


def load_replacements(content: Path | None = None) -> tuple[Replacement, ...]:
    """Read content/streamlit.toml; raises pydantic's ValidationError for a wrong field."""
    return _Replacements.model_validate(
        _read((content or product().content) / REPLACEMENTS_FILE)
    ).replacements


def _read(path: Path) -> dict[str, object]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
