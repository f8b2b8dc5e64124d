"""Checks the choices for the plan and the days of a dossier that comes from outside."""

from datetime import date
from typing import NamedTuple

from wmo_core.content.document.plan import SECTIONS
from wmo_core.flows.check import Fault
from wmo_core.flows.typed import is_too_long
from wmo_core.plan.bespreken import SECTION_OF_STEP, discuss_item
from wmo_core.plan.build import addition_item
from wmo_core.plan.dates import DAY_FIELDS, DateFault, check_dates
from wmo_core.plan.dossier import Dates, Dossier, questions_of_all_flows
from wmo_core.plan.items import PGB_ITEM
from wmo_core.plan.people_and_week import PEOPLE_ITEM, WEEK_ITEM
from wmo_core.plan.strengths import FOR_OTHERS_ITEM

DATES = "dates"


def plan_fault(dossier: Dossier) -> tuple[str, Fault] | None:
    """Return the first choice for the plan that no answers can lead to or that is too long, or None."""
    choices, items, sections = dossier.plan, known_items(), set[str](SECTIONS)
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


def known_items() -> set[str]:
    """Return the id of everything that can be in a plan."""
    items = {*questions_of_all_flows(), *map(discuss_item, SECTION_OF_STEP), *map(addition_item, SECTIONS)}
    return items | {PEOPLE_ITEM, WEEK_ITEM, PGB_ITEM, FOR_OTHERS_ITEM}


class LeftOut(NamedTuple):
    """A day that was left out, why, and what stood there."""

    field: str
    fault: DateFault
    said: str = ""


def is_day(value: object) -> bool:
    """Return whether this is a day as a file has it, or none."""
    if value is None:
        return True
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def without_impossible_days(dossier: Dossier, today: date) -> tuple[Dossier, tuple[LeftOut, ...]]:
    """Return the answers without the days that cannot be right on this day, or in this order.

    Without its melding no day can be placed, so then the later ones go too.
    """
    dates, left_out = dossier.dates, []
    while (found := check_dates(dates, today)) is not None:
        field, fault = found
        lost = [field] if getattr(dates, field) is not None else _given(dates)
        left_out += [LeftOut(each, fault, str(getattr(dates, each))) for each in lost]
        dates = dates.model_copy(update=dict.fromkeys(lost))
    return dossier.model_copy(update={DATES: dates}), tuple(left_out)


def _given(dates: Dates) -> list[str]:
    return [field for field in DAY_FIELDS if getattr(dates, field) is not None]
