"""The days that count: first which they are, and then in the words of a register."""

from collections.abc import Iterable

from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words
from wmo_core.content.plan_words import DeadlineId, WordsOfDeadlines
from wmo_core.content.register import Register
from wmo_core.law.termijnen import Termijn, termijnen
from wmo_core.plan.dossier import Dates
from wmo_core.plan.facts import DeadlineFact
from wmo_core.plan.models import Deadline


def deadline_facts(dates: Dates) -> tuple[DeadlineFact, ...]:
    """Return the days that are known. Raises NotKnownError when a day lies beyond the calendar."""
    if dates.melding is None:
        return ()
    known = termijnen(dates.melding, dates.aanvraag, dates.besluit)
    facts = [_fact("plan", known.plan), _fact("onderzoek", known.onderzoek)]
    facts.append(DeadlineFact("aanvraag", known.aanvraag_mogelijk_vanaf))
    if known.beschikking is not None:
        facts.append(_fact("beschikking", known.beschikking))
    if known.bezwaar is not None:
        facts.append(_fact("bezwaar", known.bezwaar))
    return tuple(facts)


def _fact(name: DeadlineId, termijn: Termijn) -> DeadlineFact:
    """Return a day: the advice is the earlier one; the last day under the Atw stands beside it."""
    later = termijn.uiterste_dag if termijn.uiterste_dag != termijn.kalenderdag else None
    return DeadlineFact(name, termijn.kalenderdag, later)


def word_deadlines(
    facts: Iterable[DeadlineFact], words: WordsOfDeadlines, register: Register
) -> tuple[Deadline, ...]:
    """Return the days in words."""
    return tuple(_word(fact, words, register) for fact in facts)


def _word(fact: DeadlineFact, words: WordsOfDeadlines, register: Register) -> Deadline:
    label, note = words[fact.id].label, words[fact.id].note
    if fact.last_day is not None:
        later = fill(words.last_day, {"dag": day_in_words(fact.last_day)})
        between = "\n" if register is Register.EASY_READ else " "  # each sentence on a line of its own
        note = f"{note}{between}{later}"
    return Deadline(id=fact.id, label=label, day=day_in_words(fact.day), on=fact.day, note=note)
