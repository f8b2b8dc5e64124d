"""What a resident does in the browser: begin, choose, answer. The words come from the content."""

from playwright.sync_api import Locator, expect

from tests.browser.names import css_key, one_line
from tests.browser.server_process import ROOT
from tests.browser.visitor import Visitor
from wmo_core.content.all_gemeenten.local_facts import local_facts
from wmo_core.content.flow_words.wording import QuestionText
from wmo_core.content.register import Register
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


class Resident(Visitor):
    """Someone who fills in the questions."""

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

    def tell_more(self) -> None:
        """Open "Meer vertellen", if it is closed."""
        part = self.page.locator("details").filter(has_text=self.say(self.screen.vragen.meer))
        if part.get_attribute("open") is None:
            part.locator("summary").click()
        expect(part).to_have_attribute("open", "")

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
