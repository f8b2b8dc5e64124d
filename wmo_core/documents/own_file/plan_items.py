"""What is said in the JSON of a plan of any version, item by item. Nothing in it is trusted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wmo_core.content.register import Register
from wmo_core.content.texts import Texts
from wmo_core.flows.answers import By
from wmo_core.plan.dossier import questions_of_all_flows
from wmo_core.plan.strengths import FOR_OTHERS_ITEM, GOES_WELL, HELPS_OTHERS_SECTION

Table = dict[str, Any]


@dataclass(frozen=True)
class Told:
    """One item. ``chosen`` in the words of the plan; ``chosen_ids``: the options of ``question``, if any.

    ``is_edited``: its words stand instead of what was answered first, and that is not in the plan; then
    ``given_by`` is who wrote them, and ``answered_by`` who answered, as far as the plan says so.
    """

    id: str
    letter: str
    question: str
    group: str
    label: str
    chosen: tuple[str, ...]
    chosen_ids: tuple[str, ...]
    words: str
    helper_words: str
    helper_label: str
    talk: bool
    given_by: By | None
    answered_by: By
    in_register: Register | None
    is_edited: bool
    around: list[Any]  # the people, or who helps when

    @property
    def is_for_others(self) -> bool:
        """Return whether this is what someone does for others, apart from the rest of the answer."""
        return self.question == GOES_WELL and self.letter == HELPS_OTHERS_SECTION

    @property
    def texts(self) -> list[str]:
        """Everything that the plan says of it, in its own words."""
        said = (self.group, self.label, *self.chosen, self.words, self.helper_label, self.helper_words)
        return [text for text in said if text.strip()]


def told_in(plan: Mapping[str, Any], texts: Texts) -> tuple[Told, ...]:
    """Return the items in the order of the plan; what has no id or says nothing is no item."""
    by = filled_by(plan, texts)
    found = (_told(item, letter, by, texts) for letter, item in _items(plan))
    return tuple(each for each in found if each.id and (each.texts or each.talk))


def filled_by(plan: Mapping[str, Any], texts: Texts) -> By:
    """Return who filled a plan in: it says so in the words of its register."""
    return _who(text(plan, "filled_by"), texts) or By.ZELF


def letters_in(plan: Mapping[str, Any]) -> frozenset[str]:
    """Return the letters of the parts that this plan has."""
    return frozenset(text(part, "letter") for part in listed(plan, "sections") if isinstance(part, dict))


def text(table: Mapping[str, Any], name: str) -> str:
    """Return a text in a table; empty when there is none."""
    found = table.get(name)
    return found if isinstance(found, str) else ""


def listed(table: Mapping[str, Any], name: str) -> list[Any]:
    """Return a list in a table; empty when there is none."""
    found = table.get(name)
    return found if isinstance(found, list) else []


def _items(plan: Mapping[str, Any]) -> Iterator[tuple[str, Table]]:
    for part in (plan.get("opening"), *listed(plan, "sections")):
        found = listed(part, "items") if isinstance(part, dict) else ()
        for item in (each for each in found if isinstance(each, dict)):
            yield text(item, "letter") or text(part, "letter"), item


def _who(said: str, texts: Texts) -> By | None:
    words = texts.document
    return {words.by_zelf: By.ZELF, words.by_samen: By.SAMEN, words.by_ander: By.ANDER}.get(said)


def _told(item: Table, letter: str, by: By, texts: Texts) -> Told:
    question, chosen = _question(item), _texts(item, "chosen")
    giver, register = text(item, "given_by"), text(item, "in_register")
    given_by = By(giver) if giver in set(By) else None
    return Told(
        id=text(item, "id"),
        letter=letter,
        question=question,
        group=text(item, "group"),
        label=text(item, "label"),
        chosen=chosen,
        chosen_ids=_texts(item, "chosen_ids") or _by_words(question, chosen, texts),
        words=text(item, "words"),
        helper_words=text(item, "helper_words"),
        helper_label=text(item, "helper_label"),
        talk=item.get("talk") is True,
        given_by=given_by,
        answered_by=given_by or _who(text(item, "by"), texts) or by,
        in_register=Register(register) if register in set(Register) else None,
        is_edited=_is_edited(item, question, texts),
        around=listed(item, "people") or listed(item, "week"),
    )


def _question(item: Table) -> str:
    """Return the question of an item; the first versions named it by the id of the item alone."""
    named = text(item, "question") if "question" in item else text(item, "id")
    found = GOES_WELL if named == FOR_OTHERS_ITEM else named
    return found if found in questions_of_all_flows() else ""


def _by_words(question: str, chosen: tuple[str, ...], texts: Texts) -> tuple[str, ...]:
    """Return the options that these words stand for, as far as they are the words of now."""
    if not question:
        return ()
    options = {words: option for option, words in texts.question(question).options.items()}
    return tuple(options[each] for each in chosen if each in options)


def _is_edited(item: Table, question: str, texts: Texts) -> bool:
    """Return whether other words took the place of an answer: such words belong to no register."""
    taken_over = (texts.document.taken_over_samen, texts.document.taken_over_ander)
    has_none = bool(question) and "in_register" in item and item["in_register"] is None
    return has_none or text(item, "by") in taken_over


def _texts(table: Table, name: str) -> tuple[str, ...]:
    return tuple(each for each in listed(table, name) if isinstance(each, str))
