"""What goes well and what someone does for others opens the plan, and stands there once."""

from datetime import date

import pytest

from tests.plan.examples import build_plan, in_words
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer
from wmo_core.plan.dossier import Dossier, PlanChoices
from wmo_core.plan.models import PersoonlijkPlan

TEXTS = load_texts(Register.NL)
HEAD = TEXTS.document.opening_title
TOLD = TEXTS.document.told_in_opening


def plan_of(*chosen: str, words: str = "", talk: bool = False, **choices: object) -> PersoonlijkPlan:
    answers = {"goed": Answer(chosen=chosen, words=words, talk=talk), "leeftijd": Answer(chosen=("aow",))}
    dossier = Dossier(answers=answers, plan=PlanChoices.model_validate(choices))
    return build_plan(dossier, made_on=date(2025, 11, 22))


def opening(plan: PersoonlijkPlan) -> list[tuple[str, str, tuple[str, ...], str]]:
    return [(section, item.id, item.lines, item.words) for section, item in plan.opening]


def test_what_goes_well_is_b_and_what_someone_does_for_others_is_e() -> None:
    """Maatschappelijk nuttige activiteiten stand in art. 2.3.2 lid 4 onder e."""
    plan = plan_of("zingen", "anderen_helpen", words="Ik maak fietsen.", talk=True)
    assert opening(plan) == [
        ("B", "goed", ("Zingen in het koor",), "Ik maak fietsen."),
        ("E", "voor_anderen", ("Anderen helpen",), ""),
    ]
    assert [item.talk for _, item in plan.opening] == [True, False]


def test_an_answer_only_about_others_is_one_item_of_e() -> None:
    assert opening(plan_of("anderen_helpen")) == [("E", "goed", ("Anderen helpen",), "")]


def test_it_comes_before_the_parts_and_nothing_of_it_comes_again() -> None:
    text = in_words(plan_of("zingen", "anderen_helpen", words="Ik maak fietsen."))
    for words in (HEAD, "Zingen in het koor", "Anderen helpen", "Ik maak fietsen."):
        assert text.count(words) == 1
        assert text.index(words) < text.index("## A. ")
    assert text.count(TOLD) == 2, "B and E have nothing else"


@pytest.mark.parametrize("chosen", ["weet_ik_niet", "zeg_ik_niet"])
def test_an_answer_that_is_open_does_not_open_the_plan(chosen: str) -> None:
    assert HEAD not in in_words(plan_of(chosen))


@pytest.mark.parametrize("out", [("goed",), ("B", "E")])
def test_left_out_it_is_gone_as_a_whole(out: tuple[str, ...]) -> None:
    plan = plan_of("zingen", "anderen_helpen", words="Ik maak fietsen.", left_out=out)
    assert not plan.opening
    text = in_words(plan)
    assert not [words for words in (HEAD, TOLD, "Anderen helpen", "fietsen") if words in text]


def test_only_what_is_done_for_others_can_be_left_out() -> None:
    plan = plan_of("zingen", "anderen_helpen", left_out=("voor_anderen",))
    assert opening(plan) == [("B", "goed", ("Zingen in het koor",), "")]


def test_it_can_be_said_in_other_words() -> None:
    plan = plan_of("zingen", "anderen_helpen", edits={"voor_anderen": "Ik lees voor."})
    assert opening(plan)[1] == ("E", "voor_anderen", (), "Ik lees voor.")
