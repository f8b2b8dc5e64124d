"""The JSON of a plan → the answers in it, as they stand in an answers file.

A plan holds only what its owner wanted in it: no days, no people, no letters and nothing that was left out.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from wmo_core.content.all_gemeenten.gemeentelijst import load_gemeentelijst
from wmo_core.content.all_gemeenten.local_facts import local_facts
from wmo_core.content.document.plan import SECTIONS
from wmo_core.content.gemeenten import gemeente_ids
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import MAX_WORDS, By
from wmo_core.flows.loader import load_flow
from wmo_core.plan.build import addition_item
from wmo_core.plan.dossier import MOST_GEMEENTE, MOST_NAME

Table = dict[str, Any]
_FLOW = "zelftest"
_FIRST = "voor_wie"
_CHOOSING = "onderwerpen"  # the kind of the question where they are chosen


def answers_of_plan(plan: Mapping[str, Any]) -> Table | None:
    """Return the answers in a plan, unchecked; None when nothing in it can be taken over."""
    register = _text(plan, "in_register") or Register.NL.value
    items = list(_items(plan))
    answers = _answers(items, register)
    additions = {
        section: _text(item, "words")
        for section in SECTIONS
        for item in items
        if item.get("id") == addition_item(section)
    }
    if not answers and not additions:
        return None
    chosen = {"name": _text(plan, "name")[:MOST_NAME], "additions": additions}
    first = {_FIRST: {"chosen": [_filled_by(plan, register)], "in_register": register}}
    table = {"version": 2, "in_register": register, "answers": first | answers, "plan": chosen}
    return table | _gemeente(_text(plan, "gemeente"))


def _items(plan: Mapping[str, Any]) -> Iterator[Table]:
    """Yield everything that is said in a plan, in the order of the plan."""
    for part in (plan.get("opening"), *_list(plan, "sections")):
        found = _list(part, "items") if isinstance(part, dict) else ()
        yield from (each for each in found if isinstance(each, dict))


def _answers(items: list[Table], register: str) -> Table:
    answers: Table = {}
    onderwerpen: dict[str, None] = {}
    for item in items:
        if question := _text(item, "question"):
            answers[question] = _with(answers.get(question), item, register)
            onderwerpen |= dict.fromkeys(filter(None, [_text(item, "onderwerp")]))
    for asked in load_flow(_FLOW).questions:
        if asked.kind == _CHOOSING and onderwerpen:
            answers[asked.id] = {"chosen": list(onderwerpen), "in_register": register}
    return answers


def _with(before: Table | None, item: Table, register: str) -> Table:
    """Return the answer of an item. What someone does for others stands apart from the rest of an answer."""
    ids = [each for each in _list(item, "chosen_ids") if isinstance(each, str)]
    words = {name: _text(item, name)[:MAX_WORDS] for name in ("words", "helper_words")}
    if before is not None:
        merged = list(dict.fromkeys([*before["chosen"], *ids]))
        told = {name: before[name] or text for name, text in words.items()}
        return {**before, "chosen": merged, **told, "talk": before["talk"] or item.get("talk") is True}
    return {
        "chosen": ids,
        **words,
        "talk": item.get("talk") is True,
        "by": _text(item, "given_by") or By.ZELF.value,
        "in_register": _text(item, "in_register") or register,
    }


def _filled_by(plan: Mapping[str, Any], register: str) -> str:
    """Return who filled a plan in: it says so in the words of its register."""
    words = load_texts(Register(register) if register in set(Register) else Register.NL).document
    known = {words.by_samen: By.SAMEN, words.by_ander: By.ANDER}
    return known.get(_text(plan, "filled_by"), By.ZELF).value


def _gemeente(name: str) -> Table:
    """Return the municipality of this name: one with a file, one of the list, or else only the name."""
    known = {each.name: each.code for each in load_gemeentelijst().gemeenten}
    known |= {local_facts(each).name: each for each in gemeente_ids()}
    if name in known:
        return {"gemeente": known[name]}
    return {"gemeente_name": name[:MOST_GEMEENTE]} if name else {}


def _text(table: Mapping[str, Any], name: str) -> str:
    found = table.get(name)
    return found if isinstance(found, str) else ""


def _list(table: Mapping[str, Any], name: str) -> list[Any]:
    found = table.get(name)
    return found if isinstance(found, list) else []
