"""The days that count, on the day on which they are shown: which they are, and then in words."""

from collections.abc import Iterable
from datetime import date
from typing import assert_never

from wmo_core.content.document.next_step import NextStepWords
from wmo_core.content.document.plan import TermId, WordsOfDeadlines
from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words
from wmo_core.content.register import Register
from wmo_core.law.termijnen import Termijn
from wmo_core.plan.dates import (
    DayStep,
    FirstStep,
    FreeStep,
    GivePlan,
    NextStep,
    aanvraag_may_not_count,
    day_to_act,
    terms_of,
)
from wmo_core.plan.dossier import Dates, Dossier, OnderzoekKlaar
from wmo_core.plan.facts import AanvraagFrom, DeadlineFact, NoBesluitDay, TermFact
from wmo_core.plan.letter_moments import has_verslag
from wmo_core.plan.models import Deadline, NextStepInWords

_AANVRAAG, _BESLUIT = "aanvraag", "beschikking"


def deadline_facts(dates: Dates, today: date) -> tuple[DeadlineFact, ...]:
    """Return the days that are known, as they stand today.

    What has happened is no day to wait for any more: the onderzoek with its verslag, the aanvraag that counts
    or has its besluit, and the besluit. Once there is one, the plan has nothing to be in time for either.

    Raises NotKnownError when a day lies beyond the calendar.
    """
    known = terms_of(dates)
    if known is None:
        return ()
    facts: list[DeadlineFact] = [] if known.bezwaar else [_term("plan", known.plan, today)]
    sure = known.aanvraag_zonder_onderzoek_vanaf
    may_be_now = sure is not None and sure <= today
    if not (has_verslag(dates) or known.beschikking or known.bezwaar):
        facts.append(_term("onderzoek", known.onderzoek, today))
        facts.append(AanvraagFrom(sure, may_be_now=may_be_now))
    if aanvraag_may_not_count(dates):
        again = sure if dates.onderzoek_klaar is OnderzoekKlaar.NEE else None
        facts.append(NoBesluitDay(again, may_be_now=may_be_now))
    if known.beschikking is not None and dates.besluit is None:
        facts.append(_term("beschikking", known.beschikking, today))
    if known.bezwaar is not None:
        facts.append(_term("bezwaar", known.bezwaar, today))
    return tuple(facts)


def _term(name: TermId, termijn: Termijn, today: date) -> TermFact:
    """Return the day to act, with a later last day beside it, or that the day has gone."""
    day, last = day_to_act(termijn, today), termijn.uiterste_dag
    is_known = last is not None
    if day is None:
        gone = last or termijn.kalenderdag
        return TermFact(name, gone, termijn.kalenderdag, is_over=True, last_is_known=is_known)
    return TermFact(name, day, termijn.kalenderdag, last if last != day else None, last_is_known=is_known)


def with_dates(dossier: Dossier, dates: Dates, today: date, new_id: str) -> Dossier:
    """Return the dossier with these days, and with what changes by them in a calendar.

    ``new_id``: a random id, for a dossier that has none yet. Raises NotKnownError.
    """
    before, after = _calendar_days(dossier.dates, today), _calendar_days(dates, today)
    files = dossier.files.after(before, after).with_id(new_id if after else "")
    return dossier.model_copy(update={"dates": dates, "files": files})


def _calendar_days(dates: Dates, today: date) -> dict[str, date]:
    """Return each day that counts, whether it has gone or not, by the id of what it is for."""
    found: dict[str, date] = {}
    for fact in deadline_facts(dates, today):
        match fact:
            case TermFact():
                found[fact.id] = fact.kalenderdag
            case AanvraagFrom():
                if fact.day is not None:
                    found[_AANVRAAG] = fact.day
            case NoBesluitDay():
                pass
            case _:
                assert_never(fact)
    return found


