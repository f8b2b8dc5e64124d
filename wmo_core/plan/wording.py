"""Puts the plan in the words of one register. Nothing is decided here, and nothing is left out."""

from wmo_core.content.register import Register
from wmo_core.content.texts import Texts, load_texts
from wmo_core.flows.answers import By
from wmo_core.plan.deadlines import word_deadlines
from wmo_core.plan.fact_words import giver_in_words, onderwerp_in_words, word_fact
from wmo_core.plan.facts import OpenQuestion, PlanFacts, SectionFacts
from wmo_core.plan.models import OpenItem, PersoonlijkPlan, PlanSection


def word_plan(facts: PlanFacts, register: Register) -> PersoonlijkPlan:
    """Return the plan in the words of a register."""
    texts = load_texts(register)
    words = texts.document
    return PersoonlijkPlan(
        in_register=register,
        made_on=facts.made_on,
        gemeente=facts.gemeente,
        name=facts.name,
        filled_by=giver_in_words(facts.filled_by, words),
        sections=tuple(_section(section, facts.filled_by, texts) for section in facts.sections),
        deadlines=word_deadlines(facts.deadlines, words.deadlines, register),
        open=tuple(_open(question, texts) for question in facts.open),
        words=words,
    )


def _section(section: SectionFacts, filled_by: By, texts: Texts) -> PlanSection:
    words = texts.document.sections[section.section]
    return PlanSection(
        id=section.section,
        title=words.title,
        explanation=words.explanation,
        items=tuple(word_fact(fact, filled_by, texts).item for fact in section.facts),
        empty=words.empty,
    )


def _open(question: OpenQuestion, texts: Texts) -> OpenItem:
    label, group = texts.question(question.question).plan, onderwerp_in_words(question.onderwerp, texts)
    return OpenItem(id=question.question, section=question.section, label=label, group=group)
