"""Twelve invented people in twaalf/: what they answer, and what would be silly to show them."""

from pathlib import Path

from wmo_core.content.register import Register
from wmo_core.flows.answers import Answer, By
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier, PlanChoices
from wmo_core.toml_file import Record, read_toml

FOLDER = Path(__file__).parent / "twaalf"
FLOW = load_flow("zelftest")


class Person(Record):
    """One of the twelve. The rule ids stand beside the sentence why the rule is silly for this person."""

    wie: str
    in_register: Register
    antwoorden: dict[str, tuple[str, ...]]
    woorden: dict[str, str]
    bespreken: tuple[str, ...]
    dwaas: dict[str, str]
    dubbel: tuple[tuple[str, ...], ...]
    hoort_erbij: tuple[str, ...]

    @property
    def answers(self) -> dict[str, Answer]:
        """Return the answers in the order of the flow. Who fills in for another has words of their own."""
        by = By(self.antwoorden["voor_wie"][0])
        of_helper = by is By.ANDER
        return {
            question: Answer(
                chosen=self.antwoorden.get(question, ()),
                by=by,
                in_register=self.in_register.value,
                words="" if of_helper else self.woorden.get(question, ""),
                helper_words=self.woorden.get(question, "") if of_helper else "",
            )
            for question in FLOW.by_id
            if question in self.antwoorden or question in self.woorden
        }

    @property
    def dossier(self) -> Dossier:
        """Return what this person filled in."""
        chosen = PlanChoices(discuss=self.bespreken)
        return Dossier(in_register=self.in_register, answers=self.answers, plan=chosen)


def twelve() -> dict[str, Person]:
    """Return the twelve by the name of their file."""
    return {path.stem: read_toml(path, Person)[0] for path in sorted(FOLDER.glob("*.toml"))}
