"""The screen with what to discuss: what someone asked for first, and in the plan only what is ticked."""

from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app, said
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer
from wmo_core.plan.bespreken import dossier_signposts
from wmo_core.plan.dossier import Dossier, PlanChoices
from wmo_core.signposts.outcome import arranged

TEXTS = load_texts(Register.NL)
WORDS = TEXTS.screen.uitkomst
ANSWERS = {
    "leeftijd": Answer(chosen=("aow",)),
    "thuis": Answer(chosen=("partner",)),
    "onderwerpen": Answer(chosen=("koken",)),
    "koken.wat_lukt_niet": Answer(chosen=("tillen", "snijden")),
    "koken.wat_helpt": Answer(chosen=("hulp_in_huis",)),
}


def opened(**choices: object) -> AppTest:
    """Return the screen of someone who asks for hulp in huis."""
    at = new_app(Dossier(answers=ANSWERS, plan=PlanChoices.model_validate(choices))).run()
    at = at.switch_page("pages/uitkomst.py").run()
    assert not at.exception
    return at


def of(at: AppTest) -> Dossier:
    found: Dossier = at.session_state["dossier"]
    return found


def boxes(at: AppTest) -> dict[str, bool]:
    """Return the ticks by the rule that they stand for."""
    return {str(each.key).rpartition("bespreken:")[2]: bool(each.value) for each in at.checkbox}


def test_what_was_asked_for_comes_first_and_has_no_tick() -> None:
    at = opened()
    headings = [each.value for each in at.header]
    assert headings == [WORDS.gevraagd.titel, WORDS.eerst.titel, WORDS.meer]
    assert "koken_hulp" not in boxes(at)
    shown = said(at)
    assert shown.index(TEXTS.outcomes["koken_hulp"].title) < shown.index(WORDS.eerst.uitleg)


def test_nothing_is_ticked_beforehand_and_a_tick_can_be_taken_back() -> None:
    at = opened()
    assert boxes(at) and not any(boxes(at).values())
    (wijkzuster,) = (each for each in at.checkbox if str(each.key).endswith("koken_wijkzuster"))
    wijkzuster.check().run()
    assert of(at).plan.discuss == ("koken_wijkzuster",) and boxes(at)["koken_wijkzuster"]
    (wijkzuster,) = (each for each in at.checkbox if str(each.key).endswith("koken_wijkzuster"))
    wijkzuster.uncheck().run()
    assert of(at).plan.discuss == () and not any(boxes(at).values())


def test_what_was_ticked_before_is_ticked_still() -> None:
    assert boxes(opened(discuss=("koken_zelf", "een_regel_van_vroeger")))["koken_zelf"]


def test_a_tick_has_the_name_of_its_card_for_who_hears_it() -> None:
    labels = [each.label for each in opened().checkbox]
    assert len(labels) == len(set(labels))
    assert all(label.startswith(f"{WORDS.ook_bespreken} *") for label in labels)


def test_all_that_the_answers_point_to_is_on_the_screen_once() -> None:
    shown = said(opened())
    for post in dossier_signposts(Dossier(answers=ANSWERS)):
        title = TEXTS.outcomes[post.rule.id].title
        assert [line for line in shown.splitlines() if line.startswith("### ") and title in line], title


def test_what_stands_closed_is_in_a_part_of_its_step() -> None:
    at = opened()
    closed = arranged(dossier_signposts(Dossier(answers=ANSWERS))).more
    parts = [each.label for each in at.expander]
    assert all(any(getattr(WORDS.stappen, step) in part for part in parts) for step, _ in closed)
    assert WORDS.bronnen in parts


def test_without_answers_it_says_what_to_do() -> None:
    at = new_app(Dossier()).run()
    at = at.switch_page("pages/uitkomst.py").run()
    assert not at.exception and WORDS.leeg in said(at)
