"""What a tab holds, as a person or a script could find it, and the ways to wipe it."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.names import css_key
from tests.browser.walking import Resident
from wmo_core.plan.dossier import Dossier

KEPT = "JSON.stringify([{...sessionStorage}, {...localStorage}])"
SHOWN = """document.body.innerText
  + [...document.querySelectorAll('textarea, input')].map((each) => each.value).join() + document.title"""
PREFIX = "mijn-wmo-plan"


def words_of(dossier: Dossier) -> list[str]:
    """Return own words of a dossier."""
    said = [each.words for each in dossier.answers.values() if each.words]
    return [*said, *([dossier.plan.name] if dossier.plan.name else [])]


def left(page: Page, dossier: Dossier) -> list[str]:
    """Return the words of a dossier that the tab still shows or keeps."""
    found = page.evaluate(f"{KEPT} + {SHOWN}")
    return [each for each in words_of(dossier) if each.splitlines()[0] in found]


def keys(page: Page) -> set[str]:
    """Return the names of what the browser keeps for this tab, and for all tabs."""
    return set(page.evaluate("[...Object.keys(sessionStorage), ...Object.keys(localStorage)]"))


def dialog(resident: Resident) -> Locator:
    """The question whether all may go, or whether someone is there."""
    return resident.page.get_by_role("alertdialog")


def told(resident: Resident) -> Locator:
    """What the first screen says in a block of its own: that all is wiped, or where the plan is."""
    return resident.page.locator(css_key("bericht")).get_by_test_id("stAlert")


def wipe_button(resident: Resident) -> Locator:
    """The button in the menu that leaves this computer to someone else."""
    resident.open_menu()
    return resident.button(resident.say(resident.screen.algemeen.wis.volgende)).first


def agree(resident: Resident) -> None:
    """Say that all may go, and wait for the first screen."""
    dialog(resident).get_by_role("button", name=resident.say(resident.screen.meenemen.wis_ja)).click()
    expect(resident.page.locator("html:not(.wmo-covered)")).to_be_attached()
    expect(dialog(resident)).to_have_count(0)
    resident.settle()
