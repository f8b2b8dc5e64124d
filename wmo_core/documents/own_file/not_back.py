"""What a plan says and its answers do not say again when a plan is made of them: kept in its old words."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from wmo_core.content.texts import Texts
from wmo_core.documents.own_file.plan_items import Table, Told, listed, text
from wmo_core.plan.build import all_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.files.reading import UnreadableError, read_dossier
from wmo_core.plan.files.unplaced import IN_PLAN, TooMuchError, Unplaced, piece
from wmo_core.plan.models import PlanItem
from wmo_core.plan.wording import word_fact
from wmo_core.press.clean import safe_text


def not_back(plan: Mapping[str, Any], told: Iterable[Told], table: Table, texts: Texts) -> list[Table]:
    """Return as pieces the items that do not come back, and the days: a plan has none that was typed."""
    again = list(_again(table, texts))
    lost = [_lost(each, again) for each in told if not any(_is_same(each, *found) for found in again)]
    pieces = [_piece(each) for each in (*lost, _days(plan)) if each]
    return [each.model_dump(mode="json") for each in pieces]


def _piece(texts: list[str]) -> Unplaced:
    return piece((IN_PLAN,), texts)


def _again(table: Table, texts: Texts) -> Iterator[tuple[str, PlanItem]]:
    """Yield the items of the plan that these answers make, each with the letter of its part."""
    try:
        dossier = read_dossier(table, date.min).dossier
    except (UnreadableError, TooMuchError):
        dossier = Dossier()
    left_out = set(dossier.plan.left_out)
    for fact in all_facts(dossier):
        if not {fact.id, fact.section} & left_out:
            yield fact.section, word_fact(fact, dossier.filled_by, texts, dossier.about).item


def _lost(told: Told, again: Iterable[tuple[str, PlanItem]]) -> list[str]:
    """Return what is not said again of an item: all of it, or some of what the app proposed."""
    lines = {safe_text(line) for _, item in again if item.id == told.id for line in item.lines}
    if told.question or told.is_edited or not lines:
        return told.texts
    return [told.label, *(line for line in told.chosen if line not in lines)]


def _is_same(told: Told, letter: str, item: PlanItem) -> bool:
    words = (_plain(item.words), _plain(item.helper_words), item.talk)
    if letter != told.letter or words != (_plain(told.words), _plain(told.helper_words), told.talk):
        return False
    lines = tuple(map(safe_text, item.lines))
    if told.question:
        return told.question == item.question and (told.chosen_ids == item.chosen_ids or told.chosen == lines)
    return (told.id, told.chosen) == (item.id, lines)


def _plain(text: str) -> str:
    return safe_text(text).strip()


def _days(plan: Mapping[str, Any]) -> list[str]:
    days = [each for each in listed(plan, "terms") if isinstance(each, dict)]
    said = [f"{text(each, 'label')}: {text(each, 'day')}" for each in days if text(each, "date")]
    return [text(plan, "terms_title"), *said] if said else []
