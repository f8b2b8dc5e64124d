"""Two tabs are two people: a copied tab begins empty. A tab that is loaded again, or comes back, goes on."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.person.leftovers import left, told
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.retention import DESK_ANSWER_MINUTES, DESK_IDLE_MINUTES

PLAN = example("mantelzorger")
NO_LOCKS = "Object.defineProperty(navigator, 'locks', { value: undefined })"  # as without https
FORBIDDEN = """Object.defineProperty(window, 'sessionStorage', {
  get: () => { throw new DOMException('', 'SecurityError') } })"""
LAST = "mijn-wmo-plan.laatst"
KEPT = "JSON.stringify({...sessionStorage})"


def copied(resident: Resident, path: str) -> Resident:
    """Copy the tab: a window that a page opens gets what its tab keeps, as a copied tab does."""
    with resident.page.expect_popup() as coming:
        resident.page.evaluate("(path) => void window.open(path)", f"/{path}")
    return Resident(coming.value, resident.server)


def came_back(context: BrowserContext, resident: Resident, kept: dict[str, str], path: str) -> Resident:
    """Open a tab that keeps what a closed one did, as a browser does that opens it again."""
    page = context.new_page()
    page.add_init_script(
        f"if (location.protocol.startsWith('http') && !sessionStorage.length)"
        f" Object.assign(sessionStorage, {json.dumps(kept)})"
    )
    again = Resident(page, resident.server)
    again.open(path)
    again.settle()
    return again


def closed(resident: Resident) -> dict[str, str]:
    """Close the tab, and return what the browser keeps of it."""
    kept: dict[str, str] = json.loads(resident.page.evaluate(KEPT))
    resident.page.close()
    return kept


@pytest.mark.parametrize("locks", [True, False])
def test_a_copied_tab_begins_empty_and_says_where_the_plan_is(
    context: BrowserContext, at_home: Resident, *, locks: bool
) -> None:
    if not locks:
        context.add_init_script(NO_LOCKS)
    at_home.open_with(PLAN, "plan")
    copy = copied(at_home, "plan")
    expect(told(copy)).to_contain_text(copy.say(copy.screen.start.elders))
    copy.settle()
    assert copy.step == "start"
    assert left(copy.page, PLAN) == []
    assert at_home.kept() == PLAN
    copy.go_on(copy.say(copy.screen.start.begin))
    assert copy.kept().answers == {}
    copy.page.reload()
    copy.settle()
    assert copy.step.startswith("vragen/")
    at_home.page.reload()
    at_home.settle()
    assert at_home.kept() == PLAN


def test_a_wipe_in_one_tab_leaves_the_other(at_home: Resident, context: BrowserContext) -> None:
    at_home.open_with(PLAN, "meenemen")
    other = Resident(context.new_page(), at_home.server)
    other.open_with(example("man_van_34"), "plan")
    at_home.button(at_home.say(at_home.screen.meenemen.wis)).click()
    at_home.go_on(at_home.say(at_home.screen.meenemen.wis_ja))
    assert left(at_home.page, PLAN) == []
    other.page.reload()
    other.settle()
    assert other.kept() == example("man_van_34")


@pytest.mark.parametrize("locks", [True, False])
def test_a_page_that_is_loaded_again_goes_on(
    context: BrowserContext, at_home: Resident, *, locks: bool
) -> None:
    if not locks:
        context.add_init_script(NO_LOCKS)
    at_home.open_with(PLAN, "plan")
    for _ in range(2):
        at_home.page.reload()
        at_home.settle()
        expect(told(at_home).filter(has_text=at_home.say(at_home.screen.start.elders))).to_have_count(0)
        assert (at_home.step, at_home.kept()) == ("plan", PLAN)


def test_back_from_another_site_goes_on(at_home: Resident) -> None:
    at_home.page.route("https://elders.example/**", lambda route: route.fulfill(body="elders"))
    at_home.open_with(PLAN, "plan")
    at_home.page.goto("https://elders.example/")
    at_home.page.go_back()
    expect(at_home.heading).to_be_visible()
    at_home.settle()
    assert (at_home.step, at_home.kept()) == ("plan", PLAN)


def test_at_home_a_closed_tab_comes_back_with_everything(context: BrowserContext, at_home: Resident) -> None:
    at_home.open_with(PLAN, "plan")
    again = came_back(context, at_home, closed(at_home), "plan")
    assert (again.step, again.kept()) == ("plan", PLAN)


@pytest.mark.parametrize("minutes", [DESK_IDLE_MINUTES - 1, DESK_IDLE_MINUTES + DESK_ANSWER_MINUTES])
def test_at_a_desk_a_closed_tab_comes_back_only_for_as_long_as_an_open_one_would_stay(
    context: BrowserContext, at_desk: Resident, minutes: int
) -> None:
    at_desk.open_with(PLAN, "plan")
    at_desk.page.wait_for_function(f"() => sessionStorage.getItem('{LAST}') !== null")
    kept = closed(at_desk)
    kept[LAST] = str(int(kept[LAST]) - minutes * 60_000)
    again = came_back(context, at_desk, kept, "plan")
    if minutes < DESK_IDLE_MINUTES:
        assert (again.step, again.kept()) == ("plan", PLAN)
        return
    expect(told(again)).to_contain_text(again.say(again.screen.start.gewist))
    assert (again.step, left(again.page, PLAN)) == ("start", [])


def test_a_tab_without_storage_is_nobodys_copy(page: Page, app_on: Callable[[str], ServerProcess]) -> None:
    page.add_init_script(FORBIDDEN)
    resident = Resident(page, app_on("2026-11-22"))
    resident.open()
    resident.go_on(resident.say(resident.screen.start.begin))
    expect(told(resident)).to_have_count(0)
