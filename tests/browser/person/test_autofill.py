"""What a browser keeps of fields for who comes next: nothing at a desk, at home at most one's own name."""

import sqlite3
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.names import css_key
from tests.browser.walking import Resident, example
from wmo_core.flows.answers import Answer
from wmo_core.plan.dossier import Dossier

PLAN = example("mantelzorger")
ALONE = Dossier(answers={"voor_wie": Answer(chosen=("zelf",))})
SCREENS = ("", "vragen", "plan", "mensen_en_week", "termijnen", "meenemen", "lezen", "gesprek", "brieven")
TYPED = "[data-testid=stMain] :is(input[type=text], textarea)"
FIELDS = f"""() => [...document.querySelectorAll('{TYPED}')].map((each) =>
  [each.closest('[class*=st-key-v-]')?.className.match(/st-key-v-[\\w-]+/)?.[0], each.autocomplete])"""
# Streamlit fetches the script of a kind of field at its first use.
ALL_DRAWN = """() => [...document.querySelectorAll('[class*=st-key-v-]')]
  .every((each) => each.querySelector('input, textarea, button'))"""


def fields(resident: Resident, dossier: Dossier) -> dict[str, str]:
    """Return what each field of one line says to the browser, by its key."""
    found: dict[str, str] = {}
    for screen in SCREENS:
        resident.open_with(dossier, screen)
        if screen == "termijnen":
            yes = resident.page.get_by_role(
                "radio", name=resident.say(resident.screen.termijnen.ja), exact=True
            )
            resident.page.get_by_test_id("stRadioOption").filter(has=yes).click()
            resident.settle()
        resident.page.wait_for_function(ALL_DRAWN)
        resident.page.evaluate("new Promise(requestAnimationFrame)")
        found |= dict(resident.page.evaluate(FIELDS))
    return found


def test_at_a_desk_no_field_lets_a_browser_keep_anything(at_desk: Resident) -> None:
    found = fields(at_desk, ALONE)
    assert len(found) > 6
    assert set(found.values()) == {"off"}


def test_at_home_the_own_name_says_what_it_is_and_the_others_keep_nothing(at_home: Resident) -> None:
    found = fields(at_home, ALONE)
    assert found.pop("st-key-v-naam") == "name"
    assert len(found) > 5 and set(found.values()) == {"off"}


def test_the_name_of_someone_else_is_not_offered_either(at_home: Resident) -> None:
    assert PLAN.about is not None
    assert set(fields(at_home, PLAN).values()) == {"off"}


def autofill(folder: Path) -> list[str]:
    """Return what the browser keeps of fields."""
    with sqlite3.connect(f"file:{folder}/Default/Web Data?mode=ro", uri=True) as data:
        return [value for (value,) in data.execute("select value from autofill")]


def type_a_name_and_a_day(resident: Resident) -> None:
    """Type as people do, and go on."""
    resident.open_with(ALONE, "plan")
    name = resident.page.locator(css_key("v-naam")).get_by_role("textbox")
    name.click()
    name.press_sequentially("Gerda Vermeulen")
    before = resident.step
    resident.page.locator(css_key("naar-meenemen")).get_by_role("button").click()
    resident.arrive(before)
    resident.open("termijnen")
    yes = resident.page.get_by_role("radio", name=resident.say(resident.screen.termijnen.ja), exact=True)
    resident.page.get_by_test_id("stRadioOption").filter(has=yes).click()
    day = resident.page.get_by_label(resident.say(resident.screen.termijnen.datums["melding"]))
    day.click()
    day.press_sequentially("20-11-2026")
    resident.next()


def a_plain_form(page: Page, address: str) -> None:
    """Fill in a form of another page, of which a browser does keep a field."""
    page.route(
        "**/gewoon",
        lambda route: route.fulfill(
            body='<form action="/gewoon"><input name="stad"><button>Ga</button></form>',
            content_type="text/html",
        ),
    )
    page.goto(f"{address}/gewoon")
    page.locator("input").press_sequentially("Kaaldorp")
    page.get_by_role("button").click()
    page.wait_for_url("**/gewoon?stad=Kaaldorp")


@pytest.mark.parametrize(("place", "holds"), [("at_desk", []), ("at_home", ["Gerda Vermeulen"])])
def test_what_the_profile_of_a_browser_holds(
    kept_profile: BrowserContext, request: pytest.FixtureRequest, tmp_path: Path, place: str, holds: list[str]
) -> None:
    page = kept_profile.new_page()
    resident = Resident(page, request.getfixturevalue(place).server)
    type_a_name_and_a_day(resident)
    a_plain_form(page, resident.server.url)
    kept_profile.close()
    # Of the other form it keeps what it may.
    assert sorted(autofill(tmp_path / "profile")) == sorted([*holds, "Kaaldorp"])
