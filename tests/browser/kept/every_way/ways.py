"""Every way out of a screen with something filled in, each with the way back: the columns of the table."""

from tests.browser.a11y.acts import Label
from tests.browser.kept.every_way.around import Around, Way
from tests.browser.kept.every_way.ways_of_the_line import LINE
from tests.browser.kept.every_way.ways_to_stop import STOP
from tests.browser.kept.leaving import TRANSLATE, by_back, return_by_forward

KEY_OF = "box => [...box.classList].find((name) => name.startsWith('st-key-v-'))"
_OUTSIDE = (
    "[data-testid=stMain] [data-testid=stButton]"
    ":not([data-testid=stForm] *, .st-key-kop *, .st-key-terug *) button"
)
# Streamlit gives the first screen no address of its own.
LEADS_HERE = """(link) => {
  const to = new URL(link.getAttribute('href') || '/', location.origin);
  return to.pathname + to.search === location.pathname + location.search;
}"""
PRESS_MS = 60  # of a press of a mouse, from down to up
NEVER = ("wis", "past-niet", "weg", "annuleer")  # what is meant to take something away
_ELSEWHERE = "about:blank"


def link(label: Label, *, menu: bool = False, translated: bool = False) -> Way:
    """Leave by a link, and come back with the browser's Back."""

    def leave(around: Around) -> bool:
        resident = around.resident
        if menu:
            resident.open_menu()
        found = resident.page.get_by_role("link", name=resident.say(label(resident.screen)), exact=True)
        if not found.count():
            return False
        if found.first.evaluate(LEADS_HERE):
            return False
        here = resident.step
        if translated:
            resident.page.evaluate(TRANSLATE)
        found.first.click(delay=PRESS_MS)
        resident.arrive(here)
        by_back(resident)
        return True

    return leave


def back_and_forward(around: Around) -> bool:
    """Leave with Back, and come back with Forward."""
    by_back(around.resident)
    return_by_forward(around.resident)
    return True


def forward_and_back(around: Around) -> bool:
    """Leave with Forward, to where someone was before, and come back with Back."""
    resident = around.resident
    resident.go_to(_another(around))
    by_back(resident)
    return_by_forward(resident)
    by_back(resident)
    return True


def typed_address(around: Around) -> bool:
    """Type another address, which loads the page anew, and come back."""
    page = around.resident.page
    page.goto(f"{around.resident.server.url}/{_another(around)}")
    around.is_back()
    page.go_back()
    around.is_back()
    return True


def another_site(around: Around) -> bool:
    """Go to another site in this tab, and come back."""
    page = around.resident.page
    page.goto(_ELSEWHERE)
    page.go_back()
    around.is_back()
    return True


def _another(around: Around) -> str:
    return "taken" if around.resident.page.url.endswith("/hulp") else "hulp"


def reload(around: Around) -> bool:
    """Load the page again."""
    around.resident.page.reload()
    around.is_back()
    return True


def register(around: Around) -> bool:
    """Go to the other register and back."""
    around.resident.switch_register()
    around.resident.switch_register()
    return True


def back_button(around: Around) -> bool:
    """Press Terug of the app, and come back; a fault may keep someone on the screen."""
    resident = around.resident
    button = resident.button(resident.say(resident.screen.algemeen.terug))
    if not button.count():
        return False
    here = resident.step
    button.first.click()
    resident.settle()
    if resident.step != here:
        by_back(resident)
    return True


def another_button(around: Around) -> bool:
    """Press a button that has nothing to do with the fields; come back when it leads elsewhere."""
    resident = around.resident
    for button in resident.page.locator(_OUTSIDE).all():
        keys = button.evaluate("each => each.closest('[class*=st-key-]')?.className ?? ''")
        if button.is_visible() and not any(each in keys for each in NEVER):
            here = resident.step
            button.click()
            resident.settle()
            if resident.step != here:
                by_back(resident)
            return True
    return False


def another_form(around: Around) -> bool:
    """Press the button of one of several forms on a screen; what stands in the others stays."""
    resident = around.resident
    forms = resident.page.get_by_test_id("stForm").filter(
        has=resident.page.locator("textarea, input[type=text]")
    )
    if forms.count() < 2:
        return False
    own = forms.first.locator("[class*='st-key-v-']").all()
    around.taken |= {str(box.evaluate(KEY_OF)) for box in own}
    forms.first.get_by_test_id("stFormSubmitButton").get_by_role("button").first.click()
    resident.settle()
    return True


WAYS: dict[str, Way] = {
    "uitleg lezen": link(lambda screen: screen.algemeen.voet.uitleg),
    "iemand spreken": link(lambda screen: screen.algemeen.voet.mens),
    "logo": link(lambda screen: screen.algemeen.naam),
    "taken": link(lambda screen: screen.algemeen.kop.taken),
    "menu: gevaar": link(lambda screen: screen.algemeen.kop.gevaar, menu=True),
    "menu: uitleg": link(lambda screen: screen.algemeen.kop.uitleg, menu=True),
    "terug en vooruit": back_and_forward,
    "vooruit en terug": forward_and_back,
    "getypt adres": typed_address,
    "andere site": another_site,
    "andere knop": another_button,
    "ander formulier": another_form,
    "ander register": register,
    "opnieuw laden": reload,
    "vertaald, en een link": link(lambda screen: screen.algemeen.voet.mens, translated=True),
    **LINE,
    "knop Terug": back_button,
    **STOP,
}
