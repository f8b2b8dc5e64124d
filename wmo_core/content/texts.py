"""All texts of one register, read once a process."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from wmo_core.content.document.plan import PlanWords, read_plan_words
from wmo_core.content.files import register_folder
from wmo_core.content.fill import fill
from wmo_core.content.flow_words.outcomes import OutcomeFile, OutcomeWords
from wmo_core.content.flow_words.questions import (
    GeneralFile,
    OnderwerpWords,
    QuestionFile,
    QuestionWords,
    SituationFile,
    SituationWords,
    ThemeFile,
)
from wmo_core.content.flow_words.wording import QuestionText, worded
from wmo_core.content.glossary import Term, TermFile
from wmo_core.content.nazicht import Nazicht
from wmo_core.content.reach.bereikbaar import read_with_numbers
from wmo_core.content.register import Register
from wmo_core.content.screens.all_screens import REMEDY, Screens, read_screens
from wmo_core.errors import LoadError
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Record

Found = TypeVar("Found", bound=Record)
Words = TypeVar("Words")


@dataclass(frozen=True)
class Texts:
    """The words of one register. A lookup of an id that does not exist is a KeyError."""

    register: Register
    screen: Screens
    document: PlanWords
    general: GeneralFile
    choices: QuestionFile
    templates: QuestionFile
    retired: QuestionFile
    situations: SituationFile
    onderwerpen: Mapping[str, OnderwerpWords]
    outcomes: Mapping[str, OutcomeWords]
    outcomes_checked: tuple[Nazicht, ...]
    """Who checked each file of ``outcomes``."""
    glossary: TermFile

    @property
    def terms(self) -> Mapping[str, Term]:
        """The words that are explained, by their id."""
        return self.glossary.terms

    @property
    def pgb(self) -> Mapping[str, SituationWords]:
        """The situations about a pgb, by their id."""
        return self.situations.situations

    @property
    def talk(self) -> str:
        """The label of the tick "hier wil ik over praten"."""
        return self.general.velden.talk

    def onderwerp(self, onderwerp_id: str) -> OnderwerpWords:
        """Return the words of one onderwerp."""
        return self.onderwerpen[onderwerp_id]

    def question(self, question_id: str, about: str | None = None) -> QuestionText:
        """Return the words of one question, with the open options at the end.

        ``about``: for who fills in for another, the id of who that is; see Dossier.about.
        """
        onderwerp_id, _, template = question_id.rpartition(".")
        if onderwerp_id:
            own, shared = self.onderwerp(onderwerp_id), self._shared[template]
            return self._question(own.wording(template).over(shared), own, about)
        if question_id in self.pgb:
            found = self.pgb[question_id].model_copy(update={"options": self.situations.opties})
            return self._question(found, None, about)
        return self._question(self._with_options(question_id), None, about)

    def part(self, part_id: str, about: str | None = None) -> str:
        """Return the name of one part of the questions; an onderwerp is a part too."""
        if part_id in self.onderwerpen:
            return self.onderwerp(part_id).title
        if about is not None and part_id in self.general.delen_ander:
            return fill(self.general.delen_ander[part_id], {"wie": self.general.wie[about]})
        return self.general.delen[part_id]

    @cached_property
    def _plain(self) -> Mapping[str, QuestionWords]:
        return {**self.retired.questions, **self.general.questions, **self.choices.questions}

    @cached_property
    def _shared(self) -> Mapping[str, QuestionWords]:
        return {**self.retired.questions, **self.templates.questions}

    def _with_options(self, question_id: str) -> QuestionWords:
        """Return the words of a question; some have options that stand elsewhere."""
        found = self._plain[question_id]
        if question_id == "onderwerpen":
            options = {key: each.title for key, each in self.onderwerpen.items()}
        elif found.options_of:
            options = {
                f"{key}.{option}": text
                for key, each in self.onderwerpen.items()
                for option, text in each.wording(found.options_of).options.items()
            }
        else:
            return found
        return found.model_copy(update={"options": options})

    def _question(
        self, found: QuestionWords, onderwerp: OnderwerpWords | None, about: str | None
    ) -> QuestionText:
        return worded(found, onderwerp, about, self.general)


# The files of questions that are not those of a theme.
NO_THEME = frozenset({"algemeen", "keuzes", "pgb", "per_onderwerp", "vervallen"})


@once_a_product
def load_texts(register: Register) -> Texts:
    """Return the texts of a register, read once a process. Raises LoadError."""
    return read_texts(register, product().content)


def read_texts(register: Register, root: Path) -> Texts:
    """Read the texts of a register below ``root``. Raises LoadError."""
    folder = register_folder(register, root)
    questions = folder / "vragen"
    themes = [path for path in sorted(questions.glob("*.toml")) if path.stem not in NO_THEME]
    outcomes = {path: _read(path, OutcomeFile) for path in sorted((folder / "uitkomst").glob("*.toml"))}
    return Texts(
        register=register,
        screen=read_screens(folder),
        document=read_plan_words(folder / "document" / "plan.toml"),
        general=_read(questions / "algemeen.toml", GeneralFile),
        choices=_read(questions / "keuzes.toml", QuestionFile),
        templates=_read(questions / "per_onderwerp.toml", QuestionFile),
        retired=_read(questions / "vervallen.toml", QuestionFile),
        situations=_read(questions / "pgb.toml", SituationFile),
        onderwerpen=_together({path: _read(path, ThemeFile).onderwerpen for path in themes}),
        outcomes=_together({path: file.outcomes for path, file in outcomes.items()}),
        outcomes_checked=tuple(file.nazicht for file in outcomes.values()),
        glossary=_read(folder / "begrippen.toml", TermFile),
    )


def _read(path: Path, kind: type[Found]) -> Found:
    return read_with_numbers(path, kind, REMEDY)


def _together(files: Mapping[Path, Mapping[str, Words]]) -> Mapping[str, Words]:
    """Return the words of several files by their id. Raises LoadError for an id that stands in two."""
    joined: dict[str, Words] = {}
    for path, words in files.items():
        for key in joined.keys() & words.keys():
            raise LoadError(path, None, f"{key} staat ook in een ander bestand.", "Laat er één staan.")
        joined |= words
    return joined
