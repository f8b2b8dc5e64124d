"""The days that count, in words, for the plan and the screen."""

from datetime import date

from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words
from wmo_core.content.register import Register
from wmo_core.content.screens.termijnen import EndingTerm
from wmo_core.content.texts import Texts
from wmo_core.law.termijnen import Termijn
from wmo_core.plan.dossier import Dates, OnderzoekKlaar
from wmo_core.plan.models import PlanTerm
from wmo_core.plan.term_days import aanvraag_may_not_count, day_to_act, terms_of


def plan_terms(dates: Dates, texts: Texts, today: date) -> tuple[PlanTerm, ...]:
    """Return the terms that are known, as they stand on the day on which they are shown.

    Raises NotKnownError when a day lies beyond the calendar.
    """
    known, words = terms_of(dates), texts.screen.termijnen
    if known is None:
        return ()
    rows = [_row("plan", known.plan, texts, today), _row("onderzoek", known.onderzoek, texts, today)]
    rows.append(_term("aanvraag", words.aanvraag.label, known.aanvraag_mogelijk_vanaf, words.aanvraag.note))
    if note := aanvraag_note(dates, texts):
        label, day = words.dagen["beschikking"].label, words.geen_dag
        rows.append(PlanTerm(id="beschikking", label=label, day=day, note=note))
    if known.beschikking is not None:
        rows.append(_row("beschikking", known.beschikking, texts, today))
    if known.bezwaar is not None:
        rows.append(_row("bezwaar", known.bezwaar, texts, today))
    return tuple(rows)


def aanvraag_note(dates: Dates, texts: Texts) -> str:
    """Return why there is no day for the besluit on an early aanvraag, or nothing. Raises NotKnownError."""
    known, words = terms_of(dates), texts.screen.termijnen
    if known is None or not aanvraag_may_not_count(dates):
        return ""
    if dates.onderzoek_klaar is OnderzoekKlaar.NEE:
        return fill(words.telt_niet, {"dag": day_in_words(known.aanvraag_mogelijk_vanaf)})
    return words.telt_misschien


def _row(name: EndingTerm, termijn: Termijn, texts: Texts, today: date) -> PlanTerm:
    """Return one row: the day to act, with a later last day beside it, or that the day has gone."""
    words, day = texts.screen.termijnen, day_to_act(termijn, today)
    own = words.dagen[name]
    if day is None:
        gone = fill(words.voorbij, {"dag": day_in_words(termijn.uiterste_dag)})
        row = _term(name, own.label, termijn.uiterste_dag, own.voorbij)
        return row.model_copy(update={"day": gone, "is_over": True, "kalenderdag": termijn.kalenderdag})
    note = own.note
    if termijn.uiterste_dag != day:
        later = fill(words.uiterste_dag, {"dag": day_in_words(termijn.uiterste_dag)})
        between = "\n" if texts.register is Register.EASY_READ else " "  # each sentence on a line of its own
        note = f"{note}{between}{later}"
    return _term(name, own.label, day, note).model_copy(update={"kalenderdag": termijn.kalenderdag})


def _term(name: str, label: str, day: date, note: str) -> PlanTerm:
    return PlanTerm(id=name, label=label, day=day_in_words(day), on=day, note=note)
