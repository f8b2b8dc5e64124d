"""The talk card: the resident chooses, what to talk about comes first, and old files stay valid."""

from datetime import date

import pytest
from pydantic import ValidationError

from tests.plan.examples import DAYS, build_plan, example
from wmo_core.content.register import Register
from wmo_core.flows.answers import WEET_IK_NIET, Answer
from wmo_core.flows.check import Fault
from wmo_core.plan.check import plan_fault
from wmo_core.plan.dossier import TALK_WORDS, Dossier, TalkCard
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.plan.talk_card import chosen_points, filled, point_in_words, proposals


@pytest.fixture(scope="module")
def plan() -> PersoonlijkPlan:
    return build_plan(example("bakker"), made_on=DAYS["bakker"], register=Register.NL)


def test_what_someone_wants_to_talk_about_comes_first(plan: PersoonlijkPlan) -> None:
    talk = [item.talk for item in proposals(plan)]
    assert talk == sorted(talk, reverse=True) and any(talk) and not all(talk)


def test_without_a_choice_what_to_talk_about_comes_first_and_then_what_someone_wishes(
    plan: PersoonlijkPlan,
) -> None:
    points = [item.id for item in chosen_points(TalkCard(), plan)]
    assert points == ["beste_hulp", "koken.wat_lukt_niet", "doel"]
    assert len(chosen_points(TalkCard(own_point="Ik wil thuis blijven"), plan)) == 2


def test_a_card_that_nobody_changed_is_filled_from_the_answers(plan: PersoonlijkPlan) -> None:
    card = filled(TalkCard(), plan)
    assert card.questions == "Hoeveel betaal ik?"
    assert {"Ik bak nog elke week brood voor de buren.", "Anderen helpen"} <= set(
        card.keep_doing.splitlines()
    )
    assert (card.companion, card.not_about) == ("", "")


def test_what_someone_wrote_on_the_card_stays_and_what_was_made_empty_stays_empty(
    plan: PersoonlijkPlan,
) -> None:
    assert filled(TalkCard(questions="Wanneer begint het?"), plan).questions == "Wanneer begint het?"
    kept = TalkCard(points=(), questions="")
    assert filled(kept, plan) == kept


def test_weet_ik_niet_is_nothing_to_put_on_a_card() -> None:
    unknown = Answer(chosen=(WEET_IK_NIET,))
    ids = ("kosten_vragen", "goed", "beste_hulp", "koken.wat_helpt")
    dossier = Dossier(answers={**{each: unknown for each in ids}, "onderwerpen": Answer(chosen=("koken",))})
    plan = build_plan(dossier, made_on=DAYS["bakker"], register=Register.NL)
    assert filled(TalkCard(), plan) == TalkCard() and chosen_points(TalkCard(), plan) == ()


def test_who_chose_nothing_gets_nothing(plan: PersoonlijkPlan) -> None:
    assert chosen_points(TalkCard(points=()), plan) == ()


def test_a_point_that_was_left_out_of_the_plan_is_not_on_the_card(plan: PersoonlijkPlan) -> None:
    point = proposals(plan)[0].id
    assert [item.id for item in chosen_points(TalkCard(points=(point,)), plan)] == [point]
    out = example("bakker").with_plan(left_out=(point,))
    assert chosen_points(TalkCard(points=(point,)), build_plan(out, made_on=date(2025, 12, 19))) == ()


def test_a_point_is_one_line_with_the_own_words(plan: PersoonlijkPlan) -> None:
    item = next(item for item in proposals(plan) if item.words and item.group)
    assert point_in_words(item) == f"{item.group}: {' '.join(item.words.split())}"


def test_a_point_that_only_a_helper_made_says_who_says_it(plan: PersoonlijkPlan) -> None:
    item = next(item for item in proposals(plan) if item.words and item.group)
    told = {"words": "", "helper_words": "Hij valt.", "helper_label": "Mijn kind zegt"}
    assert point_in_words(item.model_copy(update=told)) == f"{item.group}: Mijn kind zegt: Hij valt."


def test_an_answers_file_from_before_the_card_stays_valid() -> None:
    assert Dossier.model_validate_json('{"version": 1}').talk_card == TalkCard()
    assert Dossier().is_empty
    assert not Dossier(talk_card=TalkCard(companion="Mijn zus")).is_empty


def test_a_card_that_is_too_long_or_names_an_unknown_point_is_refused() -> None:
    with pytest.raises(ValidationError):
        TalkCard(questions="x" * (TALK_WORDS + 1))
    with pytest.raises(ValidationError):
        TalkCard(points=("a", "b", "c", "d"))
    unknown = Dossier(talk_card=TalkCard(points=("lievelingskleur",)))
    assert plan_fault(unknown) == ("lievelingskleur", Fault.ONBEKEND_DEEL)
