"""What a screen reader gets of ten screens: Chromium's accessibility tree, as approved texts.

Read what changed as someone who hears the screen; then run the table with --update-golden.
"""

from playwright.sync_api import Page

from tests.browser.server_process import ROOT

GOLDEN = ROOT / "tests/golden/schermlezer"
# The name of a screen in the table, and its state.
TEN = {
    "start": "leeg",
    "oefenvraag": "leeg",
    "vragen (leeftijd)": "fout",
    "vragen (onderwerpen)": "leeg",
    "taken": "gevuld",
    "uitkomst": "gevuld",
    "kosten": "gevuld",
    "termijnen": "gevuld",
    "plan": "gevuld",
    "lezen (bladzijde)": "leeg",
}


def is_heard(screen: str, state: str) -> bool:
    """Return whether this state of a screen is one of the ten."""
    return TEN.get(screen) == state


# The new screen is announced a moment after it stands there.
_ANNOUNCED = "() => document.querySelector('#wmo-status').textContent !== ''"


def differs(page: Page, screen: str, register: str, *, update: bool) -> bool:
    """Return whether a screen reader gets something else than was approved; ``update`` approves it."""
    page.wait_for_function(_ANNOUNCED)
    heard = page.locator("body").aria_snapshot() + "\n"
    name = screen.replace(" ", "_").replace("(", "").replace(")", "")
    approved = GOLDEN / register / f"{name}.yaml"
    if update:
        approved.parent.mkdir(parents=True, exist_ok=True)
        approved.write_text(heard, encoding="utf-8")
    return heard != approved.read_text(encoding="utf-8")
