"""Every way out of a screen with something filled in, each with the way back."""

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import expect

from tests.browser.a11y.acts import Label
from tests.browser.kept.gate import Gate
from tests.browser.kept.leaving import TRANSLATE, by_back, return_by_forward
from tests.browser.server_process import ServerProcess
from tests.browser.tab import AT_REST, TITLE_IS_SET
from tests.browser.walking import Resident

AWAY_MS = 3_000
KEY_OF = "box => [...box.classList].find((name) => name.startsWith('st-key-v-'))"
_OUTSIDE = (
    "[data-testid=stMain] [data-testid=stButton]"
    ":not([data-testid=stForm] *, .st-key-kop *, .st-key-terug *) button"
)
NEVER = ("wis", "past-niet", "weg", "annuleer")  # what is meant to take something away


@dataclass
class Around:
    """The tab, the two processes on its address, and what leads from one to the other."""

    resident: Resident
    gate: Gate
    servers: tuple[ServerProcess, ServerProcess]
    taken: set[str] = field(
        default_factory=set
    )  # fields of which the answer was kept, and may look otherwise now

    @property
    def other(self) -> int:
        """The port of the process that does not know this session."""
        return next(each.port for each in self.servers if each.port != self.gate.to)


Way = Callable[[Around], bool]  # False: there is no such way on this screen


def link(label: Label, *, menu: bool = False, translated: bool = False) -> Way:
    """Leave by a link, and come back with the browser's Back."""

    def leave(around: Around) -> bool:
        resident = around.resident
        if menu:
            resident.open_menu()
        found = resident.page.get_by_role("link", name=resident.say(label(resident.screen)), exact=True)
        if not found.count():
            return False
        here = resident.step
        if translated:
            resident.page.evaluate(TRANSLATE)
        found.first.click()
        resident.settle()
        if resident.step == here:  # a link to this very screen
            return False
        by_back(resident)
        return True

    return leave


def back_and_forward(around: Around) -> bool:
    """Leave with Back, and come back with Forward."""
    by_back(around.resident)
    return_by_forward(around.resident)
    return True


def typed_address(around: Around) -> bool:
    """Type another address, which loads the page anew, and come back."""
    page, resident = around.resident.page, around.resident
    page.goto(f"{resident.server.url}/{'hulp' if not page.url.endswith('/hulp') else 'taken'}")
    page.wait_for_function(f"() => {AT_REST} && {TITLE_IS_SET}", polling=20)
    page.go_back()
    page.wait_for_function(f"() => {AT_REST} && {TITLE_IS_SET}", polling=20)
    return True


def reload(around: Around) -> bool:
    """Load the page again."""
    around.resident.page.reload()
    around.resident.page.wait_for_function(f"() => {AT_REST} && {TITLE_IS_SET}", polling=20)
    return True


def register(around: Around) -> bool:
    """Go to the other register and back."""
    around.resident.switch_register()
    around.resident.switch_register()
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


def connected(around: Around) -> bool:
    """Wait until the tab found a server again."""
    line = around.resident.page.locator("[data-test-connection-state]")
    expect(line).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=60_000)
    around.resident.runs.is_waiting = False
    around.resident.settle()
    return True


def lost(around: Around) -> bool:
    """Lose the line for a moment; the server still knows the session."""
    around.gate.cut(around.gate.to)
    around.resident.page.wait_for_timeout(500)
    return connected(around)


def other_process(around: Around) -> bool:
    """Come to another process on the same address."""
    around.gate.cut(around.other)
    around.resident.page.wait_for_timeout(500)
    return connected(around)


def closed_lid(around: Around) -> bool:
    """Be away for a while; the server has forgotten the session by then."""
    other = around.other
    around.gate.cut(None)
    around.resident.page.wait_for_timeout(AWAY_MS)
    around.gate.cut(other)
    return connected(around)


def killed(around: Around) -> bool:
    """Kill the server and start it again."""
    server = next(each for each in around.servers if each.port == around.gate.to)
    server.kill()
    around.gate.cut(server.port)
    server.start()
    return connected(around)


WAYS: dict[str, Way] = {
    "uitleg lezen": link(lambda screen: screen.algemeen.voet.uitleg),
    "iemand spreken": link(lambda screen: screen.algemeen.voet.mens),
    "logo": link(lambda screen: screen.algemeen.naam),
    "taken": link(lambda screen: screen.algemeen.kop.taken),
    "menu: gevaar": link(lambda screen: screen.algemeen.kop.gevaar, menu=True),
    "menu: uitleg": link(lambda screen: screen.algemeen.kop.uitleg, menu=True),
    "terug en vooruit": back_and_forward,
    "getypt adres": typed_address,
    "andere knop": another_button,
    "ander formulier": another_form,
    "ander register": register,
    "opnieuw laden": reload,
    "vertaald, en een link": link(lambda screen: screen.algemeen.voet.mens, translated=True),
    "verbinding weg": lost,
    "ander proces": other_process,
    "dichte laptop": closed_lid,
    "server gedood": killed,
}
