"""People in a row at a desk: each may wipe at once, and of the first nothing is anywhere for the next."""

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.names import css_key
from tests.browser.person.leftovers import KEPT, SHOWN, agree, told, wipe_button
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.content.register import Register
from wmo_core.flows.answers import Answer
from wmo_core.plan.dossier import Dossier

CHOSEN = Dossier(in_register=Register.EASY_READ, gemeente_name="Verwegerdam")
ALONE = Dossier(answers={"voor_wie": Answer(chosen=("zelf",))})
NAME, WORDS, DRAFT = "Gerda Vermeulenaar", "Mijn knieschijf wil niet", "Halverwege mijn kladzinnetje"


@pytest.mark.parametrize("dossier", [None, CHOSEN], ids=["nothing filled in", "something filled in"])
def test_who_wipes_on_the_very_first_screen_begins_again(at_desk: Resident, dossier: Dossier | None) -> None:
    if dossier is None:
        at_desk.open()
    else:
        at_desk.open_with(dossier)
    wipe_button(at_desk).click()
    agree(at_desk)
    next_one = Resident(at_desk.page, at_desk.server)
    expect(told(next_one)).to_contain_text(next_one.say(next_one.screen.start.gewist))
    # What says so stands above the fields: these are drawn anew in the same run, a moment later.
    gone = f"word => !(({KEPT}) + ({SHOWN})).includes(word)"
    next_one.page.wait_for_function(gone, arg=CHOSEN.gemeente_name)
    next_one.go_on(next_one.say(next_one.screen.start.begin))
    expect(next_one.page.locator("input:checked")).to_have_count(0)


def tell(one: Resident) -> None:
    """Type a name, words that are sent and words that are not, and search for something."""
    one.open_with(ALONE, "plan")
    name = one.page.locator(css_key("v-naam")).get_by_role("textbox")
    name.press_sequentially(NAME)
    before = one.step
    one.page.locator(css_key("naar-meenemen")).get_by_role("button").click()
    one.arrive(before)
    assert one.kept().plan.name == NAME
    one.open_with(one.kept().with_answer("buurt", Answer(words=WORDS)), "gesprek")
    one.page.locator(css_key("v-gesprek-own_point")).locator("textarea").press_sequentially(DRAFT)


def found_in(page: Page) -> str:
    """Return what the page shows and keeps, with its addresses and cookies."""
    cookies = "".join(str(each) for each in page.context.cookies())
    return f"{page.evaluate(f'{KEPT} + {SHOWN}')} {page.content()} {page.url} {cookies}"


def test_of_the_first_of_two_people_nothing_is_left(
    kept_profile: BrowserContext, desk_server: ServerProcess, tmp_path: Path
) -> None:
    page = kept_profile.new_page()
    tell(Resident(page, desk_server))
    assert DRAFT in found_in(page)
    one = Resident(page, desk_server)
    wipe_button(one).click()
    agree(one)
    next_one = Resident(page, desk_server)
    for screen in ("", "vragen", "plan", "gesprek", "meenemen", "lezen"):
        next_one.open(screen)
        assert [word for word in (NAME, WORDS, DRAFT) if word in found_in(page)] == [], screen
    page.go_back()
    assert [word for word in (NAME, WORDS, DRAFT) if word in found_in(page)] == []
    kept_profile.close()
    assert on_disk(tmp_path / "profile") == []
    assert [word for word in (NAME, WORDS, DRAFT) if word in desk_server.log.read_text()] == []


def on_disk(folder: Path) -> list[str]:
    """Return the files of a browser in which a word of the first one stands, in either way to write it."""
    words = [word.encode(code) for word in (NAME, WORDS, DRAFT) for code in ("utf-8", "utf-16-le")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [
        str(path.relative_to(folder)) for path in files if any(word in path.read_bytes() for word in words)
    ]
