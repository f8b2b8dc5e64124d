"""An answers file of the old questions opens; what has no place any more is shown with its old words."""

from datetime import date

import pytest
from pydantic import ValidationError

from tests.plan.examples import build_plan, in_words
from tests.plan.fits import first_fault
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer, By
from wmo_core.flows.check import Fault
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.plan.older import older_answers

AGAIN, ALONE = "dag_en_nacht_nog_eens", "dag_en_nacht"
OF_BEFORE = {
    "version": 1,
    "in_register": "easy-read",
    "mirrored": True,
    "answers": {
        "wlz": {"chosen": ["nee"], "words": "Wel gevraagd."},
        ALONE: {"chosen": ["kan_alleen"], "words": "Met de deur open."},
        "onderwerpen": {"chosen": ["koken"]},
        "koken.hoe_gaat_het": {"chosen": ["goed"]},
        "overzicht_binnen": {"chosen": ["klopt"]},
        AGAIN: {"chosen": ["soms_iemand"]},
        "koken.hoe_gaat_het_nog_eens": {"chosen": ["niet_goed"]},
    },
}


def opened(**plan: object) -> Dossier:
    return Dossier.model_validate(OF_BEFORE | {"plan": plan})


def older(dossier: Dossier) -> list[str]:
    return [each.question.id for each in older_answers(dossier)]


def plan_of(dossier: Dossier) -> PersoonlijkPlan:
    return build_plan(dossier, made_on=date(2025, 11, 22))


def test_a_file_of_before_opens_and_keeps_every_answer() -> None:
    dossier = opened()
    assert first_fault(dossier) is None
    assert set(dossier.answers) == set(OF_BEFORE["answers"])  # type: ignore[call-overload]
    assert Dossier.model_validate_json(dossier.model_dump_json()) == dossier


def test_what_has_no_place_any_more_is_named_and_what_has_one_is_not() -> None:
    assert older(opened()) == [AGAIN, "koken.hoe_gaat_het_nog_eens", "wlz", ALONE]


def test_what_has_a_place_again_is_no_longer_of_before() -> None:
    dossier = opened().with_answer("zorg_nu", Answer(chosen=("wlz",)))
    changed = dossier.with_answer("onderwerpen", Answer(chosen=("tuin",)))
    assert older(changed) == [AGAIN, "koken.hoe_gaat_het_nog_eens"]


def test_in_a_new_file_an_answer_that_is_dropped_is_not_of_before() -> None:
    dossier = opened().model_copy(update={"version": 2})
    assert older(dossier) == [AGAIN, "koken.hoe_gaat_het_nog_eens"]


@pytest.mark.parametrize("left_open", ["weet_ik_niet", "zeg_ik_niet"])
def test_what_was_left_open_tells_nothing(left_open: str) -> None:
    assert AGAIN not in older(opened().with_answer(AGAIN, Answer(chosen=(left_open,))))


def test_a_choice_for_the_plan_that_names_no_question_is_refused() -> None:
    assert first_fault(opened(older=[AGAIN, "wlz"])) is None
    assert first_fault(opened(older=["lievelingskleur"])) == ("lievelingskleur", Fault.ONBEKEND_DEEL)


@pytest.mark.parametrize("register", Register)
def test_it_has_the_words_of_then(register: Register) -> None:
    words = load_texts(register).question(AGAIN)
    assert words.options["soms_iemand"].startswith("Toen:") and words.plan
    assert load_texts(register).question("koken.hoe_gaat_het_nog_eens").options["goed"].startswith("Toen:")


def test_it_is_in_the_plan_only_when_the_resident_chooses_it() -> None:
    assert not {AGAIN, "wlz", ALONE} & {item.id for part in plan_of(opened()).sections for item in part.items}
    chosen = plan_of(opened(older=[AGAIN, ALONE]))
    items = {item.id: (part.id, item) for part in chosen.sections for item in part.items}
    assert items[AGAIN][0] == "A" and items[AGAIN][1].lines == ("Toen: soms iemand",)
    assert items[ALONE][1].words == "Met de deur open."
    assert "wlz" not in items and "Wel gevraagd." not in in_words(chosen)


def test_who_said_to_have_the_wlz_before_has_it_as_care_of_now() -> None:
    wlz = {"chosen": ["ja_thuis"], "by": "ander", "in_register": "easy-read"}
    dossier = Dossier.model_validate(OF_BEFORE | {"answers": {"wlz": wlz}})
    said = Answer(chosen=("wlz",), by=By.ANDER, in_register="easy-read")
    assert dossier.answers["zorg_nu"] == said
    assert older(dossier) == [] and first_fault(dossier) is None
    items = {item.id for part in plan_of(dossier).sections for item in part.items}
    assert {"zorg_nu", "wlz"} <= items


@pytest.mark.parametrize(
    "answers", [None, [], "wlz", {"wlz": None}, {"wlz": {"chosen": 1}}, {"wlz": {"chosen": [1]}}]
)
def test_a_broken_file_of_before_is_refused_as_any_other(answers: object) -> None:
    with pytest.raises(ValidationError):
        Dossier.model_validate({"version": 1, "answers": answers})
