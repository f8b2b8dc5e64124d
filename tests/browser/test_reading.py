"""Each explanation is at most three choices away, with the keyboard alone; a search forgives an error."""

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.server_process import ServerProcess
from tests.product import CONTENT
from wmo_core.content.exercise import load_teach_back
from wmo_core.content.explanations import PAGES, load_explanations
from wmo_core.content.files import register_folder
from wmo_core.content.register import Register
from wmo_core.content.search.file import load_answers
from wmo_core.content.texts import Texts, load_texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.redactie.gate_glossary import read_glossary
from wmo_core.redactie.gate_limits import reading_limits
from wmo_core.redactie.gate_size import rows
from wmo_core.redactie.gate_texts import read_topic

GROUPS = load_wegwijzer().groups
MOST_TABS = 80
# The last thing on a screen that takes the focus, after the links to pages.
_AT_END = "() => Boolean(document.activeElement?.closest('.st-key-voet'))"
_AT_REST = "() => document.querySelector('.stApp')?.dataset.testScriptState === 'notRunning'"
_FOCUSED = "() => document.activeElement?.innerText?.trim() ?? ''"


def press(page: Page, label: str) -> None:
    """Walk with Tab to what has this label, and press Enter."""
    expect(page.get_by_text(label, exact=True).first).to_be_visible()
    for _ in range(MOST_TABS):
        if page.evaluate(_FOCUSED).split("\n")[-1] == label:
            page.keyboard.press("Enter")
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"met Tab niet te bereiken: {label}")


def focus_order(page: Page) -> list[str]:
    """Return what Tab comes past from here, once around the screen."""
    seen: list[str] = []
    while len(seen) < MOST_TABS and (not seen or page.evaluate(_AT_END) is False):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(_FOCUSED).split("\n")[-1])
    return seen


def shows(page: Page, heading: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)


def arrive(page: Page, heading: str) -> None:
    """Wait for a screen that was gone to, with focus on its heading."""
    shows(page, heading)
    page.wait_for_function("() => document.activeElement?.tagName === 'H1'")


def begin(page: Page, app_server: ServerProcess, register: Register) -> Texts:
    """Open the first screen in a register, with the keyboard, and return its words."""
    first = load_texts(Register.NL)
    page.goto(app_server.url)
    shows(page, first.screen.start.titel)
    page.wait_for_function(_AT_REST)
    if register is Register.EASY_READ:
        press(page, first.screen.algemeen.kop.menu)
        press(page, first.screen.algemeen.kop.naar_ander_register)
        shows(page, load_texts(register).screen.start.titel)
        page.wait_for_function("() => JSON.stringify(sessionStorage).includes('easy-read')")
    return load_texts(register)


@pytest.mark.parametrize("register", Register)
def test_every_explanation_is_three_choices_away_with_the_keyboard(
    page: Page, app_server: ServerProcess, register: Register
) -> None:
    """Tab comes past the link to every page, in order; Enter follows the last one of each group."""
    texts = begin(page, app_server, register)
    press(page, texts.screen.start.lezen)  # The first choice.
    arrive(page, texts.screen.lezen.titel)
    for group in GROUPS:
        shows(page, texts.screen.lezen.titel)
        press(page, texts.screen.lezen.wegwijzer[group.id].titel)  # The second choice.
        arrive(page, texts.screen.lezen.wegwijzer[group.id].titel)
        titles = [load_explanations(register)[page_id].title for page_id in group.pages]
        assert [label for label in focus_order(page) if label in titles] == titles
        page.keyboard.press("Shift+Tab")
        press(page, titles[-1])  # The third choice.
        arrive(page, titles[-1])
        page.goto(f"{app_server.url}/lezen")


def test_an_explanation_stays_when_someone_answers_and_back_leads_to_its_group(
    page: Page, app_server: ServerProcess
) -> None:
    texts = begin(page, app_server, Register.NL)
    group = next(group for group in GROUPS if "natura_of_pgb" in group.pages)
    press(page, texts.screen.start.lezen)
    arrive(page, texts.screen.lezen.titel)
    press(page, texts.screen.lezen.wegwijzer[group.id].titel)
    arrive(page, texts.screen.lezen.wegwijzer[group.id].titel)
    title = load_explanations(Register.NL)["natura_of_pgb"].title
    press(page, title)
    arrive(page, title)
    page.get_by_text(load_teach_back(Register.NL).woorden.titel).click()
    page.get_by_test_id("stRadioOption").first.click()
    expect(page.get_by_test_id("stAlert")).to_be_visible()
    shows(page, title)
    assert page.url.endswith("?pagina=natura_of_pgb")
    page.go_back()
    arrive(page, texts.screen.lezen.wegwijzer[group.id].titel)


