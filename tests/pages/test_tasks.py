"""The task list: each part with how far someone is, one press to go there, and no dead end."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import filled, new_app
from tests.pages.test_places import QUESTION, goes_to, place, press
from tests.plan.examples import example
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import OPEN_OPTIONS, Answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dates, Dossier

TEXTS = load_texts(Register.NL)
WORDS = TEXTS.screen.taken
LATER = ("uitkomst", "termijnen", "plan", "gesprek", "brieven", "meenemen")


def rows(dossier: Dossier) -> dict[str, str]:
    """Return what each row says after its name."""
    at = goes_to(new_app(dossier).run(), "taken")
    found = [each for each in at.button if str(each.key).startswith("taak-")]
    return {str(each.key).removeprefix("taak-"): each.label.rpartition("**")[2].strip() for each in found}


def chosen(*onderwerpen: str, **more: str) -> Dossier:
    answers = {"voor_wie": "zelf", "leeftijd": "aow", **more}
    given = {key: Answer(chosen=(option,)) for key, option in answers.items()}
    return Dossier(answers={**given, "thuis": Answer(), "onderwerpen": Answer(chosen=onderwerpen)})


def test_a_row_says_how_far_someone_is() -> None:
    found = rows(chosen("koken", "tuin", **{"koken.hoe_gaat_het": "goed"}))
    standen = WORDS.standen
    assert found["over_u"] == standen["klaar"]
    assert (found["koken"], found["tuin"]) == (standen["bezig"], standen["nog_doen"])
    assert "regelen" not in found and "onderwerpen" not in found
    assert set(LATER) <= set(found)


def test_costs_and_form_of_help_are_there_only_for_who_asks_for_maatwerk() -> None:
    money = {"kosten", "natura_pgb"}
    assert not money & set(rows(chosen("koken")))
    assert money <= set(rows(chosen("koken", **{"koken.wat_helpt": "hulp_in_huis"})))


def test_the_days_are_done_once_the_melding_is_known() -> None:
    dates = Dates.model_validate({"melding": "2025-11-24"})
    full = example("bakker").model_copy(update={"dates": Dates()})
    assert rows(full)["termijnen"] == ""
    assert rows(full.model_copy(update={"dates": dates}))["termijnen"] == WORDS.standen["klaar"]


def test_a_press_leads_to_the_first_open_step_of_a_part(went: list[str]) -> None:
    at = new_app(chosen("koken", **{"koken.hoe_gaat_het": "goed"})).run()
    press(goes_to(at, "taken"), "taak-koken", went)
    assert place(at) == QUESTION.format("koken.hulp")


@pytest.mark.parametrize("screen", LATER)
def test_a_press_leads_to_each_screen(screen: str, went: list[str]) -> None:
    at = press(goes_to(new_app(example("bakker")).run(), "taken"), f"taak-{screen}", went)
    assert place(at) == screen


def test_an_onderwerp_more_takes_two_presses_and_is_then_to_be_done(went: list[str]) -> None:
    at = press(goes_to(new_app(example("bakker")).run(), "taken"), "onderwerp_erbij", went)
    at.checkbox(key="v:onderwerpen:regelen").check()
    press(at, "verder", went)
    assert place(at) == "taken"
    assert at.button(key="taak-regelen").label.endswith(WORDS.standen["nog_doen"])


def test_at_the_end_of_a_part_verder_leads_to_the_next_that_is_to_do_and_then_to_the_outcome(
    went: list[str],
) -> None:
    at = new_app(chosen("koken", "tuin")).run()
    press(goes_to(at, "taken"), "taak-tuin", went)
    seen = walk_on(at, went)
    parts = list(dict.fromkeys(step.split("/")[-1].split(".")[0] for step in seen))
    assert parts[:1] == ["tuin"] and "koken" in parts and seen[-1] == "uitkomst"
    assert len(seen) == len(set(seen)), "no step comes twice"


@pytest.mark.parametrize("option", OPEN_OPTIONS)
@pytest.mark.parametrize("register", Register)
def test_who_leaves_everything_open_comes_to_the_outcome(
    option: str, register: Register, went: list[str]
) -> None:
    at = new_app(Dossier(in_register=register)).run()
    press(at, "begin", went)
    seen = walk_on(at, went, option)
    assert seen[-1] == "uitkomst"
    for screen in ("plan", "taken", "meenemen", "kosten", "natura_pgb", "gesprek"):
        goes_to(at, screen)


def walk_on(at: AppTest, went: list[str], option: str = "weet_ik_niet") -> list[str]:
    """Answer the first question of each step in this way, and return where someone came."""
    seen = [place(at)]
    while seen[-1].startswith("vragen/") or seen[-1] == "taken":
        assert len(seen) < 40, seen
        if seen[-1] != "taken":
            answer_first(at, option)
        press(at, "verder", went)
        assert not at.error, [each.value for each in at.error]
        seen.append(place(at))
    return [each for each in seen if each != "taken"]


def answer_first(at: AppTest, option: str) -> None:
    journey = Journey(load_flow("zelftest"), at.session_state["dossier"].answers)
    step = journey.step(place(at).split("/")[-1])
    assert step is not None
    first = step.questions[0]
    if first.kind == "choice":
        at.radio(key=f"v:{first.id}:keuze").set_value(option)
    else:
        shown = {str(each.key): each for each in at.checkbox}
        # Who does not know where help is needed is asked that in other words; there is no other way out.
        shown.get(f"v:{first.id}:{option}", shown[f"v:{first.id}:weet_ik_niet"]).check()


def test_who_answers_nothing_can_see_every_screen_from_the_tasks(went: list[str]) -> None:
    at = new_app().run()
    for key in [f"taak-{screen}" for screen in LATER]:
        press(goes_to(at, "taken"), key, went)
    press(goes_to(at, "taken"), "verder", went)
    assert place(at) == QUESTION.format("voor_wie")


def test_onderwerpen_that_change_three_times_lose_no_answer(went: list[str]) -> None:
    at = new_app(Dossier(answers=filled())).run()
    before = at.session_state["dossier"].answers
    for wanted in ({"tuin"}, {"regelen"}, {"koken", "tuin"}):
        press(goes_to(at, "taken"), "onderwerp_erbij", went)
        for box in [each for each in at.checkbox if str(each.key).startswith("v:onderwerpen:")]:
            box.set_value(str(box.key).rpartition(":")[2] in wanted)
        press(at, "verder", went)
        assert place(at) == "taken"
    after = at.session_state["dossier"].answers
    assert {key: after[key] for key in before if key != "onderwerpen"} == {
        key: before[key] for key in before if key != "onderwerpen"
    }


@pytest.mark.parametrize("row", ["taak-bijzonder", "onderwerp_erbij"])
def test_what_someone_chose_in_the_list_leads_back_to_the_list(row: str, went: list[str]) -> None:
    at = new_app(Dossier(answers=filled())).run()
    press(press(goes_to(at, "taken"), row, went), "verder", went)
    assert place(at) == "taken"
