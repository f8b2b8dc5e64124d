"""Builds the facts of the persoonlijk plan from a dossier (Wmo 2015 art. 2.3.2 lid 2 and lid 4)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from wmo_core.content.document.plan import SECTIONS, Section
from wmo_core.plan.bespreken import discuss_facts
from wmo_core.plan.dates import next_step
from wmo_core.plan.deadlines import deadline_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.facts import Added, Edit, PlanFact, PlanFacts, SectionFacts
from wmo_core.plan.items import answer_facts, open_questions
from wmo_core.plan.people_and_week import people_and_week_facts
from wmo_core.plan.strengths import strengths_first

ADDITION = "eigen"


def all_facts(dossier: Dossier) -> tuple[PlanFact, ...]:
    """Return everything that the plan could hold, with the edits, also what is left out."""
    facts = tuple(strengths_first(answer_facts(dossier), dossier))
    facts += (*discuss_facts(dossier), *_additions(dossier), *people_and_week_facts(dossier))
    return tuple(_edited(fact, dossier) for fact in facts)


def _edited(fact: PlanFact, dossier: Dossier) -> PlanFact:
    """Return the fact with the words that replace it. A suggestion replaces nothing."""
    words = dossier.plan.edits.get(fact.id)
    return fact if words is None else replace(fact, edit=Edit(words, dossier.plan.written_by.get(fact.id)))


def addition_item(section: Section) -> str:
    """Return the id of what someone adds to a section."""
    return f"{ADDITION}.{section}"


def _additions(dossier: Dossier) -> Iterator[PlanFact]:
    for section in SECTIONS:
        words, item_id = dossier.plan.additions.get(section, ""), addition_item(section)
        if words.strip():
            writer = dossier.plan.written_by.get(item_id)
            yield PlanFact(item_id, section, Added(), own_words=words, given_by=writer)


def plan_facts(dossier: Dossier, made_on: date) -> PlanFacts:
    """Return the plan as it goes to the gemeente: only what the resident did not leave out.

    Raises NotKnownError for days outside the calendar.
    """
    left_out = set(dossier.plan.left_out)  # ids of items, and whole sections
    kept = [fact for fact in all_facts(dossier) if fact.id not in left_out]
    return PlanFacts(
        made_on=made_on,
        gemeente=dossier.local.name,
        name=dossier.plan.name,
        filled_by=dossier.filled_by,
        about=dossier.about,
        sections=tuple(_section(section, kept) for section in SECTIONS if section not in left_out),
        deadlines=deadline_facts(dossier.dates, made_on),
        next_step=next_step(dossier.dates, made_on),
        open=tuple(open_questions(dossier)),
        files=dossier.files,
    )


def _section(section: Section, kept: list[PlanFact]) -> SectionFacts:
    """Return one section. What belongs to no onderwerp comes first, or it seems to belong to the last."""
    here = (fact for fact in kept if fact.section == section)
    return SectionFacts(section, tuple(sorted(here, key=lambda fact: fact.onderwerp is not None)))
