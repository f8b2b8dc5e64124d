"""The pages of explanation: Markdown with TOML front matter."""

import re
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, ValidationError, model_validator

from wmo_core.content.files import register_folder
from wmo_core.content.nazicht import Nazicht
from wmo_core.content.reach.bereikbaar import with_numbers
from wmo_core.content.register import Register
from wmo_core.errors import LoadError, line_with
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import parse_toml

FENCE = "+++\n"


# What a deployment stores: answers under a code, what staff write down, or neither of these.
Stores = Literal["code", "medewerkers", "niets"]
_PART = re.compile(r"\n\n(?=#)")
_SIGNS = "# "


class Explanation(Nazicht):
    """One page of explanation with its sources and the day on which someone checked it.

    ``only``: the headings of parts that are true only where a deployment stores this.
    """

    id: str
    title: str
    body: str
    only: Mapping[Stores, tuple[str, ...]] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _names_its_parts(self) -> Self:
        headings = set(map(_heading, _PART.split(self.body)))
        if not {title for titles in self.only.values() for title in titles} <= headings:
            raise ValueError("only")
        return self

    def where(self, stored: Collection[Stores]) -> "Explanation":
        """Return the page with only what is true where this is stored."""
        left_out = {title for what in self.only if what not in stored for title in self.only[what]}
        parts = [part for part in _PART.split(self.body) if _heading(part) not in left_out]
        return self.model_copy(update={"body": "\n\n".join(parts)})


def _heading(part: str) -> str:
    return part.partition("\n")[0].lstrip(_SIGNS)


PAGES, STORIES = "paginas", "verhalen"


@once_a_product
def load_explanations(register: Register) -> dict[str, Explanation]:
    """Return the pages of a register by id, read once a process, without those that are left out."""
    return usable_explanations(product().content, PAGES)[0][register]


@once_a_product
def load_stories(register: Register) -> dict[str, Explanation]:
    """Return the stories of example people by id, read once a process, without those that are left out."""
    return usable_explanations(product().content, STORIES)[0][register]


def _field(error: ValidationError | tomllib.TOMLDecodeError) -> str:
    if not isinstance(error, ValidationError):
        return "de kop"
    place = error.errors()[0]["loc"]
    return str(place[0]) if place else "only"


def left_out(root: Path | None = None) -> tuple[LoadError, ...]:
    """Return why pages and stories are left out: one faulty page must not close the whole site."""
    return tuple(
        error
        for folder in (PAGES, STORIES)
        for error in usable_explanations(root or product().content, folder)[1]
    )


@once_a_product
def usable_explanations(
    root: Path, folder: str
) -> tuple[dict[Register, dict[str, Explanation]], tuple[LoadError, ...]]:
    """Return the pages that can be read in both registers, and what is wrong with the others."""
    found: dict[Register, dict[str, Explanation]] = {register: {} for register in Register}
    errors = []
    for register in Register:
        for path in sorted((register_folder(register, root) / folder).glob("*.md")):
            try:
                found[register][path.stem] = read_explanation(path)
            except LoadError as error:
                errors.append(error)
    both = set(found[Register.NL]) & set(found[Register.EASY_READ])
    return {r: {name: page for name, page in found[r].items() if name in both} for r in Register}, tuple(
        errors
    )


def read_explanation(path: Path) -> Explanation:
    """Read one page. Raises LoadError for missing front matter or a faulty field."""
    text = path.read_text(encoding="utf-8")
    parts = text.split(FENCE, 2)
    if len(parts) != 3 or parts[0].strip():
        raise LoadError(
            path, 1, "De kop tussen +++ ontbreekt.", "Begin met +++, id, title, sources, reviewed, +++."
        )
    try:
        page = Explanation(**parse_toml(parts[1]), body=with_numbers(parts[2].strip()))
    except (ValidationError, tomllib.TOMLDecodeError) as error:
        field = _field(error)
        raise LoadError(
            path, line_with(text, field), f"{field} klopt niet.", "Vul dit veld goed in."
        ) from None
    if page.id != path.stem:
        raise LoadError(path, line_with(text, "id ="), f"De id is {page.id}.", f"Maak de id {path.stem}.")
    return page
