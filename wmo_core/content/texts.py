"""All texts of one register, read once a process."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wmo_core.content.document.plan import PlanWords, read_plan_words
from wmo_core.content.files import register_folder
from wmo_core.content.nazicht import Nazicht, read_words
from wmo_core.content.register import Register
from wmo_core.errors import LoadError
from wmo_core.product import once_a_product, product

Table = Mapping[str, Any]


@dataclass(frozen=True)
class QuestionText:
    """The words of one question. ``plan`` is the label of its answer in the plan."""

    text: str
    help: str
    plan: str
    words: str
    options: Mapping[str, str]
    heading: str


@dataclass(frozen=True)
class OnderwerpText:
    """The words of one onderwerp: the tile and a line of examples."""

    title: str
    example: str


@dataclass(frozen=True)
class Texts:
    """The words of one register. Every lookup of an id that does not exist is a KeyError."""

    register: Register
    screen: Table
    document: PlanWords
    terms: Table
    questions: Table
    templates: Table
    onderwerpen: Table
    pgb: Table
    outcomes: Table
    nazicht: Mapping[str, Nazicht]
    """Who checked a file, by its name in the folder of the register, such as "uitkomst/algemeen"."""

    def section(self, name: str) -> Mapping[str, str]:
        """Return the texts of one screen."""
        section: Mapping[str, str] = self.screen[name]
        return section

    def onderwerp(self, onderwerp_id: str) -> OnderwerpText:
        """Return the words of one onderwerp."""
        found = self.onderwerpen[onderwerp_id]
        return OnderwerpText(found["title"], found.get("example", ""))

    def question(self, question_id: str) -> QuestionText:
        """Return the words of one question, with the open options at the end."""
        onderwerp_id, _, template = question_id.rpartition(".")
        if onderwerp_id:
            own = self.onderwerpen[onderwerp_id].get(template, {})
            table = {**self.templates[template], **own}
            return self._question(table, self.onderwerp(onderwerp_id).title)
        if question_id in self.pgb:
            table = {"options": self.pgb["opties"], **self.pgb[question_id]}
            return self._question(table, self.part("pgb"))
        table = dict(self.questions[question_id])
        if question_id == "onderwerpen":
            table["options"] = {key: value["title"] for key, value in self.onderwerpen.items()}
        return self._question(table, "")

    def part(self, part_id: str) -> str:
        """Return the heading of one part of the questions."""
        heading: str = self.questions["delen"][part_id]
        return heading

    def _question(self, table: Mapping[str, Any], heading: str) -> QuestionText:
        return QuestionText(
            text=table["text"],
            help=table.get("help", ""),
            plan=table.get("plan", ""),
            words=table.get("words", self.questions["velden"]["words"]),
            options={**table.get("options", {}), **self.questions["open_opties"]},
            heading=heading,
        )


# The files of questions that are not those of a theme.
NO_THEME = frozenset({"vragen/algemeen", "vragen/keuzes", "vragen/pgb", "vragen/per_onderwerp"})


@once_a_product
def load_texts(register: Register) -> Texts:
    """Return the texts of a register, read once a process. Raises LoadError."""
    return read_texts(register, product().content)


def read_texts(register: Register, root: Path) -> Texts:
    """Read the texts of a register below ``root``. Raises LoadError."""
    files = _Files(register_folder(register, root))
    return Texts(
        register=register,
        screen=files.read("scherm"),
        document=read_plan_words(files.path("document/plan")),
        terms=files.read("begrippen"),
        questions=files.read("vragen/algemeen", "vragen/keuzes"),
        templates=files.read("vragen/per_onderwerp"),
        onderwerpen=files.read(*(name for name in files.names("vragen") if name not in NO_THEME)),
        pgb=files.read("vragen/pgb"),
        outcomes=files.read(*files.names("uitkomst")),
        nazicht=files.nazicht,
    )


class _Files:
    """The files of one register; it keeps who checked the files that were read."""

    def __init__(self, folder: Path) -> None:
        self._folder, self.nazicht = folder, dict[str, Nazicht]()

    def names(self, part: str) -> list[str]:
        """Return the names of the files in a part of the folder."""
        return sorted(f"{part}/{path.stem}" for path in (self._folder / part).glob("*.toml"))

    def path(self, name: str) -> Path:
        """Return where a file stands."""
        return self._folder / f"{name}.toml"

    def read(self, *names: str) -> dict[str, Any]:
        """Return the words of these files together. Raises LoadError."""
        joined: dict[str, Any] = {}
        for name in names:
            path = self.path(name)
            words, self.nazicht[name] = read_words(path)
            for key in joined.keys() & words.keys():
                raise LoadError(path, None, f"{key} staat ook in een ander bestand.", "Laat er één staan.")
            joined |= words
        return joined
