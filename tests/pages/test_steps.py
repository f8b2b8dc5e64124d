"""A screen with one to three questions: what stands open, what stands behind Meer vertellen, what is kept."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import drawn, new_app
from tests.pages.test_places import QUESTION, goes_to, place, press
from tests.plan.examples import example
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import OPEN_OPTIONS, Answer, By
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.parts.escape import plain

TEXTS = load_texts(Register.NL)


def at_step(step: str, dossier: Dossier) -> AppTest:
    at = new_app(dossier)
    at.session_state["step"] = {"vragen": step}
    return goes_to(at.run(), "vragen")


def answered(**more: Answer) -> Dossier:
    given = {key: Answer(chosen=(one,)) for key, one in (("voor_wie", "zelf"), ("leeftijd", "aow"))}
    return Dossier(answers={**given, "thuis": Answer(), "onderwerpen": Answer(chosen=("koken",)), **more})


def of(at: AppTest) -> dict[str, Answer]:
    found: Dossier = at.session_state["dossier"]
    return found.answers


def keys(at: AppTest) -> set[str]:
    return {str(each.key) for each in (*at.checkbox, *at.radio, *at.text_area)}


def is_open(at: AppTest) -> bool:
    """Return whether Meer vertellen is open."""
    found = next(each for each in drawn(at, "expander") if each.proto.label == TEXTS.screen.vragen.meer)
    return bool(found.proto.expanded)


def test_only_the_first_question_can_be_left_open_and_the_others_may_be_empty(went: list[str]) -> None:
    at = at_step("koken.hoe", answered())
    assert not {f"v:koken.wat_lukt_niet:{option}" for option in OPEN_OPTIONS} & keys(at)
    press(at, "verder", went)
    assert [each.value for each in at.error] == [TEXTS.screen.fouten.geen_keuze]
    at.radio(key="v:koken.hoe_gaat_het:keuze").set_value("weet_ik_niet")
    press(at, "verder", went)
    assert place(at) == QUESTION.format("koken.hulp")
    assert of(at)["koken.wat_lukt_niet"].is_empty, "seen, and left empty"


def test_an_open_answer_of_before_can_be_seen_and_taken_away(went: list[str]) -> None:
    given = {"koken.wat_lukt_niet": Answer(chosen=("weet_ik_niet",))}
    at = at_step("koken.hoe", answered(**given))
    assert at.checkbox(key="v:koken.wat_lukt_niet:weet_ik_niet").value
    at.checkbox(key="v:koken.wat_lukt_niet:weet_ik_niet").uncheck()
    at.radio(key="v:koken.hoe_gaat_het:keuze").set_value("goed")
    press(at, "verder", went)
    assert of(at)["koken.wat_lukt_niet"].is_empty


@pytest.mark.parametrize("given", [Answer(words="De pan is zwaar."), Answer(talk=True)])
def test_more_is_closed_until_something_stands_there(given: Answer) -> None:
    assert not is_open(at_step("koken.hoe", answered()))
    assert is_open(at_step("koken.hoe", answered(**{"koken.wat_lukt_niet": given})))


def test_words_of_an_older_file_have_a_field_where_nobody_is_asked_for_them_any_more() -> None:
    assert "v:leeftijd:woorden" not in keys(at_step("over_u", answered()))
    at = at_step("over_u", answered(leeftijd=Answer(chosen=("aow",), words="Ik ben 81.")))
    assert at.text_area(key="v:leeftijd:woorden").value == "Ik ben 81."
    assert is_open(at)


def for_mother() -> Dossier:
    who = {"voor_wie": Answer(chosen=("ander",), by=By.ANDER), "wie_is_het": Answer(chosen=("moeder",))}
    return answered(**who)


def test_who_fills_in_for_another_reads_about_whom_and_has_a_field_apart(went: list[str]) -> None:
    at = at_step("koken.hulp", for_mother())
    assert at.title[0].value == TEXTS.question("koken.wie_helpt", "moeder").text
    at.radio(key="v:koken.wie_helpt:keuze").set_value("niemand")
    at.text_area(key="v:koken.wie_helpt:woorden").set_value("Ik kan alles nog.")
    at.text_area(key="v:koken.wie_helpt:ziet").set_value("Zij eet bijna niets.")
    press(at, "verder", went)
    said = of(at)["koken.wie_helpt"]
    assert (said.words, said.helper_words, said.by) == ("Ik kan alles nog.", "Zij eet bijna niets.", By.ANDER)


def test_who_fills_in_for_another_reads_a_question_above_its_help_and_its_two_fields(went: list[str]) -> None:
    at = at_step("eigen", for_mother())
    for asked in ("doel", "beste_hulp"):
        words = TEXTS.question(asked, "moeder")
        shown = [str(each.value) for each in at.markdown]
        assert f"**{plain(words.text)}**" in shown
        assert at.text_area(key=f"v:{asked}:woorden").label == plain(words.words)


def test_far_from_its_question_a_field_says_what_it_is_about(went: list[str]) -> None:
    cared = {"mantelzorg": Answer(chosen=("ja",))}
    at = at_step("mantelzorg_last", answered(**for_mother().answers, **cared))
    question = TEXTS.question("mantelzorg_last", "moeder").text
    assert at.text_area(key="v:mantelzorg_last:woorden").label.startswith(plain(question))


def test_what_a_helper_wrote_stays_when_someone_goes_on_alone(went: list[str]) -> None:
    seen = Answer(chosen=("niemand",), helper_words="Zij eet bijna niets.", by=By.ANDER)
    at = at_step("koken.hulp", answered(**{"koken.wie_helpt": seen}))
    assert at.text_area(key="v:koken.wie_helpt:ziet").value == "Zij eet bijna niets."
    press(at, "verder", went)
    assert of(at)["koken.wie_helpt"].helper_words == "Zij eet bijna niets."


def test_who_does_not_know_where_help_is_needed_looks_round_and_has_then_begun(went: list[str]) -> None:
    at = at_step("onderwerpen", Dossier(answers={**answered().answers, "onderwerpen": Answer()}))
    box = at.checkbox(key="v:onderwerpen:weet_ik_niet")
    assert box.label.endswith(TEXTS.screen.vragen.weet_niet_waarbij)
    box.check()
    press(at, "verder", went)
    assert place(at) == QUESTION.format("rondje")
    at.checkbox(key="v:rondje_huis:koken.snijden").check()
    press(at, "verder", went)
    assert place(at) == "taken"
    assert of(at)["onderwerpen"].chosen == ("koken",)
    assert of(at)["koken.wat_lukt_niet"].chosen == ("snijden",)


def test_who_finds_nothing_on_the_look_round_goes_on_too(went: list[str]) -> None:
    dossier = answered(onderwerpen=Answer(chosen=("weet_ik_niet",)))
    press(at_step("rondje", dossier), "verder", went)
    assert went[-1] == "taken"


def test_who_helps_begins_with_nothing_filled_in(went: list[str]) -> None:
    at = press(new_app().run(), "ander", went)
    assert place(at) == QUESTION.format("voor_wie")
    assert {key: each.chosen for key, each in of(at).items()} == {"voor_wie": ("ander",)}


def test_what_is_filled_in_goes_only_after_asking(went: list[str]) -> None:
    full = example("bakker")
    at = new_app(full).run()
    press(at, "ander", went)
    press(at, "helpen_gevraagd_nee", went)
    assert (went, at.session_state["dossier"]) == ([], full)
    press(press(at, "ander", went), "helpen_gevraagd_ja", went)
    assert went[-1] == "vragen"
    assert {key: each.chosen for key, each in of(at).items()} == {"voor_wie": ("ander",)}


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("screen", ["plan", "meenemen"])
def test_a_plan_without_an_answer_is_not_called_ready(screen: str, register: Register) -> None:
    words = load_texts(register).document
    for answers, said in (({}, words.subtitle_empty), (example("bakker").answers, words.subtitle)):
        at = goes_to(new_app(Dossier(in_register=register, answers=answers)).run(), screen)
        assert f"**{said}**" in [str(each.value).replace("\\", "") for each in at.markdown]


def test_an_answer_of_before_stands_on_the_plan_and_is_in_it_only_when_chosen() -> None:
    old = {"version": 1, "answers": {**example("bakker").model_dump()["answers"], "wlz": {"chosen": ["nee"]}}}
    at = goes_to(new_app(Dossier.model_validate(old)).run(), "plan")
    assert TEXTS.screen.plan.ouder_titel in [each.value for each in at.header]
    box = at.checkbox(key="v:ouder:wlz")
    assert not box.value
    box.check().run()
    assert at.session_state["dossier"].plan.older == ("wlz",)
    box.uncheck().run()
    assert at.session_state["dossier"].plan.older == ()
