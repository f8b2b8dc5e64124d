"""Each explanation is at most three choices away, with the keyboard alone; a search forgives an error."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.server_process import ServerProcess
from wmo_core.content.pages import load_pages
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.content.wegwijzer import load_wegwijzer

GROUPS = load_wegwijzer().groups
_FOCUSED = "() => document.activeElement?.innerText?.trim() ?? ''"


def press(page: Page, label: str) -> None:
    """Walk with Tab to what has this label, and press Enter."""
    expect(page.get_by_text(label, exact=True).first).to_be_visible()
    for _ in range(80):
        if page.evaluate(_FOCUSED).split("\n")[-1] == label:
            page.keyboard.press("Enter")
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"met Tab niet te bereiken: {label}")


def shows(page: Page, heading: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)


def arrive(page: Page, heading: str) -> None:
    """Wait for a screen that was gone to, with focus on its heading."""
    shows(page, heading)
    page.wait_for_function("() => document.activeElement?.tagName === 'H1'")


@pytest.mark.parametrize("register", Register)
def test_an_explanation_is_three_choices_away_with_the_keyboard(
    page: Page, app_server: ServerProcess, register: Register
) -> None:
    texts = load_texts(register)
    page.goto(app_server.url)
    shows(page, load_texts(Register.NL).section("start")["titel"])
    if register is Register.EASY_READ:
        press(page, load_texts(Register.NL).section("kop")["naar_ander_register"])
        shows(page, texts.section("start")["titel"])
        page.wait_for_function("() => JSON.stringify(sessionStorage).includes('easy-read')")
    for group in GROUPS[:: 2 if register is Register.NL else 3]:
        page.goto(f"{app_server.url}/lezen")
        shows(page, texts.section("lezen")["titel"])
        press(page, texts.section("wegwijzer")[f"{group.id}_uitleg"])
        arrive(page, texts.section("wegwijzer")[group.id])
        last = load_pages(register)[group.pages[-1]].title
        press(page, last)
        arrive(page, last)


def test_a_search_with_an_error_finds_the_page_and_leaves_the_address_alone(
    page: Page, app_server: ServerProcess
) -> None:
    page.goto(f"{app_server.url}/lezen")
    field = page.get_by_label(load_texts(Register.NL).section("lezen")["zoek"])
    field.fill("traplif")
    field.press("Enter")
    expect(page.get_by_text("traplift").first).to_be_visible()
    assert "traplif" not in page.url


def test_a_word_opens_where_it_stands_with_the_keyboard(page: Page, app_server: ServerProcess) -> None:
    page.goto(f"{app_server.url}/lezen?pagina=melding_doen")
    word = page.locator("details.wmo-term summary").first
    word.focus()
    page.keyboard.press("Enter")
    expect(page.locator("details.wmo-term[open] dd").first).to_be_visible()