# The longest by the rule of the reading check, and a page with a list that the rule only estimates.
LONGEST = 6
FILLED_IN = "bijdrage_door_de_jaren"
SCREEN: ViewportSize = {"width": 1280, "height": 800}
MOST_SCREENS = 1.5
_HEIGHT = """(ends) => {
  const top = (element) => element.getBoundingClientRect().top;
  const parts = [...document.querySelectorAll('[data-testid=stExpander]')];
  const end = parts.find((part) => ends.includes(part.querySelector('summary').innerText.split('\\n').pop()));
  return end && document.querySelector('.st-key-voet') ? top(end) - top(document.querySelector('h1')) : 0;
}"""


def longest_pages() -> list[str]:
    """Return the pages of easy-read that take most rows by the reading check."""
    size, glossary = reading_limits().easy_read.page, read_glossary(Register.EASY_READ, CONTENT)
    assert size is not None
    folder = register_folder(Register.EASY_READ) / PAGES
    topics = [read_topic(path, Register.EASY_READ) for path in folder.glob("*.md")]
    topics.sort(key=lambda topic: rows(topic.passages, size, glossary))
    return [topic.file.stem for topic in topics[-LONGEST:]]


def test_an_easy_explanation_fits_on_one_and_a_half_screen(page: Page, app_server: ServerProcess) -> None:
    page.set_viewport_size(SCREEN)
    texts = begin(page, app_server, Register.EASY_READ)
    ends = [texts.screen.lezen.bronnen, load_teach_back(Register.EASY_READ).woorden.titel]
    for page_id in [*longest_pages(), FILLED_IN]:
        page.goto(f"{app_server.url}/lezen?pagina={page_id}")
        shows(page, load_explanations(Register.EASY_READ)[page_id].title)
        page.wait_for_function(_HEIGHT, arg=ends)
        page.wait_for_timeout(200)
        height = page.evaluate(_HEIGHT, ends)
        assert SCREEN["height"] / 2 < height <= MOST_SCREENS * SCREEN["height"], page_id


def test_a_part_of_an_explanation_opens_with_the_keyboard(page: Page, app_server: ServerProcess) -> None:
    begin(page, app_server, Register.EASY_READ)
    page.goto(f"{app_server.url}/lezen?pagina=met_wlz_nog_wmo")
    expect(page.get_by_text("rolstoel, scootmobiel en vervoer")).to_be_hidden()
    press(page, "Je woont thuis")
    expect(page.get_by_text("rolstoel, scootmobiel en vervoer")).to_be_visible()


def test_a_search_with_an_error_finds_the_page_and_leaves_the_address_alone(
    page: Page, app_server: ServerProcess
) -> None:
    page.goto(f"{app_server.url}/lezen")
    field = page.get_by_label(load_texts(Register.NL).screen.lezen.zoek)
    field.fill("traplif")
    field.press("Enter")
    expect(page.get_by_text("traplift").first).to_be_visible()
    assert "traplif" not in page.url


@pytest.mark.parametrize("register", Register)
def test_the_first_screen_answers_a_question_and_leaves_the_address_alone(
    page: Page, app_server: ServerProcess, register: Register
) -> None:
    begin(page, app_server, register)
    words = load_texts(register).screen.lezen
    page.get_by_label(words.zoek).fill("hoe lang duurt het")
    press(page, words.zoek_knop)
    arrive(page, words.titel)
    found = page.locator(".st-key-gevonden")
    expect(found).to_contain_text(load_answers(register).antwoorden["hoe_lang"].vraag)
    expect(found.get_by_role("link").first).to_have_text(
        load_explanations(register)["route_in_stappen"].title
    )
    expect(page.get_by_label(words.zoek)).to_have_value("hoe lang duurt het")
    assert page.url == f"{app_server.url}/lezen"


def test_a_word_opens_where_it_stands_with_the_keyboard(page: Page, app_server: ServerProcess) -> None:
    page.goto(f"{app_server.url}/lezen?pagina=melding_doen")
    word = page.locator("details.wmo-term summary").first
    word.focus()
    page.keyboard.press("Enter")
    expect(page.locator("details.wmo-term[open] dd").first).to_be_visible()
