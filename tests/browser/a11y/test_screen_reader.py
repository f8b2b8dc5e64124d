"""What a screen reader gets of ten screens: Chromium's accessibility tree, as approved texts.

Read what changed as someone who hears the screen; then run with --update-golden.
"""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.a11y.measures import wait_until_drawn
from tests.browser.a11y.places import DAY, Place, places
from tests.browser.server_process import ROOT, ServerProcess
from tests.browser.walking import Resident
from wmo_core.content.register import Register

GOLDEN = ROOT / "tests/golden/schermlezer"
# The name of the screen in the table, and its state.
TEN = {
    "start": "leeg",
    "oefenvraag": "leeg",
    "vragen (choice)": "fout",
    "vragen (onderwerpen)": "leeg",
    "vragen (overview)": "gevuld",
    "uitkomst": "gevuld",
    "kosten": "gevuld",
    "termijnen": "gevuld",
    "plan": "gevuld",
    "lezen (bladzijde)": "leeg",
}


def place_of(screen: str, state: str) -> Place:
    """Return the first place of the table that comes to this state."""
    return next(
        each for each in places() if each.name == screen and state in (one.state for one in each.moments)
    )


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("screen", TEN)
def test_a_screen_reader_gets_what_was_approved(
    screen: str,
    register: Register,
    page: Page,
    app_on: Callable[[str], ServerProcess],
    pytestconfig: pytest.Config,
) -> None:
    resident = Resident(page, app_on(DAY))
    place = place_of(screen, TEN[screen])
    resident.open_with(place.dossier.model_copy(update={"in_register": register}), place.path)
    for moment in place.moments:
        if moment.act is not None:
            moment.act(resident)
        if moment.state == TEN[screen]:
            break
    wait_until_drawn(resident)
    heard = page.locator("body").aria_snapshot() + "\n"
    name = screen.replace(" ", "_").replace("(", "").replace(")", "")
    approved = GOLDEN / register.value / f"{name}.yaml"
    if pytestconfig.getoption("--update-golden"):
        approved.parent.mkdir(parents=True, exist_ok=True)
        approved.write_text(heard, encoding="utf-8")
    assert heard == approved.read_text(encoding="utf-8")
