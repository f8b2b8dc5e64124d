"""What someone does on a screen to bring it into another state."""

import re
from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.a11y.measures import open_all
from tests.browser.walking import Resident
from wmo_core.content.screens.all_screens import Screens

Act = Callable[[Resident], None]
Label = Callable[[Screens], str]


def press(label: Label) -> Act:
    """Press a button of the screen."""

    def act(resident: Resident) -> None:
        resident.button(resident.say(label(resident.screen))).click()
        resident.settle()

    return act


def open_drawing(label: Label) -> Act:
    """Open a drawing and wait until it is there."""

    def act(resident: Resident) -> None:
        press(label)(resident)
        expect(resident.page.locator("img.wmo-drawing").first).to_be_visible()
        resident.settle()

    return act


def deny_the_answer(resident: Resident) -> None:
    """Say that there was a melding, and give no day."""
    yes = resident.page.get_by_role("radio", name=resident.say(resident.screen.termijnen.ja), exact=True)
    resident.page.get_by_test_id("stRadioOption").filter(has=yes).click()
    press(lambda screen: screen.termijnen.reken)(resident)


def give_a_broken_file(resident: Resident) -> None:
    """Open an answers file that is none."""
    resident.page.locator("summary").filter(has_text=resident.say(resident.screen.start.bestand)).click()
    broken = {"name": "antwoorden.json", "mimeType": "application/json", "buffer": b"{"}
    resident.page.locator("input[type=file]").set_input_files(broken)  # type: ignore[arg-type]
    expect(resident.page.get_by_role("alert")).to_have_text(
        resident.say(resident.screen.fouten.bestand_onleesbaar)
    )
    resident.settle()


def give_a_code(resident: Resident) -> None:
    """Make a code for a helper."""
    press(lambda screen: screen.doorgeven.maak)(resident)
    expect(resident.page.locator(".wmo-code")).to_be_visible()


def look_at_the_code(resident: Resident) -> None:
    """Type the code that is on the screen, as its receiver does, until what lies ready is there."""
    code = " ".join(resident.page.locator(".wmo-code p, .wmo-code li").all_inner_texts())
    resident.go_to("ontvangen")
    resident.page.get_by_label(resident.say(resident.screen.ontvangen.veld)).fill(code)
    press(lambda screen: screen.ontvangen.kijk)(resident)
    title = resident.say(resident.screen.ontvangen.klaar_titel)
    expect(resident.page.get_by_role("heading", name=title)).to_be_visible()


def edit_an_item(resident: Resident) -> None:
    """Press Verander at the first item of the plan."""
    change = resident.say(resident.screen.plan.bewerk)
    resident.open_item().get_by_role("button", name=re.compile(f"^{change} ")).click()
    expect(resident.page.get_by_label(resident.say(resident.screen.plan.bewerk_veld))).to_be_visible()
    resident.settle()


def go_back(resident: Resident) -> None:
    """Press Terug."""
    resident.go_on(resident.say(resident.screen.algemeen.terug))


def fill_in(resident: Resident) -> None:
    """Tick the first answer and write something; a message of before is then still on the screen."""
    form = resident.page.get_by_test_id("stForm")
    form.locator("label:has(input)").first.click()
    if form.locator("textarea").count():
        resident.tell_more()
        form.locator("textarea").first.fill("Zoals ik het zeg.")
    resident.settle()


def search(words: str) -> Act:
    """Type in the search field of the explanations."""

    def act(resident: Resident) -> None:
        field = resident.page.get_by_label(resident.say(resident.screen.lezen.zoek))
        field.fill(words)
        field.press("Enter")
        expect(resident.page.locator(".st-key-gevonden")).to_be_visible()
        resident.settle()

    return act


def practise(resident: Resident) -> None:
    """Answer the practice question."""
    resident.page.get_by_test_id("stRadioOption").first.click()
    resident.next()


def answer_the_first(resident: Resident) -> None:
    """Choose the first answer of the first exercise on the screen, which may stand in a part that opens."""
    open_all(resident)
    resident.page.get_by_test_id("stRadioOption").first.click()
    expect(resident.page.get_by_test_id("stAlertContentInfo")).to_be_visible()
    resident.settle()


def find_gemeente(words: str) -> Act:
    """Type the name of a municipality, until there is something to choose."""

    def act(resident: Resident) -> None:
        start = resident.screen.start.gemeente
        resident.page.get_by_role("textbox", name=resident.say(start.vraag)).fill(words)
        expect(resident.page.get_by_role("radiogroup", name=resident.say(start.kies))).to_be_visible()
        resident.settle()

    return act
