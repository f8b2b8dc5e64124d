"""Someone in the browser: opens a screen, presses, and waits until what was asked for stands there."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.names import css_key, one_line
from tests.browser.server_process import ServerProcess
from tests.browser.tab import (
    AT_REST,
    DRAWN,
    ON_A_NEW_STEP,
    STEP,
    STORE,
    TITLE_IS_SET,
    Runs,
    go_within,
    listen,
    load_with,
)
from wmo_core.content.register import Register
from wmo_core.content.screens.all_screens import Screens
from wmo_core.content.texts import Texts, load_texts
from wmo_core.plan.dossier import Dossier


@dataclass
class Visitor:
    """Someone with one tab open on the app, and all that this tab asked for and complained about."""

    page: Page
    server: ServerProcess
    register: Register = Register.NL
    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)
    runs: Runs = field(default_factory=Runs)

    def __post_init__(self) -> None:
        listen(self.page, self.complaints, self.hosts)
        self.page.on("websocket", self.runs.follow)

    @property
    def texts(self) -> Texts:
        """The words of the register that is on the screen."""
        return load_texts(self.register)

    @property
    def screen(self) -> Screens:
        """The words of the screens, in that register."""
        return self.texts.screen

    def say(self, text: str) -> str:
        """Return a text as it stands on the screen, on one line."""
        return one_line(text)

    @property
    def heading(self) -> Locator:
        """The h1."""
        return self.page.get_by_role("heading", level=1)

    @property
    def step(self) -> str:
        """The step that the browser's history holds, such as vragen/zelftest/leeftijd."""
        return str(self.page.evaluate(STEP))

    def open(self, path: str = "", kept: str = "") -> None:
        """Open the app, in a tab that keeps this copy of the answers already, and wait for the screen."""
        url = f"{self.server.url}/{path}"
        if kept:
            load_with(self.page, url, kept)
        else:
            self.page.goto(url)
        self.page.wait_for_function(f"() => {AT_REST} && {TITLE_IS_SET}", polling=20)
        expect(self.heading).to_be_visible()

    def open_with(self, dossier: Dossier, path: str = "") -> None:
        """Open a screen in a tab that holds these answers already, as after a reload."""
        self.register = dossier.in_register
        self.open(path, dossier.model_dump_json())
        self.is_in_register()
        self.settle()

    def is_in_register(self) -> None:
        """Wait for the words of the register: the menu then offers the other one."""
        expect(self.page.locator(css_key(f"register-{self.register.other.value}"))).to_be_attached()

    @property
    def menu(self) -> Locator:
        """The button of the menu."""
        return self.button(self.say(self.screen.algemeen.kop.menu))

    def open_menu(self) -> None:
        """Press the button of the menu, if it is closed."""
        if self.menu.get_attribute("aria-expanded") == "false":
            self.menu.click()
        expect(self.menu).to_have_attribute("aria-expanded", "true")

    def go_to(self, path: str) -> None:
        """Go to another screen without a load, as with Back or Forward."""
        before = self.step
        go_within(self.page, path)
        self.arrive(before)

    def stored(self) -> str:
        """Return the copy of the answers in the tab, empty when there is none."""
        return str(self.page.evaluate("(name) => sessionStorage.getItem(name) ?? ''", STORE))

    def settle(self) -> None:
        """Wait until what was pressed is done, on the same screen."""
        self.runs.wait(self.page)
        self.page.wait_for_function(f"() => {AT_REST}", polling=20)
        self.page.evaluate(DRAWN)

    def button(self, label: str) -> Locator:
        """A button by its whole name."""
        return self.page.get_by_role("button", name=one_line(label), exact=True)

    def go_on(self, label: str) -> None:
        """Press a button and wait for the next screen, with its title and focus."""
        before = self.step
        self.button(label).click()
        self.arrive(before)

    def arrive(self, before: str) -> None:
        """Wait until another step than ``before`` is on the screen and the h1 has the focus."""
        self.page.wait_for_function(ON_A_NEW_STEP, arg=before, polling=20)
        expect(self.heading).to_have_count(1)
        expect(self.heading).to_be_focused()

    def next(self) -> None:
        """Press Verder."""
        self.go_on(self.say(self.screen.algemeen.verder))

    def stay(self) -> None:
        """Press Verder when the screen must stay."""
        self.button(self.say(self.screen.algemeen.verder)).click()
        self.settle()

    def switch_register(self) -> None:
        """Press the switch of the register in the menu, and wait for the words of the other one."""
        self.open_menu()
        self.button(self.say(self.screen.algemeen.kop.naar_ander_register)).click()
        self.register = self.register.other
        self.is_in_register()
        self.settle()

    def kept(self) -> Dossier:
        """Return what the tab keeps."""
        return Dossier.model_validate_json(self.stored() or "{}")

    def tick(self, label: str, within: Locator | None = None) -> None:
        """Press a tick box by its whole name, as people do: on its label."""
        place = within or self.page
        box = self.page.get_by_role("checkbox", name=label, exact=True)
        place.get_by_test_id("stCheckbox").locator("label").filter(has=box).click()

    def open_part_with(self, found: Locator) -> None:
        """Open the closed part that something stands in, if any, and wait until it has stopped moving."""
        found.wait_for(state="attached")
        part = found.locator("xpath=ancestor::details").last
        if part.count() and part.get_attribute("open") is None:
            part.locator("summary").first.click()
            # Playwright scrolls a part that still opens inside its own box; what it points at then moves.
            part.evaluate("part => Promise.allSettled(part.getAnimations().map((each) => each.finished))")

    def open_item(self, item_id: str | None = None) -> Locator:
        """Open what can be done with an item of the plan, the first one if none is named; return its part."""
        part = self.page.locator(css_key(f"deel-{item_id}") if item_id else "[class*='st-key-deel-']").first
        row = part.locator("details")
        row.locator("summary").click()
        expect(row).to_have_attribute("open", "")
        self.settle()
        return part

    def download(self, label: str, press: Callable[[Locator], None] = Locator.click) -> Path:
        """Press a download button and return the file."""
        with self.page.expect_download() as coming:
            press(self.button(label))
        return coming.value.path()
