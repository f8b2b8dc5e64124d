"""The fixed sentences of the document: which there must be, and how their blanks are filled."""

from collections.abc import Mapping
from pathlib import Path

from wmo_core.content.nazicht import read_words
from wmo_core.errors import LoadError
from wmo_core.plan.models import PersoonlijkPlan, PlanTerm

PLAN_TERM = "plan"  # the id of the term whose day stands in the sentence about handing in
_SECTION_KEYS = {f"{letter}_{part}" for letter in "abcdefgh" for part in ("title", "explanation", "empty")}
FIXED_KEYS = frozenset(_SECTION_KEYS) | frozenset(
    "title subtitle what_it_is what_it_is_late decision_note made_on_label gemeente_label name_label "
    "by_label by_zelf by_samen by_ander taken_over_samen taken_over_ander words_label talk_label "
    "opening_title opening_explanation told_in_opening "
    "terms_title terms_explanation terms_empty term_head_what term_head_day term_head_note "
    "hand_in_title hand_in_known hand_in_late hand_in_unknown "
    "sign_title sign_statement sign_date sign_name sign_signature page_footer credit replaced "
    "open_title open_explanation json_description".split()
)
_BLANKS = {"hand_in_known": ("{dag}",), "page_footer": ("{bladzijde}", "{totaal}")}


def read_fixed(path: Path) -> dict[str, str]:
    """Read document/plan.toml of one register. Raises LoadError for a missing, unknown or faulty key."""
    found, _ = read_words(path)
    check_fixed(found, path)
    return {key: str(value) for key, value in found.items()}


def check_fixed(found: Mapping[str, object], path: Path) -> None:
    """Raise LoadError when the sentences are not exactly those that the document prints."""
    for key in sorted(FIXED_KEYS - found.keys()):
        raise LoadError(path, None, f"De zin {key} ontbreekt.", "Schrijf deze zin erbij, in beide registers.")
    for key in sorted(found.keys() - FIXED_KEYS):
        raise LoadError(path, None, f"Het document gebruikt {key} niet.", "Haal deze zin weg.")
    for key, blanks in _BLANKS.items():
        for blank in blanks:
            if blank not in str(found[key]):
                raise LoadError(path, None, f"In de zin {key} ontbreekt {blank}.", f"Zet {blank} in de zin.")


def introduction(plan: PersoonlijkPlan) -> str:
    """Return what the plan is, and whether it comes before the onderzoek or late."""
    term = _plan_term(plan)
    return plan.fixed["what_it_is_late" if term and term.is_over else "what_it_is"]


def hand_in(plan: PersoonlijkPlan) -> str:
    """Return by which day the plan is handed in, that the day has gone, or what comes first."""
    term = _plan_term(plan)
    if term is None:
        return plan.fixed["hand_in_unknown"]
    if term.is_over:
        return plan.fixed["hand_in_late"]
    return plan.fixed["hand_in_known"].replace("{dag}", term.day)


def _plan_term(plan: PersoonlijkPlan) -> PlanTerm | None:
    return next((term for term in plan.terms if term.id == PLAN_TERM), None)
