"""The own file in a browser without the app and without a network: the words are there, and nothing acts."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.walking import example
from wmo_core.chance import nonce, salt
from wmo_core.content.register import Register
from wmo_core.content.screens.meenemen import EigenBestandWords
from wmo_core.content.texts import load_texts
from wmo_core.documents.own_file.page import own_page, sealed_page
from wmo_core.documents.own_file.sealing import Once
from wmo_core.flows.answers import Answer
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.wording import word_plan

DAY = date(2026, 12, 19)
PASSWORD = "appel bezem citroen dorp"
ELSEWHERE = "http://elders.example/x"
ACTS = (
    "</script><script>document.title='open'; alert(1)</script>"
    f"<img src='{ELSEWHERE}' onerror='alert(2)'><svg onload='console.log(3)'></svg>"
    "<iframe src='javascript:alert(4)'></iframe><a href='javascript:alert(5)'>x</a>"
)


class Alone:
    """A page without a network, and all that it tries to do."""

    def __init__(self, page: Page) -> None:
        self.page, self.acts = page, list[str]()
        self.stopped = list[tuple[str, str | None]]()
        page.on("requestfailed", lambda request: self.stopped.append((request.url, request.failure)))
        page.on("console", lambda message: self.acts.append(message.text))
        page.on("pageerror", lambda error: self.acts.append(str(error)))
        page.on("dialog", lambda dialog: self.acts.append(dialog.message))
        page.on("request", lambda request: self.acts.append(request.url))

    def open(self, path: Path, content: bytes) -> None:
        path.write_bytes(content)
        self.page.goto(path.as_uri())
        assert self.acts.pop(0) == path.as_uri()

    def give(self, password: str, words: EigenBestandWords) -> None:
        self.page.get_by_label(words.gesloten.wachtwoord).fill(password)
        self.page.get_by_role("button", name=words.gesloten.open).click()


@pytest.fixture
def alone(browser: Browser) -> Iterator[Alone]:
    context = browser.new_context(offline=True)
    yield Alone(context.new_page())
    context.close()


def words_of(register: Register) -> EigenBestandWords:
    return load_texts(register).screen.eigen_bestand


def made(dossier: Dossier, register: Register, password: str | None = None) -> bytes:
    plan, answers = word_plan(plan_facts(dossier, DAY), register), dossier.model_dump_json()
    if password is None:
        return own_page(plan, answers, words_of(register))
    return sealed_page(plan, answers, words_of(register), password, Once(salt(), nonce()))


def one_line(text: str) -> str:
    return " ".join(text.split())


def hostile() -> Dossier:
    dossier = example("echtpaar")
    answers = {
        key: Answer(chosen=each.chosen, words=ACTS, helper_words=ACTS)
        for key, each in dossier.answers.items()
    }
    plan = dossier.plan.model_copy(update={"name": ACTS[:200], "additions": {"A": ACTS, "H": ACTS}})
    return dossier.model_copy(update={"answers": answers, "plan": plan})


def check_it_shows(page: Page, dossier: Dossier, register: Register) -> None:
    """Check that what the resident says in the plan is there, and what the file is."""
    shown = one_line(page.locator("main").inner_text())
    for line in words_of(register).in_bestand:
        assert one_line(line) in shown
    plan = word_plan(plan_facts(dossier, DAY), register)
    said = [one_line(item.words) for section in plan.sections for item in section.items]
    assert any(said) and not [words for words in said if words not in shown]


@pytest.mark.parametrize("register", Register)
def test_without_a_password_it_shows_the_plan(alone: Alone, tmp_path: Path, register: Register) -> None:
    dossier = example("echtpaar")
    alone.open(tmp_path / "eigen.html", made(dossier, register))
    check_it_shows(alone.page, dossier, register)
    assert alone.acts == []


@pytest.mark.parametrize("register", Register)
def test_with_a_password_it_shows_nothing_before_and_the_plan_after(
    alone: Alone, tmp_path: Path, register: Register
) -> None:
    dossier, words = example("echtpaar"), words_of(register)
    alone.open(tmp_path / "eigen.html", made(dossier, register, PASSWORD))
    expect(alone.page).to_have_title(words.gesloten.titel)
    expect(alone.page.get_by_text(one_line(words.gesloten.uitleg)[:30])).to_be_visible()
    alone.give("een ander wachtwoord", words)
    expect(alone.page.get_by_role("alert")).to_have_text(one_line(words.gesloten.past_niet))
    field = alone.page.get_by_label(words.gesloten.wachtwoord)
    expect(field).to_be_focused()
    expect(field).to_have_accessible_description(one_line(words.gesloten.past_niet))
    alone.give(" Appel bezem  Citroen dorp", words)
    expect(alone.page.locator("section").first).to_be_visible()
    expect(alone.page.locator("h1")).to_be_focused()
    check_it_shows(alone.page, dossier, register)
    expect(alone.page).to_have_title(words.gesloten.titel)
    assert alone.acts == []


@pytest.mark.parametrize("password", [None, PASSWORD])
def test_scripts_in_every_field_stay_words(alone: Alone, tmp_path: Path, password: str | None) -> None:
    words = words_of(Register.NL)
    alone.open(tmp_path / "eigen.html", made(hostile(), Register.NL, password))
    if password:
        alone.give(password, words)
    expect(alone.page.locator("section").first).to_be_visible()
    assert "</script><script>document.title='open'" in alone.page.locator("main").inner_text()
    assert alone.page.locator("img, iframe, a[href^=javascript], svg[onload]").count() == 0
    alone.page.wait_for_timeout(300)  # what was to happen has happened
    assert alone.acts == []


def test_what_is_put_in_by_hand_cannot_act_either(alone: Alone, tmp_path: Path) -> None:
    """The policy of an opened file holds for all that is in it, also for what no escaping stopped."""
    alone.open(tmp_path / "eigen.html", made(example("echtpaar"), Register.NL, PASSWORD))
    alone.give(PASSWORD, words_of(Register.NL))
    expect(alone.page.locator("section").first).to_be_visible()
    alone.page.evaluate("(acts) => { document.querySelector('main').innerHTML += acts; }", ACTS)
    alone.page.wait_for_timeout(300)
    assert alone.page.title() == words_of(Register.NL).gesloten.titel
    refused = [act for act in alone.acts if "Content Security Policy" in act]
    assert refused and set(alone.acts) - set(refused) == {ELSEWHERE}  # asked for, and stopped
    assert alone.stopped == [(ELSEWHERE, "csp")]


def test_a_browser_that_cannot_open_it_says_so(alone: Alone, tmp_path: Path) -> None:
    words = words_of(Register.NL)
    alone.page.add_init_script("Object.defineProperty(crypto, 'subtle', {value: undefined})")
    alone.open(tmp_path / "eigen.html", made(example("echtpaar"), Register.NL, PASSWORD))
    expect(alone.page.get_by_role("alert")).to_have_text(words.gesloten.kan_niet)
    alone.give(PASSWORD, words)
    expect(alone.page.get_by_role("alert")).to_have_text(words.gesloten.kan_niet)


@pytest.mark.parametrize(
    "typed", ["ǅ ﬁets İstanbul", "É\u0301 漢字 \U0001d518 ẞ hier", "tab\ten  spaties   hier"]
)
def test_the_browser_reads_a_password_as_the_server_does(alone: Alone, tmp_path: Path, typed: str) -> None:
    alone.open(tmp_path / "eigen.html", made(Dossier(), Register.NL, typed.swapcase()))
    alone.give(typed.swapcase(), words_of(Register.NL))
    expect(alone.page.locator("h1")).to_be_focused()
