"""Puts the plan in the words of one register. Nothing is decided here, and nothing is left out."""

from typing import Any, assert_never

from wmo_core.content.document.plan import PlanWords
from wmo_core.content.pictogram_places import pictogram_for
from wmo_core.content.register import Register
from wmo_core.content.texts import Texts, load_texts
from wmo_core.flows.answers import By
from wmo_core.plan import facts as f
from wmo_core.plan.deadlines import word_deadlines, word_next_step
from wmo_core.plan.models import OpenItem, PersoonlijkPlan, Placed, PlanItem, PlanSection
from wmo_core.plan.people_and_week import lines_of_rows, people_rows, week_rows


def word_plan(facts: f.PlanFacts, register: Register) -> PersoonlijkPlan:
    """Return the plan in the words of a register."""
    texts = load_texts(register)
    words = texts.document
    return PersoonlijkPlan(
        in_register=register,
        made_on=facts.made_on,
        gemeente=facts.gemeente,
        name=facts.name,
        filled_by=_giver(facts.filled_by, words),
        sections=tuple(_section(section, facts, texts) for section in facts.sections),
        deadlines=word_deadlines(facts.deadlines, words.deadlines, register),
        next_step=word_next_step(facts.next_step, words.next_step),
        open=tuple(_open(question, texts) for question in facts.open),
        files=facts.files,
        words=words,
    )


def _section(section: f.SectionFacts, facts: f.PlanFacts, texts: Texts) -> PlanSection:
    words = texts.document.sections[section.section]
    return PlanSection(
        id=section.section,
        title=words.title,
        explanation=words.explanation,
        items=tuple(word_fact(fact, facts.filled_by, texts, facts.about).item for fact in section.facts),
        empty=words.empty,
    )


def _open(question: f.OpenQuestion, texts: Texts) -> OpenItem:
    label, group = texts.question(question.question).plan, _onderwerp(question.onderwerp, texts)
    return OpenItem(id=question.question, section=question.section, label=label, group=group)


def word_fact(fact: f.PlanFact, filled_by: By, texts: Texts, about: str | None = None) -> Placed:
    """Return a fact in words. Who gave it stands at the top of the plan, and here only where it differs.

    ``about``: who the resident is to who filled it in.
    """
    said = PlanItem(
        id=fact.id,
        label=_label(fact.said, texts),
        lines=_lines(fact.said, texts),
        words=fact.own_words,
        words_label=_words_label(fact.given_by, texts.document),
        helper_words=fact.helper_words,
        helper_label=_helper_says(about, texts.document) if fact.helper_words else "",
        talk=fact.talk,
        by=_other_giver(fact.given_by, filled_by, texts.document),
        given_by=fact.given_by,
        in_register=fact.in_register,
        opens=fact.opens,
        pictogram=pictogram_for(fact.idea),
        group=_onderwerp(fact.onderwerp, texts),
        origin=fact.origin,
        onderwerp=fact.onderwerp,
        **_beside(fact.said),
    )
    if fact.edit is None:
        return Placed(section=fact.section, item=said)
    return Placed(section=fact.section, item=_edited(said, fact.edit, filled_by, texts.document), first=said)


def _label(said: f.Said, texts: Texts) -> str:
    """Return what stands above it."""
    words = texts.document
    match said:
        case f.Answered():
            return words.for_others_label if said.for_others else texts.question(said.question).plan
        case f.Discussed():
            return words.discuss[said.step]
        case f.Arranged():
            return words.pgb_label
        case f.People():
            return words.people_and_week.people_label
        case f.WeekHelp():
            return words.people_and_week.week_label
        case f.Added():
            return words.addition_label
        case _:
            assert_never(said)


def _lines(said: f.Said, texts: Texts) -> tuple[str, ...]:
    """Return what was chosen or is proposed, each on a line. Signposts with the same words make one line."""
    around = texts.document.people_and_week
    match said:
        case f.Answered():
            return _options(said.question, said.chosen, texts)
        case f.Discussed():
            return tuple(dict.fromkeys(texts.outcomes[rule].plan for rule in said.rules))
        case f.Arranged():
            return tuple(texts.question(situation).plan for situation in said.situations)
        case f.People():
            return lines_of_rows(people_rows(said.network, around), around)
        case f.WeekHelp():
            return lines_of_rows(week_rows(said.week, around), around)
        case f.Added():
            return ()
        case _:
            assert_never(said)


def _options(question: str, chosen: tuple[str, ...], texts: Texts) -> tuple[str, ...]:
    options = texts.question(question).options
    return tuple(options[option] for option in chosen)


def _words_label(giver: By | None, words: PlanWords) -> str:
    """Return what stands above the words of the resident: whether another wrote them down."""
    return words.words_written_down if giver is By.ANDER else words.words_label


def _helper_says(about: str | None, words: PlanWords) -> str:
    """Return what stands above the words of who fills in: who that is to the resident, as far as known."""
    says = words.helper_says
    return next((text for who, text in says.items() if who == about), says["iemand_anders"])


def _beside(said: f.Said) -> dict[str, Any]:
    """Return what a program needs beside the words, and what the documents draw."""
    match said:
        case f.Answered():
            return {"question": said.question, "chosen_ids": said.chosen}
        case f.People():
            return {"people": said.network}
        case f.WeekHelp():
            return {"week": said.week}
        case f.Discussed() | f.Arranged() | f.Added():
            return {}
        case _:
            assert_never(said)


_GONE: dict[str, Any] = {
    "lines": (),
    "people": (),
    "week": (),
    "in_register": None,
    "chosen_ids": (),
    "helper_words": "",
    "helper_label": "",
}


def _edited(said: PlanItem, edit: f.Edit, filled_by: By, words: PlanWords) -> PlanItem:
    """Return the item with the words that replace all that was chosen, and who wrote them."""
    match edit.by:
        case By.SAMEN:
            by = words.taken_over_samen
        case By.ANDER:
            by = words.taken_over_ander
        case By.ZELF:
            by = _other_giver(By.ZELF, filled_by, words)
        case None:
            by = said.by
    told = {"words": edit.words, "words_label": words.words_label, "by": by, "given_by": edit.by}
    return said.model_copy(update={**_GONE, **told})


def _other_giver(giver: By | None, filled_by: By, words: PlanWords) -> str:
    return "" if giver is None or giver is filled_by else _giver(giver, words)


def _giver(giver: By, words: PlanWords) -> str:
    match giver:
        case By.ZELF:
            return words.by_zelf
        case By.SAMEN:
            return words.by_samen
        case By.ANDER:
            return words.by_ander
        case _:
            assert_never(giver)


def _onderwerp(onderwerp: str | None, texts: Texts) -> str:
    """Return the title of an onderwerp; nothing for what belongs to none."""
    return texts.onderwerp(onderwerp).title if onderwerp else ""
