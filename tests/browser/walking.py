"""What a resident does in the browser: open, answer, press, read. The words come from the content."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.names import css_key, one_line
from tests.browser.server_process import ROOT, ServerProcess
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
from wmo_core.content.all_gemeenten.local_facts import local_facts
from wmo_core.content.flow_words.wording import QuestionText
from wmo_core.content.register import Register
from wmo_core.content.screens.all_screens import Screens
from wmo_core.content.texts import Texts, load_texts
from wmo_core.flows.answers import WEET_IK_NIET, Answer, Answers
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.flows.models import Question, Step
from wmo_core.plan.dossier import Dossier

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

    def begin(self, register: Register = Register.NL, gemeente: str | None = None) -> None:
        """Open the app, choose the register and a municipality, and begin with the questions."""
        self.open()
        if register is not self.register:
            self.switch_register()
        if gemeente is not None:
            self.live_in(gemeente)
        self.go_on(self.say(self.screen.start.begin))

    def live_in(self, gemeente: str) -> None:
        """Type the name of a municipality on the first screen, and press it."""
        name = local_facts(gemeente).name
        field = self.page.get_by_role("textbox", name=self.say(self.screen.start.gemeente.vraag))
        field.fill(name.partition(" (")[0])
        found = self.page.get_by_role("radio", name=name, exact=True)
        self.page.get_by_test_id("stRadioOption").filter(has=found).click()
        expect(found).to_be_checked()
        self.settle()

    def switch_register(self) -> None:
        """Press the switch of the register in the menu, and wait for the words of the other one."""
        self.open_menu()
        self.button(self.say(self.screen.algemeen.kop.naar_ander_register)).click()
        self.register = self.register.other
        self.is_in_register()
        self.settle()

    def at(self) -> Step | None:
        """Return the step on the screen, or None on another screen. Its first question must be the h1."""
        flow_and_id = self.step.split("/")[1:]
        if len(flow_and_id) != 2 or flow_and_id[0] not in flow_ids():
            return None
        found = Journey(load_flow(flow_and_id[0]), self.kept().answers).step(flow_and_id[1])
        assert found is not None, self.step
        expect(self.heading).to_have_text(one_line(self.words_of(found.questions[0]).text))
        return found

    def question(self) -> Question | None:
        """Return the first question of the step on the screen, or None on another screen."""
        found = self.at()
        return found.questions[0] if found else None

    def kept(self) -> Dossier:
        """Return what the tab keeps."""
        return Dossier.model_validate_json(self.stored() or "{}")

    def words_of(self, question: Question) -> QuestionText:
        """Return the words of a question, in the voice of who fills this in."""
        return self.texts.question(question.id, self.kept().about)

    def place_of(self, question: Question) -> Locator:
        """Return the part of the screen with a question and its answers."""
        return self.page.locator(css_key(f"vraag-{question.id}"))

    def choose(self, question: Question, *options: str) -> None:
        """Tick options by their words."""
        for option in options:
            here, name = self.place_of(question), self.tile(question, option)
            if question.more:
                self.tell_more()
            if question.kind == "choice":
                radio = self.page.get_by_role("radio", name=name, exact=True)
                here.get_by_test_id("stRadioOption").filter(has=radio).click()
            else:
                self.tick(name, here)

    def tile(self, question: Question, option: str) -> str:
        """Return the name of the tile of an option."""
        if question.kind == "onderwerpen" and option == WEET_IK_NIET:
            return one_line(self.screen.vragen.weet_niet_waarbij)
        return one_line(self.words_of(question).options[option])

    def tick(self, label: str, within: Locator | None = None) -> None:
        """Press a tick box by its whole name, as people do: on its label."""
        place = within or self.page
        box = self.page.get_by_role("checkbox", name=label, exact=True)
        place.get_by_test_id("stCheckbox").locator("label").filter(has=box).click()

    def tell_more(self) -> None:
        """Open "Meer vertellen", if it is closed."""
        part = self.page.locator("details").filter(has_text=self.say(self.screen.vragen.meer))
        if part.get_attribute("open") is None:
            part.locator("summary").click()
        expect(part).to_have_attribute("open", "")

    def open_part_with(self, found: Locator) -> None:
        """Open the closed part that something stands in, if any, and wait until it has stopped moving."""
        found.wait_for(state="attached")
        part = found.locator("xpath=ancestor::details").last
        if part.count() and part.get_attribute("open") is None:
            part.locator("summary").first.click()
            # Playwright scrolls a part that still opens inside its own box; what it points at then moves.
            part.evaluate("part => Promise.all(part.getAnimations().map((each) => each.finished))")

    def open_item(self, item_id: str | None = None) -> Locator:
        """Open what can be done with an item of the plan, the first one if none is named; return its part."""
        part = self.page.locator(css_key(f"deel-{item_id}") if item_id else "[class*='st-key-deel-']").first
        row = part.locator("details")
        row.locator("summary").click()
        expect(row).to_have_attribute("open", "")
        self.settle()
        return part

    def words_field(self, question: Question, field: str = "woorden") -> Locator:
        """The field for own words of a question, or ("ziet") for what a helper sees."""
        return self.page.locator(css_key(f"v-{question.id}-{field}")).get_by_role("textbox")

    def fill_in(self, question: Question, answer: Answer) -> None:
        """Give the whole answer, without pressing Verder."""
        self.choose(question, *answer.chosen)
        if answer.talk or (answer.words and (question.kind != "text" or question.more)):
            self.tell_more()
        for name, words in (("woorden", answer.words), ("ziet", answer.helper_words)):
            if words:
                self.words_field(question, name).fill(words)
        if answer.talk:
            self.tick(one_line(self.texts.talk))

    def fill_in_step(self, step: Step, answers: Answers) -> None:
        """Give the answers to all questions on the screen, without pressing Verder."""
        for question in step.questions:
            self.fill_in(question, answers.get(question.id, Answer()))

    def download(self, label: str, press: Callable[[Locator], None] = Locator.click) -> Path:
        """Press a download button and return the file."""
        with self.page.expect_download() as coming:
            press(self.button(label))
        return coming.value.path()
