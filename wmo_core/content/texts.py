"""All texts of one register, read once a process."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from wmo_core.content.files import CONTENT, read_toml, register_folder
from wmo_core.content.register import Register
from wmo_core.errors import LoadError

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
    document: Table
    terms: Table
    questions: Table
    templates: Table
    onderwerpen: Table
    pgb: Table
    outcomes: Table

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


THEMES = ("dagelijks_leven", "relaties", "gezondheid", "meedoen")


@cache
def load_texts(register: Register) -> Texts:
    """Return the texts of a register, read once a process. Raises LoadError."""
    return read_texts(register, CONTENT)


def read_texts(register: Register, root: Path) -> Texts:
    """Read the texts of a register below ``root``. Raises LoadError."""
    folder = register_folder(register, root)
    questions = folder / "vragen"
    return Texts(
        register=register,
        screen=read_toml(folder / "scherm.toml"),
        document=read_toml(folder / "document" / "plan.toml"),
        terms=read_toml(folder / "begrippen.toml"),
        questions=_joined([questions / "algemeen.toml", questions / "keuzes.toml"]),
        templates=read_toml(questions / "per_onderwerp.toml"),
        onderwerpen=_joined([questions / f"{theme}.toml" for theme in THEMES]),
        pgb=read_toml(questions / "pgb.toml"),
        outcomes=_joined(sorted((folder / "uitkomst").glob("*.toml"))),
    )


def _joined(paths: list[Path]) -> dict[str, Any]:
    joined: dict[str, Any] = {}
    for path in paths:
        for key, value in read_toml(path).items():
            if key in joined:
                raise LoadError(path, None, f"{key} staat ook in een ander bestand.", "Laat er één staan.")
            joined[key] = value
    return joined
