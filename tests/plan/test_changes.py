"""A resident changes the plan; a helper suggests, and nothing changes before the resident says so."""

from datetime import date

import pytest

from tests.plan.examples import build_plan, in_words
from tests.plan.fits import first_fault
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer, By
from wmo_core.plan import changes
from wmo_core.plan.build import all_facts
from wmo_core.plan.dossier import Dossier, PlanChoices, Suggestion
from wmo_core.plan.models import Placed
from wmo_core.plan.wording import word_fact

WHERE, OWN, OTHER = "thuis", "Ik woon met Bep.", "Cliënt woont samen."
HELPERS = (By.SAMEN, By.ANDER)
DOCUMENT = load_texts(Register.NL).document
TAKEN_OVER = {By.SAMEN: DOCUMENT.taken_over_samen, By.ANDER: DOCUMENT.taken_over_ander}


def dossier(filled_by: By, plan: PlanChoices | None = None) -> Dossier:
    """Return what a resident answered alone, with someone else or nobody at the screen now."""
    answers = {
        "voor_wie": Answer(chosen=(filled_by.value,), by=filled_by),
        WHERE: Answer(chosen=("partner",), words=OWN),
    }
    return Dossier(answers=answers, plan=plan or PlanChoices())


def with_helper(found: Dossier, helper: By) -> Dossier:
    """Return the same dossier when someone helps from now on."""
    return found.with_answer("voor_wie", Answer(chosen=(helper.value,), by=helper))


def item(found: Dossier, item_id: str = WHERE) -> Placed:
    fact = next(fact for fact in all_facts(found) if fact.id == item_id)
    return word_fact(fact, found.filled_by, load_texts(Register.NL))


def document(found: Dossier) -> str:
    return in_words(build_plan(found, made_on=date(2025, 11, 22)))


def test_what_a_resident_writes_stands_in_the_plan_and_the_first_answer_stays() -> None:
    changed = changes.change_words(dossier(By.ZELF), WHERE, "Wij wonen samen.")
    assert item(changed).item.words == "Wij wonen samen."
    assert not changed.plan.suggestions
    first = item(changed).first
    assert first is not None and first.words == OWN
    assert changed.answers[WHERE].words == OWN
    assert item(changes.put_back(changed, WHERE)) == item(dossier(By.ZELF))


@pytest.mark.parametrize("helper", HELPERS)
def test_what_a_helper_writes_is_a_suggestion_and_in_no_document(helper: By) -> None:
    before = dossier(helper)
    changed = changes.change_words(before, WHERE, OTHER)
    assert changed.plan.suggestions == {WHERE: Suggestion(text=OTHER, by=helper)}
    assert not changed.plan.edits
    assert document(changed) == document(before)
    assert first_fault(changed) is None


@pytest.mark.parametrize("helper", HELPERS)
def test_a_suggestion_that_is_taken_over_says_so_in_the_plan(helper: By) -> None:
    changed = changes.take_over(changes.change_words(dossier(helper), WHERE, OTHER), WHERE)
    found = item(changed).item
    assert (found.words, found.given_by, found.by) == (OTHER, helper, TAKEN_OVER[helper])
    assert not changed.plan.suggestions and changed.answers[WHERE].words == OWN
    assert TAKEN_OVER[helper] in document(changed)


@pytest.mark.parametrize("helper", HELPERS)
def test_a_suggestion_that_is_not_wanted_is_gone(helper: By) -> None:
    before = dossier(helper)
    assert changes.keep_own_words(changes.change_words(before, WHERE, OTHER), WHERE) == before


@pytest.mark.parametrize("helper", HELPERS)
def test_a_helper_cannot_undo_what_the_resident_wrote(helper: By) -> None:
    own = changes.change_words(dossier(By.ZELF), WHERE, "Wij wonen samen.")
    assert changes.may_go_back(own, WHERE)
    helped = with_helper(own, helper)
    assert not changes.may_go_back(helped, WHERE)
    assert item(changes.change_words(helped, WHERE, OTHER)).item.words == "Wij wonen samen."
    assert item(helped).item.by == DOCUMENT.by_zelf


@pytest.mark.parametrize("helper", HELPERS)
def test_what_the_resident_added_stays_until_the_resident_takes_the_other_words(helper: By) -> None:
    added = with_helper(changes.change_addition(dossier(By.ZELF), "A", OWN), helper)
    suggested = changes.change_addition(added, "A", OTHER)
    assert (item(suggested, "eigen.A").item.words, item(suggested, "eigen.A").item.by) == (
        OWN,
        DOCUMENT.by_zelf,
    )
    taken = changes.take_over(suggested, "eigen.A")
    assert item(taken, "eigen.A").item.by == TAKEN_OVER[helper]
    again = changes.change_addition(taken, "A", "Nog anders.")
    assert (item(again, "eigen.A").item.words, again.plan.additions["A"]) == (OTHER, OWN)


def test_what_a_helper_adds_a_helper_may_change() -> None:
    added = changes.change_addition(dossier(By.ANDER), "A", OTHER)
    changed = changes.change_addition(added, "A", "Beter gezegd.")
    assert changed.plan.additions == {"A": "Beter gezegd."} and not changed.plan.suggestions


def test_own_words_go_before_a_suggestion_that_was_taken_over() -> None:
    added = with_helper(changes.change_addition(dossier(By.ZELF), "A", OWN), By.ANDER)
    taken = changes.take_over(changes.change_addition(added, "A", OTHER), "eigen.A")
    own = changes.change_addition(with_helper(taken, By.ZELF), "A", "Zo zeg ik het zelf.")
    assert item(own, "eigen.A").item.words == "Zo zeg ik het zelf."


def test_a_file_from_before_suggestions_is_still_good() -> None:
    old = PlanChoices.model_validate({"left_out": [], "edits": {WHERE: OTHER}})
    found = dossier(By.ANDER, old)
    assert first_fault(found) is None
    assert (item(found).item.words, item(found).item.by) == (OTHER, DOCUMENT.by_zelf)


@pytest.mark.parametrize("field", ["suggestions", "written_by"])
def test_a_suggestion_for_what_is_in_no_plan_is_refused(field: str) -> None:
    value = {"suggestions": {"text": "x", "by": "ander"}, "written_by": "ander"}[field]
    found = first_fault(dossier(By.ANDER, PlanChoices.model_validate({field: {"geheim": value}})))
    assert found is not None and found[0] == "geheim"
