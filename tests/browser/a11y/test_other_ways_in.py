"""Other ways in and out: the skip link, a press beside the words, names that differ, paper, no JavaScript."""

from collections.abc import Callable
from io import BytesIO

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from tests.browser.a11y.naming import same_names
from tests.browser.a11y.places import DAY, before, filled
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.content.first_page import load_first_page
from wmo_core.content.gemeenten import gemeente_ids, load_gemeente
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.dossier import Dossier


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on(DAY))


def test_the_first_stop_leads_past_the_top_of_the_screen(resident: Resident) -> None:
    resident.open("hulp")
    resident.page.keyboard.press("Tab")
    skip = resident.page.get_by_role("link", name="Ga naar de inhoud")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    resident.page.keyboard.press("Enter")
    assert resident.page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize(("question", "kind"), [("voor_wie", "radio"), ("onderwerpen", "checkbox")])
def test_a_press_anywhere_on_a_tile_chooses_it(resident: Resident, question: str, kind: str) -> None:
    resident.open_with(before(question), "vragen")
    for number, place in enumerate(((6, 6), (-6, -6))):
        tile = resident.page.locator(f"label:has([type={kind}])").nth(number)
        box = tile.bounding_box()
        assert box is not None
        tile.click(position={"x": place[0] % box["width"], "y": place[1] % box["height"]})
        expect(tile.locator("input")).to_be_checked()


@pytest.mark.parametrize("register", Register)
def test_the_text_follows_the_size_that_the_browser_was_given(resident: Resident, register: Register) -> None:
    resident.open_with(Dossier(in_register=register), "hulp")
    size = "getComputedStyle(document.querySelector('[data-testid=stMain] p')).fontSize"
    assert resident.page.evaluate(size) == ("20px" if register is Register.NL else "22px")
    client = resident.page.context.new_cdp_session(resident.page)
    client.send("Page.enable")
    client.send("Page.setFontSizes", {"fontSizes": {"standard": 24}})
    assert resident.page.evaluate(size) == ("30px" if register is Register.NL else "33px")
    client.send("Page.setFontSizes", {"fontSizes": {"standard": 16}})


@pytest.mark.parametrize("register", Register)
def test_parts_of_the_outcome_that_look_alike_have_names_of_their_own(
    resident: Resident, register: Register
) -> None:
    resident.open_with(filled().model_copy(update={"in_register": register}), "uitkomst")
    more = load_texts(register).screen.uitkomst.lees_meer
    assert resident.page.locator("summary").filter(has_text=more).count() > 1
    assert same_names(resident.page) == []


def test_on_paper_there_are_words_and_no_buttons(resident: Resident) -> None:
    resident.open_with(filled(), "uitkomst")
    resident.page.emulate_media(media="print", color_scheme="dark")
    for gone in ("button", ".st-key-kop", ".st-key-terug_knop"):
        assert resident.page.locator(gone).locator("visible=true").count() == 0, gone
    paper = PdfReader(BytesIO(resident.page.pdf()))
    words = " ".join(" ".join(sheet.extract_text() for sheet in paper.pages).split())
    assert len(paper.pages) > 1
    assert resident.say(resident.screen.uitkomst.titel) in words
    last = resident.say(resident.screen.algemeen.voet.gevaar)
    assert last in words, "the last words of the screen stand on paper too"


def test_without_javascript_the_page_says_where_the_loket_is(
    browser: Browser, app_on: Callable[[str], ServerProcess]
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(app_on(DAY).url)
    texts = load_first_page()
    expect(page.get_by_role("heading", level=1)).to_have_text(texts.title)
    expect(page.get_by_text(texts.loading)).to_be_hidden()
    shown = page.locator("noscript .wmo-first").inner_text()
    for gemeente in map(load_gemeente, gemeente_ids()):
        if gemeente.loket.address:
            # An invented address is nobody's.
            assert (gemeente.loket.address in shown) is not gemeente.example
    for line in texts.danger:
        expect(page.get_by_role("link", name=line.telefoonnummer.number)).to_be_visible()
    context.close()
