"""Days of a resident, in words."""

from datetime import date

from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.deadlines import deadline_facts, word_deadlines
from wmo_core.plan.dossier import Dates
from wmo_core.plan.models import Deadline

TODAY = date(2026, 11, 22)
EARLY = {"melding": date(2026, 12, 18), "aanvraag": date(2026, 12, 18)}


def deadlines(dates: Dates, today: date = TODAY, register: Register = Register.NL) -> tuple[Deadline, ...]:
    """Return the days in words."""
    return word_deadlines(deadline_facts(dates, today), load_texts(register).document.deadlines, register)
