"""What a resident does in the browser: open, answer, press, read. The words come from the content."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.names import css_key, one_line
from tests.browser.server_process import ROOT, ServerProcess
from tests.browser.tab import AT_REST, ON_A_NEW_STEP, STEP, STORE, TITLE_IS_SET, go_within, listen, load_with
from wmo_core.content.register import Register
from wmo_core.content.screens.all_screens import Screens
from wmo_core.content.texts import Texts, load_texts
from wmo_core.flows.answers import Answer
from wmo_core.flows.models import Question
from wmo_core.plan.dossier import Dossier, questions_of_all_flows

EXAMPLES = ROOT / "docs/voorbeelden"


def example(name: str) -> Dossier:
    """Return the answers of an example in docs/voorbeelden."""
    return Dossier.model_validate_json((EXAMPLES / f"{name}.json").read_bytes())


def mirror(dossier: Dossier) -> str:
    """Return the copy of a dossier that the app keeps in the tab."""
    return dossier.model_dump_json()


@dataclass
class Resident:
    """Someone with one tab open on the app, and all that this tab asked for and complained about."""

    page: Page
    server: ServerProcess
    register: Register = Register.NL
    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        listen(self.page, self.complaints, self.hosts)

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
        self.open(path, mirror(dossier))
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
        self.page.wait_for_timeout(50)
        self.page.wait_for_function(f"() => {AT_REST}", polling=20)

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

    def begin(self, register: Register = Register.NL) -> None:
        """Open the app, choose the register and begin with the questions."""
        self.open()
        if register is not self.register:
            self.switch_register()
        self.go_on(self.say(self.screen.start.begin))
        if self.register is Register.EASY_READ:
            self.practise()

    def practise(self) -> None:
        """Answer the practice question and go on to the real ones."""
        self.page.get_by_test_id("stRadioOption").first.click()
        self.next()
        self.go_on(self.say(self.screen.oefenvraag.begin))

    def switch_register(self) -> None:
        """Press the switch of the register in the menu, and wait for the words of the other one."""
        self.open_menu()
        self.button(self.say(self.screen.algemeen.kop.naar_ander_register)).click()
        self.register = self.register.other
        self.is_in_register()
        self.settle()

    def question(self) -> Question | None:
        """Return the question on the screen, or None on another screen. Its words must be the h1."""
        flow_and_id = self.step.split("/")[1:]
        if len(flow_and_id) != 2:
            return None
        found = questions_of_all_flows()[flow_and_id[1]]
        expect(self.heading).to_have_text(one_line(self.texts.question(found.words_of).text))
        return found

    def choose(self, question: Question, *options: str) -> None:
        """Tick options by their words."""
        words = self.texts.question(question.words_of)
        for option in options:
            if question.kind == "choice":
                radio = self.page.get_by_role("radio", name=one_line(words.options[option]), exact=True)
                self.page.get_by_test_id("stRadioOption").filter(has=radio).click()
            else:
                self.tick(self.tile(question, option))

    def tile(self, question: Question, option: str) -> str:
        """Return the name of the tick box of an option."""
        words = self.texts.question(question.words_of)
        if question.kind == "onderwerpen" and option in self.texts.onderwerpen:
            tile = self.texts.onderwerp(option)
            return one_line(f"{tile.title} {tile.example}")
        return one_line(words.options[option])

    def tick(self, label: str, within: Locator | None = None) -> None:
        """Press a tick box by its whole name, as people do: on its label."""
        box = self.page.get_by_role("checkbox", name=label, exact=True)
        (within or self.page).get_by_test_id("stCheckbox").locator("label").filter(has=box).click()

    def words_field(self, question: Question) -> Locator:
        """The field for own words of a question."""
        label = one_line(self.texts.question(question.id).words)
        return self.page.get_by_role("textbox", name=label, exact=True)

    def fill_in(self, question: Question, answer: Answer) -> None:
        """Give the whole answer, without pressing Verder."""
        self.choose(question, *answer.chosen)
        if answer.words:
            self.words_field(question).fill(answer.words)
        if answer.talk:
            self.tick(one_line(self.texts.talk))

    def download(self, label: str, press: Callable[[Locator], None] = Locator.click) -> Path:
        """Press a download button and return the file."""
        with self.page.expect_download() as coming:
            press(self.button(label))
        return coming.value.path()
