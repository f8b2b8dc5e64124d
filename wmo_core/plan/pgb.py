"""What answers say about zorg in natura or a pgb (Wmo 2.3.6): things to arrange, never a verdict."""

from dataclasses import dataclass
from typing import Literal

from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier

PAPERWORK = ("brieven", "geld", "schulden", "afspraken")
NEEDS_HELP = {"met_hulp", "lukt_niet"}


HintId = Literal["u_regelen", "u_mantelzorg", "u_helper", "u_niets"]


@dataclass(frozen=True)
class Hint:
    """One thing to think of: the id of its text, and the answer that it comes from."""

    text_id: HintId
    question_id: str = ""
    options: tuple[str, ...] = ()


def pgb_hints(dossier: Dossier) -> tuple[Hint, ...]:
    """Return what the answers say about the choice; one hint that they say nothing when they do not."""
    counted = Journey(load_flow("zelftest"), dossier.answers).counted
    hints = []
    for question_id, answer in counted.items():
        paperwork = tuple(option for option in answer.chosen if option in PAPERWORK)
        if question_id == "regelen.wat_lukt_niet" and paperwork:
            hints.append(Hint("u_regelen", question_id, paperwork))
        if question_id == "mantelzorg" and "ja" in answer.chosen:
            hints.append(Hint("u_mantelzorg"))
        if question_id.endswith(".wie_helpt") and {"wordt_zwaar", "stopt"} & set(answer.chosen):
            hints.append(Hint("u_helper"))
    return tuple(dict.fromkeys(hints)) or (Hint("u_niets"),)


def points_to_arrange(dossier: Dossier) -> tuple[str, ...]:
    """Return the situations in which help is needed, in their order."""
    counted = Journey(load_flow("pgb"), dossier.answers).counted
    return tuple(point for point, answer in counted.items() if NEEDS_HELP & set(answer.chosen))
