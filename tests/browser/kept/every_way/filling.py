"""What someone fills in on any screen: words in every field, and a few choices."""

from typing import Any

from playwright.sync_api import Locator

from tests.browser.a11y.measures import open_all
from tests.browser.kept.leaving import fields
from tests.browser.walking import Resident

WORDS = "Zo zeg ik het: één & <b>twee</b>"
SECRET = "vier woorden zonder spoor"
MOST_TICKS = 3
MAIN = "[data-testid=stMain]"
BOXES = f'{MAIN} [class*="st-key-v-"]'
SECRETS = f'{MAIN} [class*="st-key-geheim-"] input'
# A field that drafts.js does not know, and that is none of the two of which nothing may be kept.
UNKNOWN = f"""() => [...document.querySelectorAll('{MAIN} :is(input, textarea, select, [contenteditable])')]
  .filter((each) => !each.closest('[class*="st-key-v-"], [class*="st-key-geheim-"]') && each.type !== 'file')
  .map((each) => each.outerHTML)"""


def has_field(resident: Resident) -> bool:
    """Return whether there is anything to fill in."""
    return bool(fields(resident)) or resident.page.locator(SECRETS).count() > 0


def fill_in(resident: Resident) -> None:
    """Type in every field and make a few choices."""
    open_all(resident)
    for secret in resident.page.locator(SECRETS).all():
        secret.fill(SECRET)
    for key in list(fields(resident)):
        box = resident.page.locator(f"{MAIN} .{key}")
        text = box.locator("textarea, input[type=text]")
        if text.count() == 1 and text.is_editable():
            text.press_sequentially(WORDS)
    _choose(resident, resident.page.locator(f"{BOXES} [data-testid=stRadioOption]:last-of-type"))
    _choose(resident, resident.page.locator(f"{BOXES} [data-testid=stCheckbox] label"))
    resident.settle()


def unknown_fields(resident: Resident) -> list[Any]:
    """Return each field of the screen of which nobody said whether it is kept."""
    found: list[Any] = resident.page.evaluate(UNKNOWN)
    return found


def _choose(resident: Resident, found: Locator) -> None:
    """Press the first few; a press that is sent at once may take the others away."""
    for place in range(min(found.count(), MOST_TICKS)):
        if place < found.count() and found.nth(place).is_visible():
            found.nth(place).click()
            resident.settle()
