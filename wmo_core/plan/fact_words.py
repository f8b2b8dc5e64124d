"""Puts one fact of the plan in the words of a register."""

from typing import Any, assert_never

from wmo_core.content.fill import fill
from wmo_core.content.pictogram_places import pictogram_for
from wmo_core.content.plan_words import PlanWords
from wmo_core.content.texts import Texts
from wmo_core.flows.answers import By
from wmo_core.plan.facts import Added, Answered, Arranged, Discussed, Edit, People, PlanFact, Said, WeekHelp
from wmo_core.plan.models import Placed, PlanItem
from wmo_core.plan.people_and_week import lines_of_rows, people_rows, week_rows


def word_fact(fact: PlanFact, filled_by: By, texts: Texts) -> Placed:
    """Return a fact in words. Who gave it stands at the top of the plan, and here only where it differs."""
    said = PlanItem(
        id=fact.id,
        label=_label(fact.said, texts),
        lines=_lines(fact.said, texts),
        words=fact.own_words,
        talk=fact.talk,
        by=_other_giver(fact.given_by, filled_by, texts.document),
        given_by=fact.given_by,
        in_register=fact.in_register,
        opens=fact.opens,
        pictogram=pictogram_for(fact.idea),
        group=onderwerp_in_words(fact.onderwerp, texts),
        origin=fact.origin,
        onderwerp=fact.onderwerp,
        **_beside(fact.said),
    )
    if fact.edit is None:
        return Placed(section=fact.section, item=said)
    return Placed(section=fact.section, item=_edited(said, fact.edit, filled_by, texts.document), first=said)


def _label(said: Said, texts: Texts) -> str:
    """Return what stands above it."""
    words = texts.document
    match said:
        case Answered():
            return words.for_others_label if said.for_others else texts.question(said.question).plan
        case Discussed():
            return words.discuss[said.step]
        case Arranged():
            return words.pgb_label
        case People():
            return words.people_and_week.people_label
        case WeekHelp():
            return words.people_and_week.week_label
        case Added():
            return words.addition_label
        case _:
            assert_never(said)


def _lines(said: Said, texts: Texts) -> tuple[str, ...]:
    """Return what was chosen or is proposed, each on a line. Signposts with the same words make one line."""
    around = texts.document.people_and_week
    match said:
        case Answered():
            return _options(said.question, said.chosen, texts) + _later(said, texts)
        case Discussed():
            return tuple(dict.fromkeys(texts.outcomes[rule]["plan"] for rule in said.rules))
        case Arranged():
            return tuple(texts.question(situation).plan for situation in said.situations)
        case People():
            return lines_of_rows(people_rows(said.network, around), around)
        case WeekHelp():
            return lines_of_rows(week_rows(said.week, around), around)
        case Added():
            return ()
        case _:
            assert_never(said)


def _options(question: str, chosen: tuple[str, ...], texts: Texts) -> tuple[str, ...]:
    options = texts.question(question).options
    return tuple(options[option] for option in chosen)


def _later(said: Answered, texts: Texts) -> tuple[str, ...]:
    """Return the other answer to the same question as a last line."""
    if said.later is None:
        return ()
    options = ", ".join(_options(said.question, said.later, texts))
    return (fill(texts.document.later_chosen, {"antwoord": options}),)


def _beside(said: Said) -> dict[str, Any]:
    """Return what a program needs beside the words, and what the documents draw."""
    match said:
        case Answered():
            return {"question": said.question, "chosen_ids": said.chosen, "later_ids": said.later or ()}
        case People():
            return {"people": said.network}
        case WeekHelp():
            return {"week": said.week}
        case Discussed() | Arranged() | Added():
            return {}
        case _:
            assert_never(said)


_GONE: dict[str, Any] = {
    "lines": (),
    "people": (),
    "week": (),
    "in_register": None,
    "chosen_ids": (),
    "later_ids": (),
}


def _edited(said: PlanItem, edit: Edit, filled_by: By, words: PlanWords) -> PlanItem:
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
    return said.model_copy(update={**_GONE, "words": edit.words, "by": by, "given_by": edit.by})


def _other_giver(giver: By | None, filled_by: By, words: PlanWords) -> str:
    return "" if giver is None or giver is filled_by else giver_in_words(giver, words)


def giver_in_words(giver: By, words: PlanWords) -> str:
    """Return who filled it in, or gave an answer."""
    match giver:
        case By.ZELF:
            return words.by_zelf
        case By.SAMEN:
            return words.by_samen
        case By.ANDER:
            return words.by_ander
        case _:
            assert_never(giver)


def onderwerp_in_words(onderwerp: str | None, texts: Texts) -> str:
    """Return the title of an onderwerp; nothing for what belongs to none."""
    return texts.onderwerp(onderwerp).title if onderwerp else ""
