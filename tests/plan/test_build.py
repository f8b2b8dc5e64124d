"""The plan holds what the resident said and kept, and nothing else."""

import pytest

from tests.plan.examples import DAYS, build_plan, example, in_words
from tests.plan.plans import HOUSEHOLD, items, plan_of, section_of
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.build import all_facts
from wmo_core.plan.dossier import Dossier, PlanChoices

NOT_ONE_ANSWER = ("bespreken.", "eigen.", "pgb", "voor_anderen")


@pytest.mark.parametrize("register", list(Register))
@pytest.mark.parametrize("name", DAYS)
def test_each_item_comes_from_an_answer_that_counts(name: str, register: Register) -> None:
    dossier = example(name)
    counted = {
        question: answer
        for flow in ("zelftest", "keuzes")
        for question, answer in Journey(load_flow(flow), dossier.answers).counted.items()
    }
    texts = load_texts(register)
    plan = build_plan(dossier, made_on=DAYS[name], register=register)
    assert len(items(plan)) == sum(len(section.items) for section in plan.sections), "iets staat er twee keer"
    for item in items(plan).values():
        if item.id.startswith(NOT_ONE_ANSWER):
            continue
        assert item.id in counted
        said = texts.question(item.id).options.values()
        assert set(item.lines) <= set(said), item.id
        assert item.words in (counted[item.id].words, dossier.plan.edits.get(item.id)), item.id
        assert item.helper_words in (counted[item.id].helper_words, ""), item.id


def test_an_answer_stands_under_the_letter_of_its_question() -> None:
    plan = plan_of(HOUSEHOLD)
    for flow in ("zelftest", "keuzes"):
        for question in load_flow(flow).questions:
            if question.id in items(plan):
                assert section_of(plan, question.id) == (question.plan or "").upper()
    assert (section_of(plan, "thuis"), section_of(plan, "koken.wat_lukt_niet")) == ("B", "A")


def test_the_sections_are_a_to_h_and_an_empty_one_says_so() -> None:
    plan = plan_of({})
    assert "".join(section.id for section in plan.sections) == "ABCDEFGH"
    assert all(section.empty for section in plan.sections)


def test_own_words_and_the_mark_to_talk_stand_with_the_chosen_options() -> None:
    item = items(plan_of(HOUSEHOLD))["koken.wat_lukt_niet"]
    assert item.lines == ("Een volle pan tillen",)
    assert (item.words, item.talk) == ("Mijn rug doet pijn.", True)
    assert item.group == "Koken"


def test_what_someone_left_out_is_not_in_the_plan_but_can_be_put_back() -> None:
    left_out = ("koken.wat_lukt_niet", "bespreken.maatwerkvoorziening")
    plan = plan_of(HOUSEHOLD, left_out=left_out, discuss=("koken_hulp",))
    assert not set(left_out) & set(items(plan))
    assert "Mijn rug doet pijn." not in in_words(plan)
    dossier = Dossier(answers=HOUSEHOLD, plan=PlanChoices(left_out=left_out, discuss=("koken_hulp",)))
    assert set(left_out) <= {fact.id for fact in all_facts(dossier)}


def test_what_someone_would_rather_not_say_is_nowhere() -> None:
    """Neither the question nor the words of the option."""
    flow = load_flow("zelftest")
    answers = {question.id: Answer(chosen=("zeg_ik_niet",)) for question in flow.questions}
    plan = plan_of(answers)
    assert all(item.id.startswith(NOT_ONE_ANSWER) for item in items(plan).values())
    assert "Zeg ik liever niet" not in in_words(plan)


def test_own_words_beside_rather_not_say_are_kept_without_that_option() -> None:
    item = items(plan_of({"zorg_nu": Answer(chosen=("zeg_ik_niet",), words="Vraag het mij later.")}))[
        "zorg_nu"
    ]
    assert (item.lines, item.words) == ((), "Vraag het mij later.")


def test_what_someone_does_not_know_is_open_and_fills_no_section() -> None:
    plan = plan_of({"zorg_nu": Answer(chosen=("weet_ik_niet",))})
    assert "zorg_nu" not in items(plan) and "zorg_nu" in {question.id for question in plan.open}


@pytest.mark.parametrize(
    "more", [{"talk": True}, {"words": "Ik denk van wel."}, {"helper_words": "Er komt iemand."}]
)
def test_what_someone_does_not_know_but_wants_to_tell_is_in_the_plan(more: dict[str, object]) -> None:
    answer = Answer.model_validate({"chosen": ["weet_ik_niet"], **more})
    assert items(plan_of({"zorg_nu": answer}))["zorg_nu"].lines == ("Weet ik niet",)


def test_words_instead_of_what_someone_does_not_know_are_in_the_plan() -> None:
    plan = plan_of({"zorg_nu": Answer(chosen=("weet_ik_niet",))}, edits={"zorg_nu": "Elke dag iemand."})
    assert items(plan)["zorg_nu"].words == "Elke dag iemand."


def test_a_question_that_was_only_seen_is_in_no_plan_and_not_open() -> None:
    plan = plan_of({"doel": Answer(), "buurt": Answer()})
    assert not items(plan)
    assert not {"doel", "buurt"} & {question.id for question in plan.open}
    assert "goed" in {question.id for question in plan.open}


def test_care_under_another_law_says_nothing_about_the_wlz_when_nobody_named_it() -> None:
    answers = {"zorg_nu": Answer(chosen=("uitkering",)), "wlz": Answer(chosen=("nee",))}
    found = items(plan_of(answers))
    assert "wlz" not in found and found["zorg_nu"].lines == ("Een uitkering",)


def test_an_answer_to_a_question_that_is_no_longer_asked_reaches_no_document() -> None:
    changed = HOUSEHOLD | {"onderwerpen": Answer(chosen=("tuin",))}
    plan = plan_of(changed, edits={"koken.wat_lukt_niet": "Mijn rug doet pijn."})
    assert "koken.wat_lukt_niet" not in items(plan)
    assert "rug" not in in_words(plan)


def test_the_situations_of_a_pgb_that_need_help_are_things_to_arrange() -> None:
    answers = {"pgb_overzicht": "lukt", "pgb_regels": "met_hulp"}
    plan = plan_of({key: Answer(chosen=(value,)) for key, value in answers.items()})
    texts = load_texts(Register.NL)
    assert items(plan)["pgb"].lines == (texts.question("pgb_regels").plan,)
    assert section_of(plan, "pgb") == "H"


def test_without_a_need_for_help_nothing_is_said_about_a_pgb() -> None:
    assert "pgb" not in items(plan_of({"pgb_regels": Answer(chosen=("lukt",))}))


@pytest.mark.parametrize("register", list(Register))
def test_both_registers_hold_the_same_items_in_the_same_order(register: Register) -> None:
    for name in DAYS:
        plans = [
            build_plan(example(name), made_on=DAYS[name], register=each)
            for each in (register, register.other)
        ]
        assert list(items(plans[0])) == list(items(plans[1]))
        assert [item.words for item in items(plans[0]).values()] == [
            item.words for item in items(plans[1]).values()
        ]
