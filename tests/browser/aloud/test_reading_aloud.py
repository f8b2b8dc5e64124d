"""Reading aloud, and the size of the text: what a resident can do with the tools in the menu."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.names import one_line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.content.register import Register
from wmo_core.flows.loader import load_flow

FIRST = load_flow("zelftest").questions[0]
FAKE = Path(__file__).with_name("fake_speech.js")
MARKED = "[...(CSS.highlights.get('wmo-read') ?? [])].map(String).join()"
TEXT_SIZE = "parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)"
NO_VOICE_YET = "window.voicesAtFirst = []"
NO_DUTCH_VOICE = "window.voicesAtFirst = [{localService: true, lang: 'en-US'}]"
LONG_ENOUGH = "00:31"


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    page.add_init_script(path=FAKE)
    return Resident(page, app_on("2026-11-22"))


def tool(resident: Resident, name: str) -> None:
    resident.button(resident.say(getattr(resident.screen.algemeen.voorlezen, name))).click()


def in_menu(resident: Resident, name: str) -> None:
    resident.open_menu()
    tool(resident, name)


def said(resident: Resident) -> list[str]:
    return [each["text"] for each in resident.page.evaluate("said")]


def read_to_the_end(resident: Resident) -> list[str]:
    """Let the voice read until nothing is left, and return all that it said."""
    in_menu(resident, "lees_voor")
    for _ in range(500):
        if not resident.page.evaluate(MARKED):
            break
        resident.page.evaluate("ended()")
    return said(resident)


@pytest.mark.parametrize("register", Register)
def test_a_question_is_read_with_its_answers_and_only_when_asked(
    resident: Resident, register: Register
) -> None:
    resident.begin(register)
    assert said(resident) == []
    heard = " ".join(read_to_the_end(resident))
    words = resident.texts.question(FIRST.id)
    options = [one_line(words.options[option]) for option in FIRST.all_options]
    places = [heard.find(piece) for piece in (one_line(words.text), *options)]
    assert places == sorted(places) and -1 not in places
    expect(resident.button(resident.say(resident.screen.algemeen.voorlezen.stop))).to_have_count(0)


def test_only_a_dutch_voice_of_the_device_is_used(resident: Resident) -> None:
    resident.open()
    read_to_the_end(resident)
    assert {each["voice"] for each in resident.page.evaluate("said")} == {"Van het apparaat"}


def reading_words(resident: Resident, name: str) -> Locator:
    return resident.page.get_by_text(resident.say(getattr(resident.screen.algemeen.voorlezen, name)))


def without_voices(page: Page, server: ServerProcess, voices: str) -> Resident:
    """Someone on a device that has these voices when the page opens."""
    page.add_init_script(voices)
    page.add_init_script(path=FAKE)
    return Resident(page, server)


def test_without_a_dutch_voice_there_is_an_explanation(
    page: Page, app_on: Callable[[str], ServerProcess]
) -> None:
    resident = without_voices(page, app_on("2026-11-22"), NO_DUTCH_VOICE)
    resident.open()
    in_menu(resident, "geen_stem")
    expect(resident.button(resident.say(resident.screen.algemeen.voorlezen.lees_voor))).to_have_count(0)
    expect(reading_words(resident, "geen_stem_uitleg")).to_be_visible()


@pytest.mark.parametrize("register", Register)
def test_while_the_voices_come_it_says_so_and_then_it_reads(
    page: Page, app_on: Callable[[str], ServerProcess], register: Register
) -> None:
    resident = without_voices(page, app_on("2026-11-22"), NO_VOICE_YET)
    resident.open()
    if register is not resident.register:
        resident.switch_register()
    resident.open_menu()
    expect(reading_words(resident, "stem_komt")).to_be_visible()
    for name in ("geen_stem", "lees_voor"):
        label = resident.say(getattr(resident.screen.algemeen.voorlezen, name))
        expect(resident.button(label)).to_have_count(0)
    page.evaluate("voicesCome()")
    expect(reading_words(resident, "stem_komt")).to_have_count(0)
    assert said(resident) == []
    assert read_to_the_end(resident)


def test_a_voice_that_never_comes_is_not_waited_for(
    page: Page, app_on: Callable[[str], ServerProcess]
) -> None:
    page.clock.install()
    resident = without_voices(page, app_on("2026-11-22"), NO_VOICE_YET)
    resident.open()
    resident.open_menu()
    expect(reading_words(resident, "stem_komt")).to_be_visible()
    page.clock.fast_forward(LONG_ENOUGH)
    tool(resident, "geen_stem")
    expect(reading_words(resident, "geen_stem_uitleg")).to_be_visible()
    page.evaluate("voicesCome()")
    expect(resident.button(resident.say(resident.screen.algemeen.voorlezen.lees_voor))).to_be_visible()


def test_someone_goes_on_back_slower_and_stops(resident: Resident) -> None:
    resident.begin()
    in_menu(resident, "lees_voor")
    first = said(resident)[0]
    tool(resident, "volgende")
    assert said(resident)[-1] == one_line(resident.texts.question(FIRST.id).text)
    assert resident.page.evaluate(MARKED) == said(resident)[-1]
    tool(resident, "vorige")
    assert said(resident)[-1] == first
    tool(resident, "langzamer")
    slow, before = (resident.page.evaluate("said")[place]["rate"] for place in (-1, -2))
    assert slow < before
    tool(resident, "stop")
    count = len(said(resident))
    resident.page.evaluate("ended()")
    assert len(said(resident)) == count
    assert resident.page.evaluate(MARKED) == ""
    expect(resident.menu).to_be_focused()


def test_a_press_on_a_piece_of_text_reads_on_from_there(resident: Resident) -> None:
    resident.begin()
    in_menu(resident, "lees_voor")
    resident.heading.click()
    assert said(resident)[-1] == one_line(resident.texts.question(FIRST.id).text)


def test_the_voice_stops_at_the_next_question(resident: Resident) -> None:
    resident.begin()
    resident.choose(FIRST, "samen")
    in_menu(resident, "lees_voor")
    resident.next()
    assert resident.page.evaluate(MARKED) == ""
    count = len(said(resident))
    resident.page.evaluate("ended()")
    assert len(said(resident)) == count


def test_the_plan_is_read_in_the_words_of_the_resident(resident: Resident) -> None:
    dossier = example("man_van_34")
    resident.open_with(dossier, "plan")
    heard = one_line(" ".join(read_to_the_end(resident)))
    sentences = one_line(dossier.answers["goed"].words).split(". ")
    assert sentences and all(sentence.strip(". ") in heard for sentence in sentences)


def test_size_space_and_pictures_stay_as_chosen_in_this_tab(resident: Resident) -> None:
    resident.begin()
    before = resident.page.evaluate(TEXT_SIZE)
    pictures = resident.page.locator("img[src^='data:image/svg+xml']:visible")
    assert pictures.count() > 0
    resident.open_menu()
    resident.page.get_by_role("button", name=resident.say(resident.screen.algemeen.voorlezen.groter)).click()
    tool(resident, "plaatjes")
    tool(resident, "ruimte")
    for _ in range(2):
        assert resident.page.evaluate(TEXT_SIZE) > before * 1.15
        expect(pictures).to_have_count(0)
        spacing = resident.page.evaluate("getComputedStyle(document.querySelector('p')).letterSpacing")
        assert spacing != "normal"
        resident.page.reload()
        expect(resident.heading).to_be_visible()
    resident.open_menu()
    resident.page.get_by_role("button", name=resident.say(resident.screen.algemeen.voorlezen.gewoon)).click()
    assert resident.page.evaluate(TEXT_SIZE) == before


def test_the_tools_speak_the_register_of_the_screen(resident: Resident) -> None:
    resident.open_with(example("man_van_34"), "plan")
    for _ in range(2):
        resident.open_menu()
        expect(resident.button(resident.say(resident.screen.algemeen.voorlezen.ruimte))).to_be_visible()
        resident.switch_register()
