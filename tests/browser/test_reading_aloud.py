"""Reading aloud, and the size of the text: what a resident can do with the tools in the menu."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.names import one_line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.content.register import Register
from wmo_core.flows.loader import load_flow

FIRST = load_flow("zelftest").questions[0]
FAKE = Path(__file__).with_name("fake_speech.js")
MARKED = "[...(CSS.highlights.get('wmo-read') ?? [])].map(String).join()"
TEXT_SIZE = "parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)"
SAID_AS = {
    "De Wmo en het CAK.": "De wee em oo en het see aa kaa.",
    "U betaalt € 17,50 per 4 weken.": "U betaalt 17 euro 50 per 4 weken.",
    "Dat is € 1.227,00 per jaar.": "Dat is 1227 euro per jaar.",
    "Lever uw plan in op 28-12-2026.": "Lever uw plan in op 28 december 2026.",
    "Bel 112 of 0800 - 2000.": "Bel 1 1 2 of 0 8 0 0 2 0 0 0.",
    "Bel 14 0228.": "Bel 1 4 0 2 2 8.",
    "Het is 35-13-2026.": "Het is 35-13-2026.",
    "Wmoflat": "Wmoflat",
}


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


def test_without_a_dutch_voice_there_is_an_explanation(resident: Resident) -> None:
    resident.page.add_init_script("window.name = 'no voice'")
    resident.page.add_init_script(path=FAKE)
    resident.page.add_init_script("speechSynthesis.getVoices = () => [{localService: true, lang: 'en-US'}]")
    resident.open()
    in_menu(resident, "geen_stem")
    expect(resident.button(resident.say(resident.screen.algemeen.voorlezen.lees_voor))).to_have_count(0)
    expect(
        resident.page.get_by_text(resident.say(resident.screen.algemeen.voorlezen.geen_stem_uitleg))
    ).to_be_visible()


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


def test_short_names_amounts_days_and_numbers_are_said_as_people_say_them(resident: Resident) -> None:
    resident.open()
    module = resident.page.evaluate(
        "performance.getEntriesByType('resource').map((each) => each.name)"
        ".find((name) => name.includes('spoken.js'))"
    )
    words = {"Wmo": "wee em oo", "CAK": "see aa kaa"}
    script = "async ([module, text, words]) => (await import(module)).spoken(text, words)"
    for written, heard in SAID_AS.items():
        assert resident.page.evaluate(script, [module, written, words]) == heard


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
