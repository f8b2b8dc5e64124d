"""What someone fills in on a screen, and the ways to leave it and to come back."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator

from tests.browser.a11y.places import before
from tests.browser.names import css_key
from tests.browser.walking import Resident
from wmo_core.content.screens.all_screens import Screens
from wmo_core.flows.answers import Answer
from wmo_core.flows.loader import load_flow

AGE, THIRD = (load_flow("zelftest").question(each) for each in ("leeftijd", "thuis"))  # on one screen
ANSWER = Answer(chosen=("partner", "kind_12_17"), words="Met 2 katten\n& een <hond>.", talk=True)
DRAFTS = "sessionStorage.getItem('mijn-wmo-plan.concept')"
FIELDS = """() => Object.fromEntries([...document.querySelectorAll('[class*="st-key-v-"]')].map((box) => [
  [...box.classList].find((name) => name.startsWith('st-key-v-')),
  [...box.querySelectorAll('textarea, input')].map((each) =>
    each.type.startsWith('text') ? each.value : each.checked),
]))"""

# What a browser that translates does with each text.
TRANSLATE = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const text of found) {
    if (!text.data.trim() || text.parentElement.closest('script, style, textarea, font')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}"""


def fields(resident: Resident) -> dict[str, Any]:
    """Return what stands in each field on the screen."""
    found: dict[str, Any] = resident.page.evaluate(FIELDS)
    return found


def holds(resident: Resident, expected: dict[str, Any]) -> None:
    """Wait until the fields hold this, and see that they keep it."""
    resident.page.wait_for_function(
        f"(wanted) => JSON.stringify(({FIELDS})()) === JSON.stringify(wanted)", arg=expected, polling=50
    )
    resident.page.wait_for_timeout(300)
    assert fields(resident) == expected


def box(resident: Resident, key: str) -> Locator:
    return resident.page.locator(css_key(f"v-{key}"))


def type_in(resident: Resident, key: str, words: str) -> None:
    box(resident, key).locator("textarea, input[type=text]").press_sequentially(words)


def pick(resident: Resident, key: str) -> None:
    box(resident, key).get_by_test_id("stRadioOption").last.click()


def fill_in_a_question(resident: Resident) -> None:
    resident.choose(AGE, "aow")
    resident.fill_in(THIRD, ANSWER)


def fill_in_the_days(resident: Resident) -> None:
    pick(resident, "dag-gedaan")
    type_in(resident, "dag-melding", "ergens in novem")


def fill_in_people_and_week(resident: Resident) -> None:
    type_in(resident, "persoon-naam", "Fatma")
    pick(resident, "persoon-kring")
    type_in(resident, "persoon-samen", "wandelen")
    box(resident, "hulp-moment-woensdag-avond").locator("label").click()
    type_in(resident, "hulp-wie", "de buurvrouw")


def fill_in_the_card(resident: Resident) -> None:
    resident.page.locator("[class*='st-key-v-gesprek-punt'] label").first.click()
    type_in(resident, "gesprek-own_point", "Douchen gaat niet")
    type_in(resident, "gesprek-questions", "Hoe lang duurt het?")


def by_link(label: Callable[[Screens], str]) -> Callable[[Resident], None]:
    def leave(resident: Resident) -> None:
        here = resident.step
        resident.page.get_by_role("link", name=resident.say(label(resident.screen))).click()
        resident.arrive(here)

    return leave


def by_menu(label: Callable[[Screens], str]) -> Callable[[Resident], None]:
    def leave(resident: Resident) -> None:
        resident.open_menu()
        by_link(label)(resident)

    return leave


def by_back(resident: Resident) -> None:
    here = resident.step
    resident.page.go_back()
    resident.arrive(here)


def return_by_terug(resident: Resident) -> None:
    resident.go_on(resident.say(resident.screen.algemeen.terug))


def return_by_forward(resident: Resident) -> None:
    here = resident.step
    resident.page.go_forward()
    resident.arrive(here)


def come_to_third(resident: Resident) -> None:
    resident.open_with(before("thuis"), "vragen")
