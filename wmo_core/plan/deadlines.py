"""The days that count, in words, for the plan and the screen."""

from datetime import date

from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words
from wmo_core.content.register import Register
from wmo_core.content.screens.termijnen import TermId
from wmo_core.content.texts import Texts
from wmo_core.law.termijnen import Termijn, termijnen
from wmo_core.plan.dossier import Dates
from wmo_core.plan.models import PlanTerm


def plan_terms(dates: Dates, texts: Texts) -> tuple[PlanTerm, ...]:
    """Return the terms that are known. Raises NotKnownError when a day lies beyond the calendar."""
    if dates.melding is None:
        return ()
    known = termijnen(dates.melding, dates.aanvraag, dates.besluit)
    rows = [_row("plan", known.plan, texts), _row("onderzoek", known.onderzoek, texts)]
    note = texts.screen.termijnen.dagen["aanvraag"].note
    rows.append(_term("aanvraag", known.aanvraag_mogelijk_vanaf, texts, note))
    later: tuple[tuple[TermId, Termijn | None], ...] = (
        ("beschikking", known.beschikking),
        ("bezwaar", known.bezwaar),
    )
    rows += [_row(name, termijn, texts) for name, termijn in later if termijn is not None]
    return tuple(rows)


def _row(name: TermId, termijn: Termijn, texts: Texts) -> PlanTerm:
    """Return one row. The advice is the earlier day; the last day under the Atw stands beside it."""
    words = texts.screen.termijnen
    note = words.dagen[name].note
    if termijn.uiterste_dag != termijn.kalenderdag:
        later = fill(words.uiterste_dag, {"dag": day_in_words(termijn.uiterste_dag)})
        between = "\n" if texts.register is Register.EASY_READ else " "  # each sentence on a line of its own
        note = f"{note}{between}{later}"
    return _term(name, termijn.kalenderdag, texts, note)


def _term(name: TermId, day: date, texts: Texts, note: str) -> PlanTerm:
    label = texts.screen.termijnen.dagen[name].label
    return PlanTerm(id=name, label=label, day=day_in_words(day), on=day, note=note)
