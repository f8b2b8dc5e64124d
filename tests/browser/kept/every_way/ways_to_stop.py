"""The two ways after which nothing may be left: the last columns of the table."""

from tests.browser.kept.every_way.around import Around, Way
from tests.browser.person.leftovers import agree, wipe_button
from wmo_core.content.first_page import load_first_page
from wmo_core.ui.state.deployment import NEUTRAL


def quick_exit(around: Around) -> bool:
    """Press Snel weg, and open the app again in the same tab."""
    page = around.resident.page
    page.route(f"{NEUTRAL}**", lambda route: route.fulfill(body="Het weer"))
    page.get_by_role("link", name=load_first_page().quick_exit).click()
    page.wait_for_url(NEUTRAL)
    page.goto(around.resident.server.url)
    around.is_back()
    return True


def wipe(around: Around) -> bool:
    """Wipe all: with the button of the menu, or where nothing was kept yet with that of Meenemen."""
    resident = around.resident
    resident.open_menu()
    if not resident.button(resident.say(resident.screen.algemeen.wis.volgende)).count():
        resident.go_to("meenemen")
        resident.button(resident.say(resident.screen.meenemen.wis)).click()
    else:
        wipe_button(resident).click()
    agree(resident)
    return True


STOP: dict[str, Way] = {"Snel weg": quick_exit, "alles wissen": wipe}
