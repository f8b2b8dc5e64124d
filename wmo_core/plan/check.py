"""Checks a dossier that comes from outside: a file, or the copy in the browser tab."""

from wmo_core.content.document.plan import SECTIONS
from wmo_core.flows.check import Fault, check_answers
from wmo_core.flows.typed import is_too_long
from wmo_core.plan.bespreken import SECTION_OF_STEP, discuss_item
from wmo_core.plan.build import addition_item
from wmo_core.plan.dossier import Dossier, questions_of_all_flows
from wmo_core.plan.items import PGB_ITEM
from wmo_core.plan.people_and_week import PEOPLE_ITEM, WEEK_ITEM
from wmo_core.plan.strengths import FOR_OTHERS_ITEM


def first_fault(dossier: Dossier) -> tuple[str, Fault] | None:
    """Return the first id in a dossier that cannot be right, and what is wrong with it, or None."""
    return check_answers(questions_of_all_flows(), dossier.answers) or plan_fault(dossier)


def plan_fault(dossier: Dossier) -> tuple[str, Fault] | None:
    """Return the first choice for the plan that no answers can lead to or that is too long, or None."""
    choices = dossier.plan
    sections = set[str](SECTIONS)
    items = {*questions_of_all_flows(), *map(discuss_item, SECTION_OF_STEP), *map(addition_item, SECTIONS)}
    items |= {PEOPLE_ITEM, WEEK_ITEM, PGB_ITEM, FOR_OTHERS_ITEM}
    named = (
        (choices.left_out, items | sections),
        (choices.edits, items),
        (choices.suggestions, items),
        (choices.written_by, items),
        (choices.additions, sections),
        (choices.older, items),
        (dossier.talk_card.points or (), items),
    )
    for names, known in named:
        for name in names:
            if name not in known:
                return name, Fault.ONBEKEND_DEEL
    suggested = ((name, suggestion.text) for name, suggestion in choices.suggestions.items())
    texts = (*choices.edits.items(), *choices.additions.items(), *suggested)
    return next(((name, Fault.TE_LANG) for name, text in texts if is_too_long(text)), None)