def label_of(name: str, words: WordsOfDeadlines) -> str | None:
    """Return what a day is for, in words; None for one that is not known any more."""
    if name == _AANVRAAG:
        return words.aanvraag.label
    return next((term.label for id, term in words.terms.items() if id == name), None)


def word_deadlines(
    facts: Iterable[DeadlineFact], words: WordsOfDeadlines, register: Register
) -> tuple[Deadline, ...]:
    """Return the days in words."""
    return tuple(_word(fact, words, register) for fact in facts)


def _word(fact: DeadlineFact, words: WordsOfDeadlines, register: Register) -> Deadline:
    match fact:
        case TermFact():
            return _word_term(fact, words, register)
        case AanvraagFrom():
            return _word_aanvraag(fact, words, register)
        case NoBesluitDay():
            label, note = words.terms["beschikking"].label, _why_no_day(fact, words)
            return Deadline(id=_BESLUIT, label=label, day=words.unknown_day, note=note)
        case _:
            assert_never(fact)


def _word_aanvraag(fact: AanvraagFrom, words: WordsOfDeadlines, register: Register) -> Deadline:
    said = words.aanvraag
    if fact.day is None:
        note, when = _lines(register, said.note, words.last_day_unknown), words.unknown_day
    elif fact.may_be_now:
        note, when = said.now, fill(words.since, {"dag": day_in_words(fact.day)})
    else:
        note, when = said.note, day_in_words(fact.day)
    return Deadline(id=_AANVRAAG, label=said.label, day=when, on=fact.day, note=note)


def _why_no_day(fact: NoBesluitDay, words: WordsOfDeadlines) -> str:
    if fact.again_from is None:
        return words.may_not_count
    day = {"dag": day_in_words(fact.again_from)}
    return words.does_not_count_now if fact.may_be_now else fill(words.does_not_count, day)


def _word_term(fact: TermFact, words: WordsOfDeadlines, register: Register) -> Deadline:
    term, day = words.terms[fact.id], day_in_words(fact.day)
    note = term.over if fact.is_over else term.note
    if fact.last_day is not None:
        note = _lines(register, note, fill(words.last_day, {"dag": day_in_words(fact.last_day)}))
    if not fact.last_is_known:
        note = _lines(register, note, words.last_day_unknown)
    return Deadline(
        id=fact.id,
        label=term.label,
        day=fill(words.gone, {"dag": day}) if fact.is_over else day,
        on=fact.day,
        note=note,
        is_over=fact.is_over,
        kalenderdag=fact.kalenderdag,
    )


def _lines(register: Register, *texts: str) -> str:
    """Return texts after each other; in easy-read each sentence has a line of its own."""
    return ("\n" if register is Register.EASY_READ else " ").join(texts)


def why_no_besluit_day(deadlines: Iterable[Deadline]) -> str:
    """Return why there is no day for the besluit on an early aanvraag, or nothing."""
    return next((each.note for each in deadlines if each.id == _BESLUIT and each.on is None), "")


def word_next_step(step: NextStep, words: NextStepWords) -> NextStepInWords:
    """Return the step in the words of a register."""
    match step:
        case FirstStep(name, days):
            first = words.before_plan[name]
            after = fill(first.after, {"plan_dagen": str(days)})
            return NextStepInWords(what=first.what, when=first.when, after=after)
        case GivePlan(day, onderzoek):
            said, when = words.plan, {"dag": day_in_words(day)}
            after = fill(said.after, {"dag": day_in_words(onderzoek)})
            return NextStepInWords(what=said.what, when=fill(said.when, when), after=after)
        case DayStep(name, day):
            on_a_day = words.on_a_day[name]
            when = {"dag": day_in_words(day)}
            return NextStepInWords(what=on_a_day.what, when=fill(on_a_day.when, when), after=on_a_day.after)
        case FreeStep(name):
            free = words.at_any_time[name]
            return NextStepInWords(what=free.what, when=free.when, after=free.after)
        case _:
            assert_never(step)
