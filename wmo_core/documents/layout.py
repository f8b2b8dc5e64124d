"""The plan in the order and the portions in which a document shows it; shared by PDF and reading text."""

from itertools import groupby
from typing import Any

from wmo_core.content.register import Register
from wmo_core.content.words import short_day
from wmo_core.documents.clean import clean_text
from wmo_core.documents.fixed import PLAN_TERM
from wmo_core.plan.models import PersoonlijkPlan, PlanItem, PlanSection

Layout = dict[str, Any]
SECTION_PICTOGRAMS = {
    "A": "zelf",
    "B": "gezin",
    "C": "mensen",
    "D": "mantelzorg",
    "E": "buurt",
    "F": "dokter",
    "G": "geld",
    "H": "plan",
}
_SHORT = 700  # characters; an item up to this length is kept on one page


def plan_layout(plan: PersoonlijkPlan) -> Layout:
    """Return all that the document shows, cleaned, from top to bottom."""
    replaced: dict[str, None] = {}
    layout: Layout = _clean(_raw(plan), replaced)
    layout["replaced"] = _lines(plan.fixed["replaced"]) if replaced else []
    return layout


def replaced_characters(plan: PersoonlijkPlan) -> tuple[str, ...]:
    """Return the characters of the plan that the document cannot show, each once."""
    replaced: dict[str, None] = {}
    _clean(_raw(plan), replaced)
    return tuple(replaced)


def _raw(plan: PersoonlijkPlan) -> Layout:
    fixed = plan.fixed
    return {
        "easy": plan.in_register is Register.EASY_READ,
        "title": plan.title,
        "subtitle": fixed["subtitle"],
        "opening": _lines(fixed["what_it_is"]),
        "decision": _lines(fixed["decision_note"]),
        "facts": _facts(plan),
        "terms": _terms(plan),
        "sections": [_section(section) for section in plan.sections],
        "labels": {"words": plan.words_label, "talk": plan.talk_label},
        "hand_in": {"title": fixed["hand_in_title"], "lines": _lines(_hand_in(plan))},
        "sign": {key: fixed[f"sign_{key}"] for key in ("title", "statement", "date", "name", "signature")},
        "footer": fixed["page_footer"],
        "credit": fixed["credit"] if plan.in_register is Register.EASY_READ else "",
    }


def _lines(text: str) -> list[str]:
    return text.strip("\n").split("\n") if text.strip() else []


def _facts(plan: PersoonlijkPlan) -> list[list[str]]:
    facts = [
        [plan.fixed["name_label"], plan.name],
        [plan.fixed["made_on_label"], short_day(plan.made_on)],
        [plan.fixed["gemeente_label"], plan.gemeente],
        [plan.fixed["by_label"], plan.filled_by],
    ]
    return [fact for fact in facts if fact[1].strip()]


def _terms(plan: PersoonlijkPlan) -> Layout:
    """Return the table; easy-read has two columns and keeps the note with the day."""
    fixed = plan.fixed
    head = [fixed["term_head_what"], fixed["term_head_day"]]
    if plan.in_register is Register.NL and any(term.note for term in plan.terms):
        head.append(fixed["term_head_note"])
    return {
        "title": fixed["terms_title"],
        "explanation": _lines(fixed["terms_explanation"] if plan.terms else fixed["terms_empty"]),
        "head": head,
        "rows": [[term.label, term.day, term.note] for term in plan.terms],
    }


def _hand_in(plan: PersoonlijkPlan) -> str:
    for term in plan.terms:
        if term.id == PLAN_TERM:
            return plan.fixed["hand_in_known"].replace("{dag}", term.day)
    return plan.fixed["hand_in_unknown"]


def _section(section: PlanSection) -> Layout:
    groups = [(title, list(items)) for title, items in groupby(section.items, key=lambda item: item.group)]
    return {
        "letter": section.letter,
        "title": section.title,
        "explanation": _lines(section.explanation),
        "empty": _lines(section.empty),
        "pictogram": SECTION_PICTOGRAMS[section.letter],
        "groups": [{"title": title, "items": [_item(item) for item in items]} for title, items in groups],
    }


def _item(item: PlanItem) -> Layout:
    size = len(item.label) + len(item.words) + sum(map(len, item.lines))
    return {
        "label": item.label,
        "lines": list(item.lines),
        "words": _lines(item.words),
        "by": item.by,
        "talk": item.talk,
        "pictogram": item.pictogram,
        "short": size <= _SHORT,
    }


def _clean(value: Any, replaced: dict[str, None]) -> Any:
    if isinstance(value, str):
        cleaned = clean_text(value)
        replaced.update(dict.fromkeys(cleaned.replaced))
        return cleaned.text
    if isinstance(value, list):
        return [_clean(part, replaced) for part in value]
    if isinstance(value, dict):
        return {key: _clean(part, replaced) for key, part in value.items()}
    return value
