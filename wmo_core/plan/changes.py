"""Changes of words in the plan. A resident changes; a helper suggests, and the resident decides."""

from typing import TypeVar

from wmo_core.content.document.plan import Section
from wmo_core.flows.answers import By
from wmo_core.plan.build import addition_item
from wmo_core.plan.dossier import Dossier, Suggestion

Value = TypeVar("Value")


def asks_first(dossier: Dossier) -> bool:
    """Return whether a change is only a suggestion: someone helps, and may be the one who types."""
    return dossier.filled_by is not By.ZELF


def change_words(dossier: Dossier, item_id: str, text: str) -> Dossier:
    """Return the dossier with other words for an item, or with the suggestion of them."""
    if asks_first(dossier):
        return _suggested(dossier, item_id, text)
    return _edited(dossier, item_id, text, By.ZELF)


def change_addition(dossier: Dossier, section: Section, text: str) -> Dossier:
    """Return the dossier with an addition to a section. What another added stays till the resident agrees."""
    choices, item_id, by = dossier.plan, addition_item(section), dossier.filled_by
    of_another = choices.written_by.get(item_id) is not by or item_id in choices.edits
    if asks_first(dossier) and choices.additions.get(section, "").strip() and of_another:
        return _suggested(dossier, item_id, text)
    return dossier.with_plan(
        additions={**choices.additions, section: text},
        edits=_without(choices.edits, item_id),
        written_by={**choices.written_by, item_id: by},
    )


def take_over(dossier: Dossier, item_id: str) -> Dossier:
    """Return the dossier in which the suggestion for an item has become its words."""
    found = dossier.plan.suggestions[item_id]
    return keep_own_words(_edited(dossier, item_id, found.text, found.by), item_id)


def keep_own_words(dossier: Dossier, item_id: str) -> Dossier:
    """Return the dossier without a suggestion for an item."""
    return dossier.with_plan(suggestions=_without(dossier.plan.suggestions, item_id))


def may_go_back(dossier: Dossier, item_id: str) -> bool:
    """Return whether the first answer can be put back: not by a helper over what the resident wrote later."""
    by_resident = dossier.plan.written_by.get(item_id) in (None, By.ZELF)
    return item_id in dossier.plan.edits and not (asks_first(dossier) and by_resident)


def put_back(dossier: Dossier, item_id: str) -> Dossier:
    """Return the dossier in which an item says again what was answered first."""
    edits, writers = _without(dossier.plan.edits, item_id), _without(dossier.plan.written_by, item_id)
    return dossier.with_plan(edits=edits, written_by=writers)


def _suggested(dossier: Dossier, item_id: str, text: str) -> Dossier:
    suggestion = Suggestion(text=text, by=dossier.filled_by)
    return dossier.with_plan(suggestions={**dossier.plan.suggestions, item_id: suggestion})


def _edited(dossier: Dossier, item_id: str, text: str, by: By) -> Dossier:
    edits = {**dossier.plan.edits, item_id: text}
    return dossier.with_plan(edits=edits, written_by={**dossier.plan.written_by, item_id: by})


def _without(found: dict[str, Value], key: str) -> dict[str, Value]:
    return {name: value for name, value in found.items() if name != key}
