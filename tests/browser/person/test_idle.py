"""At a desk the app asks whether someone is still there, and then wipes. At home it never does."""

import pytest
from playwright.sync_api import expect

from tests.browser.person.leftovers import dialog, keys, left, told
from tests.browser.walking import Resident, example
from wmo_core.plan.dossier import Dossier
from wmo_core.retention import DESK_ANSWER_MINUTES, DESK_IDLE_MINUTES

PLAN = example("mantelzorger")
MINUTE = 60_000
VOICE = """speechSynthesis.getVoices = () => [{localService: true, lang: 'nl-NL'}];
speechSynthesis.speak = () => {}"""


def opened(resident: Resident, path: str = "plan", dossier: Dossier = PLAN) -> Resident:
    """Open a screen in a tab of which the clock can be set."""
    resident.page.clock.install()
    resident.open_with(dossier, path)
    return resident


def later(resident: Resident, minutes: float) -> None:
    """Let time go by; the bridge looks once a second."""
    resident.page.clock.fast_forward(int(minutes * MINUTE))
    resident.page.clock.run_for(1500)


def test_nobody_there_is_asked_and_then_all_is_wiped(at_desk: Resident) -> None:
    one = opened(at_desk)
    later(one, DESK_IDLE_MINUTES - 0.5)
    expect(dialog(one)).to_have_count(0)
    later(one, 0.5)
    words = one.screen.algemeen.wis.nog
    expect(dialog(one)).to_have_accessible_name(one.say(words.titel))
    expect(dialog(one).get_by_role("button", name=one.say(words.blijf))).to_be_focused()
    later(one, DESK_ANSWER_MINUTES)
    expect(dialog(one)).to_have_count(0)
    expect(told(one)).to_contain_text(one.say(one.screen.start.gewist))
    assert left(one.page, PLAN) == []


def test_whoever_answers_keeps_everything(at_desk: Resident) -> None:
    one = opened(at_desk)
    later(one, DESK_IDLE_MINUTES)
    dialog(one).get_by_role("button", name=one.say(one.screen.algemeen.wis.nog.blijf)).click()
    expect(dialog(one)).to_have_count(0)
    later(one, DESK_IDLE_MINUTES - 0.5)
    expect(dialog(one)).to_have_count(0)
    assert one.kept() == PLAN


@pytest.mark.parametrize("act", ["key", "press", "wheel"])
def test_whoever_does_something_is_not_asked(at_desk: Resident, act: str) -> None:
    one = opened(at_desk)
    for _ in range(2):
        later(one, DESK_IDLE_MINUTES - 0.5)
        if act == "key":
            one.page.keyboard.press("Shift")
        elif act == "press":
            one.heading.click()
        else:
            one.page.mouse.wheel(0, 40)
            one.page.wait_for_function("() => document.querySelector('[data-testid=stMain]').scrollTop > 0")
    expect(dialog(one)).to_have_count(0)


def test_it_waits_while_someone_is_read_to(at_desk: Resident) -> None:
    at_desk.page.add_init_script(VOICE)
    one = opened(at_desk)
    one.open_menu()
    one.button(one.say(one.screen.algemeen.voorlezen.lees_voor)).click()
    for _ in range(3):
        later(one, DESK_IDLE_MINUTES - 0.5)
    expect(dialog(one)).to_have_count(0)
    one.button(one.say(one.screen.algemeen.voorlezen.stop)).click()
    later(one, DESK_IDLE_MINUTES)
    expect(dialog(one)).to_be_visible()


def test_without_a_connection_the_tab_empties_itself_and_loads_anew(at_desk: Resident) -> None:
    one = opened(at_desk)
    loaded: list[str] = []
    one.page.on("framenavigated", lambda frame: loaded.append(frame.url))
    one.page.evaluate("navigator.sendBeacon = () => true")
    one.page.route("**/*", lambda route: route.abort())
    one.page.context.set_offline(True)
    later(one, DESK_IDLE_MINUTES + DESK_ANSWER_MINUTES)
    assert "mijn-wmo-plan" not in keys(one.page)
    expect(one.heading).not_to_be_visible()
    with one.page.expect_event("requestfailed", lambda asked: asked.is_navigation_request()):
        one.page.clock.run_for(10_000)


def test_a_device_that_slept_wipes_at_once(at_desk: Resident) -> None:
    one = opened(at_desk)
    later(one, 600)
    expect(told(one)).to_contain_text(one.say(one.screen.start.gewist))
    assert left(one.page, PLAN) == []


def test_at_home_nobody_is_asked(at_home: Resident) -> None:
    one = opened(at_home)
    for _ in range(3):
        later(one, 600)
    expect(dialog(one)).to_have_count(0)
    one.page.reload()
    one.settle()
    assert one.kept() == PLAN


def test_where_nothing_was_filled_in_nobody_is_asked(at_desk: Resident) -> None:
    one = opened(at_desk, "", Dossier())
    later(one, 600)
    expect(dialog(one)).to_have_count(0)
