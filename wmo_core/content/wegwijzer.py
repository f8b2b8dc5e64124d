"""The way to an explanation: groups of pages, and which page fits a question or a kind of hulp."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field

from wmo_core.content.explanations import load_explanations
from wmo_core.content.register import Register
from wmo_core.errors import LoadError, line_with
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Record, read_toml

FILE = "wegwijzer.toml"

Related = Annotated[tuple[str, ...], Field(min_length=1, max_length=4)]


class Group(Record):
    """Pages that belong together; its words stand in scherm/lezen.toml, [wegwijzer]."""

    id: str
    pages: tuple[str, ...]


class Wegwijzer(Record):
    """All groups, and the page that fits a part of the questions, an onderwerp, a step or a kind of hulp."""

    groups: tuple[Group, ...]
    lees_ook: Mapping[str, Related]
    """The few pages that go on where a page ends."""
    bij_vragen: Mapping[str, str]
    bij_hulp: Mapping[str, str]
    gewone_begrippen: tuple[str, ...] = ()
    """Terms that stand in nearly every sentence; they are explained in the list of words only."""

    def for_question(self, *places: str | None) -> str | None:
        """Return the page for the first place that has one: the question, its onderwerp, its part."""
        known = (self.bij_vragen.get(place) for place in places if place is not None)
        return next((page for page in known if page is not None), None)

    def for_hulp(self, *kinds: str) -> str | None:
        """Return the page for the first of these signposts, kinds of hulp or steps that has one."""
        return next((self.bij_hulp[kind] for kind in kinds if kind in self.bij_hulp), None)

    def group(self, group_id: str) -> Group | None:
        """Return one group, or None."""
        return next((group for group in self.groups if group.id == group_id), None)


@once_a_product
def load_wegwijzer() -> Wegwijzer:
    """Return the way to the explanations, read once a process, without pages that are left out."""
    pages = set(load_explanations(Register.NL))
    found, _ = read_toml(product().content / FILE, Wegwijzer)
    groups = (
        group.model_copy(update={"pages": tuple(p for p in group.pages if p in pages)})
        for group in found.groups
    )
    named = (
        {name: page for name, page in table.items() if page in pages}
        for table in (found.bij_vragen, found.bij_hulp)
    )
    bij_vragen, bij_hulp = named
    lees_ook = {page: tuple(p for p in others if p in pages) for page, others in found.lees_ook.items()}
    changed = {"groups": tuple(groups), "bij_vragen": bij_vragen, "bij_hulp": bij_hulp, "lees_ook": lees_ook}
    return found.model_copy(update=changed)


def read_wegwijzer(path: Path, pages: set[str]) -> Wegwijzer:
    """Read the file; each page stands in exactly one group and each name is a page. Raises LoadError."""
    found, text = read_toml(path, Wegwijzer)
    listed = [page for group in found.groups for page in group.pages]
    for page, problem, remedy in _faults(found, listed, pages):
        raise LoadError(path, _line(text, page), problem, remedy)
    return found


def _faults(found: Wegwijzer, listed: list[str], pages: set[str]) -> Iterator[tuple[str, str, str]]:
    """Yield the pages that are not as they must be, what is wrong, and what to do."""
    named = {*listed, *found.bij_vragen.values(), *found.bij_hulp.values()}
    named |= {one for page, others in found.lees_ook.items() for one in (page, *others)}
    for one in sorted(named - pages):
        yield one, f"De bladzijde {one} bestaat niet.", "Verbeter de naam."
    for one in sorted(pages - set(listed)):
        yield one, f"De bladzijde {one} staat in geen groep.", "Zet haar in een groep."
    for one in sorted(page for page in set(listed) if listed.count(page) > 1):
        yield one, f"De bladzijde {one} staat er twee keer.", "Haal er één weg."
    for one in sorted(set(listed) - set(found.lees_ook)):
        yield one, f"Bij {one} staat niet waar iemand verder leest.", "Zet haar onder [lees_ook]."


def _line(text: str, page_id: str) -> int | None:
    return line_with(text, f'"{page_id}"') or line_with(text, f"{page_id} =")
