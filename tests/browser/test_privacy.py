"""No word leaks: not into the log of the server, a cookie, the address, or what stays in the browser."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.names import css_key
from tests.browser.screen_checks import check_screen
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example, mirror
from wmo_core.flows.answers import Answer
from wmo_core.flows.loader import load_flow

SECRET = "geheimpje"
ITEM = "leeftijd"
STREAMLIT_THEME = "stActiveTheme-"  # which theme each page has; the same for everybody


@pytest.fixture
def page(first_page: Page) -> Page:
    """The tab of someone who was never here before."""
    return first_page


def test_what_a_resident_types_stays_in_the_tab(
    page: Page, app_on: Callable[[str], ServerProcess], tmp_path: Path
) -> None:
    resident = Resident(page, app_on("2026-11-22"))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    answer_and_offer_a_wrong_file(resident, tmp_path)
    dossier = example("mantelzorger").with_answer("buurt", Answer(words=f"{SECRET} in de buurt"))
    resident.open_with(dossier, "uitkomst")
    for screen in ("kosten", "natura_pgb", "termijnen"):
        resident.open(screen)
    type_a_wrong_day(resident)
    change_the_plan(resident)
    take_everything(resident)
    check_screen(resident, arrived=False)
    assert SECRET in resident.stored(), "the words did come as far as the plan"
    said = [answer.words for answer in dossier.answers.values() if answer.words] + [SECRET]
    assert leaks(resident, said, asked) == []


def answer_and_offer_a_wrong_file(resident: Resident, tmp_path: Path) -> None:
    resident.open()
    wrong = tmp_path / f"{SECRET}.json"
    wrong.write_text(mirror(example("man_van_34")).replace('"answers":', f'"answers": {SECRET}'))
    resident.page.locator("summary").filter(has_text=resident.say(resident.screen.start.bestand)).click()
    resident.page.locator("input[type=file]").set_input_files(wrong)
    expect(resident.page.get_by_role("alert").filter(has_text="bestand")).to_be_visible()
    resident.open()
    resident.go_on(resident.say(resident.screen.start.begin))
    flow = load_flow("zelftest")
    resident.fill_in(flow.question("voor_wie"), Answer(chosen=("zelf",)))
    resident.next()
    resident.fill_in(flow.question("leeftijd"), Answer(chosen=("aow",)))
    resident.fill_in(flow.question("thuis"), Answer(words=f"{SECRET} van mij"))
    resident.next()


def type_a_wrong_day(resident: Resident) -> None:
    yes = resident.page.get_by_role("radio", name=resident.say(resident.screen.termijnen.ja), exact=True)
    resident.page.get_by_test_id("stRadioOption").filter(has=yes).click()
    resident.page.get_by_label(resident.say(resident.screen.termijnen.datums["melding"])).fill(SECRET)
    resident.button(resident.say(resident.screen.termijnen.reken)).click()
    expect(resident.page.get_by_role("alert")).to_be_visible()


def change_the_plan(resident: Resident) -> None:
    resident.open("plan")
    part = resident.open_item(ITEM)
    part.locator(css_key(f"bewerk-{ITEM}")).get_by_role("button").click()
    field = part.get_by_label(resident.say(resident.screen.plan.bewerk_veld))
    field.fill(f"{SECRET} in het plan")
    part.get_by_role("button", name=resident.say(resident.screen.algemeen.bewaar)).click()
    expect(field).to_have_count(0)
    resident.page.get_by_label(resident.say(resident.screen.plan.naam)).fill(f"{SECRET} van Achteren")
    resident.page.locator(css_key("bewaar:naam")).get_by_role("button").click()
    resident.settle()


def take_everything(resident: Resident) -> None:
    resident.open("meenemen")
    resident.page.locator("summary").filter(
        has_text=resident.say(resident.screen.meenemen.andere_vormen)
    ).click()
    words = resident.screen.meenemen
    others = (each.knop for each in words.vormen.values())
    for button in (
        words.download,
        words.zip,
        *others,
        words.download_ander,
        resident.screen.eigen_bestand.bewaar,
    ):
        assert resident.download(resident.say(button)).stat().st_size > 0


def leaks(resident: Resident, said: list[str], asked: list[str]) -> list[str]:
    """Return the words that stand where they should not."""
    page = resident.page
    seen = page.evaluate(
        "JSON.stringify([{...localStorage}, history.state, location.href, document.title, document.cookie])"
    )
    names = page.evaluate("Object.keys(localStorage)")
    assert [name for name in names if not name.startswith(STREAMLIT_THEME)] == []
    kept = str(page.context.cookies()) + seen + "\n".join(asked) + resident.server.log.read_text()
    return [words for words in said if words in kept]
