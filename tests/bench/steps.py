"""From a tap on Verder to the next h1, timed inside the page: the app and a bare Streamlit page in turn."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.server_process import ROOT, ServerProcess
from tests.browser.walking import Resident
from wmo_core.flows.answers import WEET_IK_NIET
from wmo_core.flows.models import Question

STEPS = 36
WARM_UP = 3
BARE = ROOT / "tests/bench/bare_app.py"
SAME_FIELDS = ROOT / "tests/bench/same_fields_app.py"
ONDERWERPEN = ("huishouden", "regelen", "verplaatsen")
# The clock starts when the button gets the click and stops when another h1 stands in the page.
_STOPWATCH = """() => {
  const text = () => document.querySelector('[data-testid=stMain] h1')?.innerText;
  const button = [...document.querySelectorAll('[data-testid=stMain] button')]
    .find((each) => each.dataset.testid?.includes('primary'));
  const old = text();
  window.passed = null;
  button.addEventListener('click', () => {
    const start = performance.now();
    const watcher = new MutationObserver(() => {
      if (text() && text() !== old) { window.passed = performance.now() - start; watcher.disconnect(); }
    });
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, { capture: true, once: true });
  return button.innerText;
}"""


def compare() -> tuple[list[float], ...]:
    """Return the milliseconds of each step of the app, the same fields and the bare page, taken in turn."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        servers = [stack.enter_context(_running(s, folder)) for s in (ROOT / "app.py", SAME_FIELDS, BARE)]
        playwright = stack.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        stack.callback(browser.close)
        app = Resident(_tab(browser), servers[0])
        app.begin()
        same, bare = (_plain_page(browser, server) for server in servers[1:])
        rounds = [(_app_step(app), _bare_step(same), _bare_step(bare)) for _ in range(STEPS + WARM_UP)][
            WARM_UP:
        ]
    return tuple([each[place] for each in rounds] for place in range(3))


def _plain_page(browser: Browser, server: ServerProcess) -> Page:
    page = _tab(browser)
    page.goto(server.url)
    page.get_by_role("heading", name="Vraag 1", exact=True).wait_for()
    return page


@contextmanager
def _running(script: Path, folder: Path) -> Iterator[ServerProcess]:
    server = ServerProcess(script, folder / f"{script.stem}.log")
    server.start()
    try:
        yield server
    finally:
        server.kill()


def _tab(browser: Browser) -> Page:
    return browser.new_context(locale="nl-NL", viewport={"width": 1000, "height": 700}).new_page()


def _app_step(app: Resident) -> float:
    app.page.bring_to_front()
    question = app.question()
    if question is None:  # all questions are answered: begin again with other questions
        app.open("situaties")
        app.settle()
        question = app.question()
    assert question is not None
    _answer(app, question)
    before = app.step
    passed = _timed(app.page)
    app.arrive(before)
    return passed


def _answer(app: Resident, question: Question) -> None:
    if question.kind == "onderwerpen":
        app.choose(question, *ONDERWERPEN)
    else:
        app.choose(question, WEET_IK_NIET)


def _bare_step(page: Page) -> float:
    page.bring_to_front()
    page.get_by_test_id("stRadioOption").last.click()
    passed = _timed(page)
    page.wait_for_function("() => document.querySelector('.stApp').dataset.testScriptState === 'notRunning'")
    return passed


def _timed(page: Page) -> float:
    label = page.evaluate(_STOPWATCH)
    page.get_by_role("button", name=label, exact=True).click()
    return float(page.wait_for_function("() => window.passed", polling=20).json_value())
