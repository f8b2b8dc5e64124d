"""The screen with what to discuss: what someone asked for first, and in the plan only what is ticked."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app, said
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer
from wmo_core.plan.bespreken import dossier_signposts
from wmo_core.plan.dossier import Dossier, PlanChoices
from wmo_core.signposts.outcome import arranged, proposed

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
    return outcome_of(Dossier(answers=ANSWERS, plan=PlanChoices.model_validate(choices)))


def outcome_of(dossier: Dossier, screen: Screen = "uitkomst") -> AppTest:
    """Return the screen with what to discuss, or another one, of someone."""
    at = new_app(dossier).run()
    at = at.switch_page(f"pages/{screen}.py").run()
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


def test_a_card_without_a_tick_says_why() -> None:
    wishes = {"onderwerpen": ("koken", "tuin", "regelen"), "buurt": ("buurthuis",)}
    wishes |= {"koken.wat_helpt": ("hulp_in_huis", "iets_uit_de_winkel"), "tuin.wat_helpt": ("scootmobiel",)}
    answers = {question: Answer(chosen=chosen) for question, chosen in wishes.items()}
    posts = dossier_signposts(Dossier(answers=answers))
    told = {post.rule.id for post in arranged(posts).asked}
    without = [post.rule for post in posts if post not in proposed(posts) and post.rule.id not in told]
    assert {rule.general for rule in without} == {True, False}
    shown = said(outcome_of(Dossier(answers=answers))).splitlines()
    assert shown.count(WORDS.staat_al) == sum(not rule.general for rule in without)
    assert shown.count(WORDS.altijd) == sum(rule.general for rule in without)


def test_who_knows_nothing_yet_is_not_asked_for_a_tick_that_is_not_there() -> None:
    at = outcome_of(Dossier(answers={"leeftijd": Answer(chosen=("weet_ik_niet",))}))
    assert not boxes(at)
    assert WORDS.eerst.titel in [each.value for each in at.header]
    assert WORDS.eerst.uitleg not in said(at)
    assert WORDS.weet_niet in said(at) and WORDS.weet_niet not in said(opened())


@pytest.mark.parametrize("screen", ["uitkomst", "kosten", "natura_pgb"])
def test_who_fills_in_for_another_reads_who_is_meant(screen: Screen) -> None:
    other = {"voor_wie": Answer(chosen=("ander",)), "wie_is_het": Answer(chosen=("man",))}
    line = fill(TEXTS.screen.algemeen.voor_ander, {"wie": TEXTS.general.wie["man"]})
    at = outcome_of(Dossier(answers=ANSWERS | other), screen)
    assert line in said(at)
    assert line not in said(outcome_of(Dossier(answers=ANSWERS), screen))
    if screen == "uitkomst":
        headings = [each.value for each in at.header]
        assert WORDS.gevraagd_ander.titel in headings and WORDS.gevraagd.titel not in headings
