"""Whether a dossier could have been made on the screens."""

from wmo_core.flows.check import Fault, check_answers
from wmo_core.plan.check import plan_fault
from wmo_core.plan.dossier import Dossier, questions_of_all_flows


def first_fault(dossier: Dossier) -> tuple[str, Fault] | None:
    """Return the first answer or choice for the plan that cannot be right, and what is wrong; or None."""
    return check_answers(questions_of_all_flows(), dossier.answers) or plan_fault(dossier)
