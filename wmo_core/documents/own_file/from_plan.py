"""The JSON of a plan → the answers in it, as they stand in an answers file.

A plan holds only what its owner wanted in it: no days, no letters, no card and nothing that was left out. All
that it holds comes back: at the question it came from, or else in its old words beside the answers.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from wmo_core.content.all_gemeenten.gemeentelijst import load_gemeentelijst
from wmo_core.content.all_gemeenten.local_facts import local_facts
from wmo_core.content.document.plan import SECTIONS
from wmo_core.content.gemeenten import gemeente_ids
from wmo_core.content.register import Register
from wmo_core.content.texts import Texts, load_texts
from wmo_core.documents.own_file.not_back import not_back
from wmo_core.documents.own_file.plan_items import Table, Told, filled_by, letters_in, text, told_in
from wmo_core.flows.answers import MAX_WORDS, ZEG_IK_NIET, By
from wmo_core.flows.check import check_answer
from wmo_core.flows.loader import load_flow
from wmo_core.plan.bespreken import discuss_item
from wmo_core.plan.build import addition_item
from wmo_core.plan.dossier import MOST_DISCUSSED, MOST_GEMEENTE, MOST_NAME, questions_of_all_flows
from wmo_core.plan.files.unplaced import UNPLACED
from wmo_core.plan.people_and_week import PEOPLE_ITEM, WEEK_ITEM
from wmo_core.plan.strengths import GOES_WELL, HELPS_OTHERS
from wmo_core.signposts.loader import load_rules

_FLOW = "zelftest"
_FIRST, _ABOUT = "voor_wie", "wie_is_het"
_CHOOSING = "onderwerpen"  # the kind of the question where they are chosen


def answers_of_plan(plan: Mapping[str, Any]) -> Table | None:
    """Return the answers in a plan, unchecked; None when it says nothing."""
    register = text(plan, "in_register")
    texts = load_texts(Register(register) if register in set(Register) else Register.NL)
    told = told_in(plan, texts)
    if not told:
        return None
    chosen = {"name": text(plan, "name")[:MOST_NAME], "left_out": _left_out(plan)}
    table = {
        "version": 2,
        "in_register": texts.register.value,
        "answers": _who(plan, told, texts) | _answers(told, texts),
        "plan": chosen | _changed(told) | _discussed(told, texts),
        "network": [each for item in told if item.id == PEOPLE_ITEM for each in item.around],
        "week": [each for item in told if item.id == WEEK_ITEM for each in item.around],
        **_gemeente(text(plan, "gemeente")),
    }
    return {**table, UNPLACED: not_back(plan, told, table, texts)}


def _left_out(plan: Mapping[str, Any]) -> list[str]:
    """Return the parts that the plan does not have: its owner wanted them out."""
    letters = letters_in(plan)
    return [section for section in SECTIONS if section not in letters] if letters & set(SECTIONS) else []


def _who(plan: Mapping[str, Any], told: Iterable[Told], texts: Texts) -> Table:
    """Return who filled it in, and for whom as far as the plan says so."""
    words, by = texts.document, filled_by(plan, texts)
    found = {_FIRST: _answer([by.value], texts)}
    labels = {item.helper_label for item in told if item.helper_words}
    who = [each for each, label in words.helper_says.items() if label in labels]
    # Of two that are called the same nobody knows which.
    return found | ({_ABOUT: _answer(who, texts)} if by is By.ANDER and len(who) == 1 else {})


def _answer(chosen: Sequence[str], texts: Texts) -> Table:
    return {"chosen": list(chosen), "in_register": texts.register.value}


def _answers(told: Iterable[Told], texts: Texts) -> Table:
    """Return the answers that are possible, and the onderwerpen that they belong to."""
    questions, answers, onderwerpen = questions_of_all_flows(), Table(), dict[str, None]()
    for item in (each for each in told if each.question):
        asked = questions[item.question]
        found = _with(answers.get(asked.id), item, texts)
        if not found["chosen"] and not found["words"] and not asked.optional:
            found["chosen"] = [ZEG_IK_NIET]  # the one choice that a plan never tells
        if check_answer(asked, tuple(found["chosen"]), found["words"], found["helper_words"]) is None:
            answers[asked.id] = found
            onderwerpen |= dict.fromkeys(filter(None, [asked.onderwerp]))
    choosing = next((each for each in load_flow(_FLOW).questions if each.kind == _CHOOSING), None)
    return answers | ({choosing.id: _answer(list(onderwerpen), texts)} if choosing and onderwerpen else {})


def _with(before: Table | None, item: Told, texts: Texts) -> Table:
    """Return the answer of an item, with what another item told of it."""
    chosen = [HELPS_OTHERS] if item.is_for_others else list(item.chosen_ids)
    given = {"by": item.answered_by.value, "in_register": (item.in_register or texts.register).value}
    if before is not None:
        given = {} if item.is_edited and item.given_by else given  # of who wrote these words only
        return {**before, **given, "chosen": list(dict.fromkeys([*before["chosen"], *chosen]))}
    is_told = not item.is_for_others  # these words are only in the place of what was chosen
    words = {name: getattr(item, name)[:MAX_WORDS] * is_told for name in ("words", "helper_words")}
    return {"chosen": chosen, **words, "talk": item.talk, **given}


def _changed(told: tuple[Told, ...]) -> Table:
    """Return the words that someone added or put in the place of an answer, and what is of before."""
    sections = {addition_item(section): section for section in SECTIONS}
    retired = {each.id for each in load_flow(_FLOW).retired}
    stands_alone = not any(item.question == GOES_WELL and not item.is_for_others for item in told)
    edited = {
        GOES_WELL if item.is_for_others and stands_alone else item.id: item for item in told if item.is_edited
    }
    added = {item.id: item for item in told if item.id in sections}
    return {
        "edits": {name: item.words for name, item in edited.items()},
        "additions": {sections[name]: item.words for name, item in added.items()},
        "written_by": {name: item.given_by.value for name, item in (edited | added).items() if item.given_by},
        "older": [item.question for item in told if item.question in retired],
    }


def _discussed(told: Iterable[Told], texts: Texts) -> Table:
    """Return the rules of which the plan has the words; only those count to which answers lead."""
    said = {(item.id, line) for item in told for line in item.chosen}
    rules = [
        rule.id
        for rule in load_rules()
        if (discuss_item(rule.step.value), texts.outcomes[rule.id].plan) in said
    ]
    return {"discuss": rules[:MOST_DISCUSSED]}


def _gemeente(name: str) -> Table:
    """Return the municipality of this name: one with a file, one of the list, or else only the name."""
    known = {each.name: each.code for each in load_gemeentelijst().gemeenten}
    known |= {local_facts(each).name: each for each in gemeente_ids()}
    if name in known:
        return {"gemeente": known[name]}
    return {"gemeente_name": name[:MOST_GEMEENTE]} if name else {}
