"""The top of a screen on a small phone: one row, and a menu that touches nothing of what was typed."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, WebSocket, expect

from tests.browser.a11y.places import before
from tests.browser.kept.leaving import ANSWER, THIRD, fields
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.content.register import Register

HIGHEST = 72
TOP = ".st-key-kop"
ROWS = """(top) => [...top.children].filter((each) => each.checkVisibility())
  .map((each) => each.getBoundingClientRect()).map((box) => Math.round(box.top + box.height / 2))"""
SIDEWAYS = "document.querySelector('[data-testid=stMain]').scrollWidth > innerWidth"
LEAST_TARGET = 48


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    page.set_viewport_size({"width": 360, "height": 740})
    page.add_init_script("speechSynthesis.getVoices = () => [{localService: true, lang: 'en-US'}]")
    return Resident(page, app_on("2026-11-22"))


def top_of(each: Locator) -> float:
    found = each.bounding_box()
    assert found is not None
    return found["y"]


def bottom_of(each: Locator) -> float:
    found = each.bounding_box()
    assert found is not None
    return found["y"] + found["height"]


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("path", ["", "hulp", "vragen", "plan"])
def test_the_top_is_one_low_row(resident: Resident, path: str, register: Register) -> None:
    dossier = before(THIRD.id).model_copy(update={"in_register": register})
    resident.open_with(dossier, path)
    top = resident.page.locator(TOP)
    assert top_of(top) == 0 and bottom_of(top) <= HIGHEST
    assert len(set(top.evaluate(ROWS))) == 1


@pytest.mark.parametrize("register", Register)
def test_all_that_stood_in_the_top_is_one_press_further(resident: Resident, register: Register) -> None:
    resident.open_with(before(THIRD.id).model_copy(update={"in_register": register}), "vragen")
    words = resident.screen.algemeen
    expect(resident.menu).to_have_attribute("aria-expanded", "false")
    resident.open_menu()
    tools = (
        words.voorlezen.groter,
        words.voorlezen.kleiner,
        words.voorlezen.ruimte,
        words.voorlezen.plaatjes,
    )
    buttons = (words.voorlezen.geen_stem, words.kop.naar_ander_register, *tools)
    found = [resident.page.get_by_role("button", name=resident.say(each)) for each in buttons]
    links = (words.kop.gevaar, words.kop.uitleg)
    found += [resident.page.get_by_role("link", name=resident.say(each), exact=True) for each in links]
    for each in found:
        expect(each).to_be_visible()
        assert bottom_of(each) - top_of(each) >= LEAST_TARGET


def test_the_menu_sends_nothing_and_leaves_what_was_typed(resident: Resident) -> None:
    sent: list[object] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framesent", lambda frame: sent.append(frame))

    resident.page.on("websocket", listen)
    resident.open_with(before(THIRD.id), "vragen")
    resident.fill_in(THIRD, ANSWER)
    resident.settle()
    resident.menu.scroll_into_view_if_needed()
    typed, place, count = fields(resident), top_of(resident.heading), len(sent)
    resident.open_menu()
    resident.button(resident.say(resident.screen.algemeen.voorlezen.geen_stem)).click()
    explained = resident.page.get_by_text(resident.say(resident.screen.algemeen.voorlezen.geen_stem_uitleg))
    expect(explained).to_be_visible()
    assert top_of(resident.heading) == place, "the screen stays where it is"
    resident.page.keyboard.press("Escape")
    expect(explained).to_be_hidden()
    expect(resident.menu).to_be_focused()
    assert (fields(resident), len(sent)) == (typed, count)
    resident.switch_register()
    assert fields(resident) == typed
    expect(resident.menu).to_be_focused()


def test_the_menu_opens_with_the_keyboard_and_closes_behind_who_goes_on(resident: Resident) -> None:
    resident.open_with(before(THIRD.id), "vragen")
    resident.menu.focus()
    resident.page.keyboard.press("Enter")
    other = resident.button(resident.say(resident.screen.algemeen.kop.naar_ander_register))
    resident.page.keyboard.press("Tab")
    expect(other).to_be_focused()
    resident.page.keyboard.press("Shift+Tab")
    resident.page.keyboard.press("Shift+Tab")
    expect(resident.menu).to_have_attribute("aria-expanded", "true")
    resident.button(resident.say(resident.screen.algemeen.terug)).focus()
    expect(other).to_be_hidden()


def test_who_does_not_wipe_after_all_is_back_at_the_menu(resident: Resident) -> None:
    resident.open_with(before(THIRD.id), "vragen")
    wipes = resident.say(resident.screen.algemeen.wis.volgende)
    resident.open_menu()
    resident.button(wipes).press("Enter")
    expect(resident.page.get_by_role("alertdialog")).to_be_visible()
    resident.page.keyboard.press("Escape")
    expect(resident.page.get_by_role("alertdialog")).to_be_hidden()
    expect(resident.menu).to_be_focused()


@pytest.mark.parametrize("path", ["hulp", "lezen"])
def test_the_menu_is_closed_on_the_next_screen(resident: Resident, path: str) -> None:
    resident.open(path)
    resident.open_menu()
    resident.go_to("toegankelijkheid")
    expect(resident.menu).to_have_attribute("aria-expanded", "false")


def test_with_the_largest_letters_on_the_smallest_phone_the_menu_fits(resident: Resident) -> None:
    resident.page.set_viewport_size({"width": 320, "height": 640})
    resident.open()
    resident.switch_register()
    resident.open_menu()
    larger = resident.page.get_by_role("button", name=resident.say(resident.screen.algemeen.voorlezen.groter))
    for _ in range(4):
        larger.click()
    assert not resident.page.evaluate(SIDEWAYS)
    expect(larger).to_be_focused()


def test_the_line_for_danger_calls_the_number(resident: Resident) -> None:
    resident.open("kosten")
    line = resident.page.get_by_role("link", name=resident.say(resident.screen.algemeen.voet.gevaar))
    expect(line).to_have_attribute("href", "tel:112")
