"""The plan as facts: ids, who gave it, chosen or proposed. No word of ours stands in it."""

from dataclasses import replace
from datetime import date

import pytest

from tests.plan.examples import DAYS, example
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer, By
from wmo_core.plan.build import all_facts, plan_facts
from wmo_core.plan.dossier import Dossier, PlanChoices
from wmo_core.plan.facts import Answered, Arranged, Discussed, Edit, Origin, PlanFact
from wmo_core.plan.models import PlanItem
from wmo_core.plan.wording import word_fact

DAY = date(2025, 11, 22)
TEXTS = load_texts(Register.NL)
TROUBLE = "koken.wat_lukt_niet"
ANSWERS = {
    "voor_wie": Answer(chosen=("samen",), by=By.SAMEN),
    "leeftijd": Answer(chosen=("aow",)),
    "thuis": Answer(chosen=("alleen",), by=By.ANDER, in_register="easy-read"),
    "onderwerpen": Answer(chosen=("koken",)),
    TROUBLE: Answer(chosen=("tillen",), words=" Mijn rug. ", talk=True, by=By.SAMEN),
    "zorg_nu": Answer(chosen=("geen",)),
    "pgb_regels": Answer(chosen=("met_hulp",)),
}
CHOSEN = ("koken_hulp", "koken_zelf")


def facts(**choices: object) -> dict[str, PlanFact]:
    dossier = Dossier(answers=ANSWERS, plan=PlanChoices.model_validate({"discuss": CHOSEN, **choices}))
    return {fact.id: fact for fact in all_facts(dossier)}


def item(fact: PlanFact) -> PlanItem:
    return word_fact(fact, By.SAMEN, TEXTS).item


def test_an_answer_is_told_by_its_ids_with_who_gave_it_in_which_register() -> None:
    assert facts()[TROUBLE] == PlanFact(
        id=TROUBLE,
        section="A",
        said=Answered(TROUBLE, ("tillen",)),
        idea="koken",
        onderwerp="koken",
        own_words="Mijn rug.",
        talk=True,
        given_by=By.SAMEN,
        in_register=Register.NL,
    )
    home = facts()["thuis"]
    assert (home.given_by, home.in_register, home.onderwerp) == (By.ANDER, Register.EASY_READ, None)


def test_what_comes_from_answers_is_proposed_and_what_someone_says_is_chosen() -> None:
    found = facts(additions={"A": "Praat rustig."})
    proposed = {fact.id for fact in found.values() if fact.origin is Origin.PROPOSED}
    assert proposed == {"bespreken.maatwerkvoorziening", "bespreken.zelf"}
    assert isinstance(found["pgb"].said, Arranged) and found["pgb"].said.situations == ("pgb_regels",)
    assert isinstance(found["bespreken.maatwerkvoorziening"].said, Discussed)
    assert found["eigen.A"].origin is Origin.CHOSEN


def test_what_the_app_thinks_of_is_nowhere_until_it_is_chosen() -> None:
    assert not [fact for fact in facts(discuss=()) if fact.startswith("bespreken.")]
    only = facts(discuss=("koken_hulp", "tuin_rollator", "een_regel_van_vroeger"))
    assert [fact for fact in only if fact.startswith("bespreken.")] == ["bespreken.maatwerkvoorziening"]
    assert only["bespreken.maatwerkvoorziening"].said == Discussed("maatwerkvoorziening", ("koken_hulp",))


def test_what_someone_asked_for_is_no_proposal_even_when_it_is_ticked() -> None:
    asked = Dossier(
        answers=ANSWERS | {"koken.wat_helpt": Answer(chosen=("hulp_in_huis",))},
        plan=PlanChoices(discuss=CHOSEN),
    )
    found = {fact.id: fact for fact in all_facts(asked)}
    assert "bespreken.maatwerkvoorziening" not in found
    assert found["koken.wat_helpt"].origin is Origin.CHOSEN


def test_own_words_for_a_proposal_make_it_a_choice() -> None:
    changed = facts(edits={"bespreken.zelf": "Ik kook zelf."})["bespreken.zelf"]
    assert changed.edit == Edit("Ik kook zelf.", None)
    assert changed.origin is Origin.CHOSEN


def test_an_edit_leaves_what_was_said_first_where_it_was() -> None:
    plain = facts()[TROUBLE]
    edit = Edit("Het zware werk.", By.ANDER)
    changed = facts(edits={TROUBLE: edit.words}, written_by={TROUBLE: "ander"})[TROUBLE]
    assert changed == replace(plain, edit=edit)


def test_the_ids_say_no_more_than_the_words() -> None:
    """Who says it in other words takes the choice back; a rule could tell what somebody left out."""
    found = facts(edits={TROUBLE: "Het zware werk."})
    edited, home = item(found[TROUBLE]), item(found["thuis"])
    assert (edited.question, edited.chosen_ids, edited.lines) == (TROUBLE, (), ())
    assert (home.question, home.chosen_ids, home.origin) == ("thuis", ("alleen",), Origin.CHOSEN)
    discussed = item(found["bespreken.maatwerkvoorziening"])
    assert discussed.lines and (discussed.question, discussed.chosen_ids) == (None, ())


@pytest.mark.parametrize("name", DAYS)
def test_the_facts_hold_no_word_of_ours(name: str) -> None:
    told = str(plan_facts(example(name), DAYS[name]))
    for register in Register:
        texts = load_texts(register)
        words = [texts.document.sections["A"].title, texts.document.talk_label, texts.document.by_zelf]
        words += [texts.question("leeftijd").plan, *texts.question("thuis").options.values()]
        assert not [text for text in words if text in told]


@pytest.mark.parametrize("name", DAYS)
def test_the_register_of_a_resident_changes_no_fact(name: str) -> None:
    plans = [
        plan_facts(example(name).model_copy(update={"in_register": register}), DAYS[name])
        for register in Register
    ]
    assert plans[0] == plans[1]


def test_what_is_left_out_is_no_fact_of_the_plan_and_no_open_question() -> None:
    dossier = Dossier(answers=ANSWERS, plan=PlanChoices(left_out=(TROUBLE, "buurt", "B")))
    plan = plan_facts(dossier, DAY)
    assert TROUBLE not in {fact.id for section in plan.sections for fact in section.facts}
    assert [section.section for section in plan.sections] == list("ACDEFGH")
    open_ids = {question.question for question in plan.open}
    assert "buurt" not in open_ids and "mantelzorg" in open_ids


def test_what_belongs_to_no_onderwerp_comes_first() -> None:
    dossier = Dossier(answers=ANSWERS, plan=PlanChoices(additions={"A": "Praat rustig."}))
    (here,) = (section for section in plan_facts(dossier, DAY).sections if section.section == "A")
    kinds = [fact.onderwerp is not None for fact in here.facts]
    assert kinds == sorted(kinds) and any(kinds) and not all(kinds)
