"""Someone who leaves a field by a press on a link: what the field then sends must not take them back."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect
from streamlit.proto.BackMsg_pb2 import BackMsg

from tests.browser.late.line import Line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.flows.answers import Answer
from wmo_core.flows.loader import load_flow

FIRST = load_flow("zelftest").questions[0]
HIGH = ViewportSize(width=1000, height=3000)  # the field and the link are both on the screen
TYPED = "Utr"
READ = "lezen/wat_is_de_wmo"
# A busy device: what waits for a moment, such as what a field sends, waits until the test lets it.
LATE_TIMERS = """
  const soon = window.setTimeout, waiting = [];
  window.isBusy = false;
  window.setTimeout = (act, ms = 0, ...rest) =>
    window.isBusy && ms < 1000 ? -waiting.push(act) : soon(act, ms, ...rest);
  window.doWhatWaits = () => {
    window.isBusy = false;
    waiting.splice(0).forEach((act) => act());
  };
"""
BUSY = "window.isBusy = true"
Press = Callable[[Page, float, float], None]


def with_mouse(page: Page, x: float, y: float) -> None:
    page.mouse.click(x, y)  # as short as can be


def with_finger(page: Page, x: float, y: float) -> None:
    page.touchscreen.tap(x, y)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab on a device with a mouse and a touch screen."""
    context = browser.new_context(locale="nl-NL", viewport=HIGH, has_touch=True)
    page = context.new_page()
    page.add_init_script(LATE_TIMERS)
    yield page
    context.close()


@pytest.fixture
def line(page: Page) -> Line:
    return Line(page)


@pytest.fixture
def asked(page: Page) -> list[str]:
    """The page that each message names that the tab sends. It must be there before the tab opens."""
    found: list[str] = []

    def sent(said: str | bytes) -> None:
        message = BackMsg.FromString(said if isinstance(said, bytes) else said.encode())
        if message.WhichOneof("type") == "rerun_script":
            found.append(message.rerun_script.page_script_hash)

    page.on("websocket", lambda socket: socket.on("framesent", sent))
    return found


@pytest.fixture
def resident(page: Page, line: Line, app_server: ServerProcess) -> Resident:
    resident = Resident(page, app_server)
    resident.open()
    resident.settle()
    return resident


def field(resident: Resident) -> Locator:
    """The field that tells while someone types in it."""
    return resident.page.get_by_role("textbox", name=resident.say(resident.screen.start.gemeente.vraag))


def link(resident: Resident) -> Locator:
    return resident.page.get_by_role("link", name=resident.say(resident.screen.algemeen.voet.uitleg))


def home(resident: Resident) -> Locator:
    return resident.page.get_by_role("link", name=resident.say(resident.screen.algemeen.naam)).first


def press(found: Locator, how: Press = with_mouse) -> None:
    found.click(trial=True)  # it stands still, and nothing lies over it
    box = found.bounding_box()
    assert box is not None
    how(found.page, box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def send_what_waits(page: Page, line: Line) -> None:
    """Let the field send its value after the server did what the link asked, and before the tab knows."""
    line.wait_for_run()
    page.evaluate("doWhatWaits()")
    line.wait_for_run(2)
    line.let_all_through()


def is_reading(resident: Resident) -> None:
    resident.arrive("start")
    resident.settle()
    assert resident.step == READ
    assert resident.page.url.endswith("/lezen?pagina=wat_is_de_wmo")


@pytest.mark.parametrize("how", [with_mouse, with_finger])
def test_a_link_is_followed_though_the_field_before_it_is_sent_later(
    resident: Resident, page: Page, line: Line, how: Press
) -> None:
    page.evaluate(BUSY)
    field(resident).press_sequentially(TYPED)
    line.hold(lambda message: True)
    press(link(resident), how)
    send_what_waits(page, line)
    is_reading(resident)
    page.go_back()
    expect(field(resident)).to_have_value(TYPED)


def test_a_link_is_followed_right_after_a_choice(resident: Resident, page: Page, line: Line) -> None:
    field(resident).fill("Utrecht")
    option = page.get_by_test_id("stRadioOption").first
    expect(option).to_be_visible()
    resident.settle()
    page.evaluate(BUSY)
    press(option)
    line.hold(lambda message: True)
    press(link(resident))
    send_what_waits(page, line)
    is_reading(resident)


def test_a_link_is_followed_though_someone_types_on_while_it_is_slow(
    resident: Resident, page: Page, line: Line
) -> None:
    line.hold(lambda message: True)
    press(link(resident))
    line.wait_for_run()
    field(resident).press_sequentially(TYPED)
    page.keyboard.press("Tab")
    line.wait_for_run(2)
    line.let_all_through()
    is_reading(resident)


def test_back_is_followed_though_the_field_before_it_is_sent_later(
    resident: Resident, page: Page, line: Line
) -> None:
    link(resident).click()
    is_reading(resident)
    home(resident).click()
    resident.arrive(READ)
    page.evaluate(BUSY)
    field(resident).press_sequentially(TYPED)
    line.hold(lambda message: True)
    field(resident).blur()
    page.evaluate("history.back()")
    send_what_waits(page, line)
    is_reading(resident)


def test_back_after_a_link_on_a_slow_line_goes_to_the_step_before(
    resident: Resident, page: Page, line: Line
) -> None:
    resident.begin()
    first = resident.step
    resident.fill_in(FIRST, Answer(chosen=("zelf",)))
    resident.next()
    line.hold(lambda message: True)
    press(home(resident))
    line.wait_for_run()
    page.evaluate("history.back()")
    line.wait_for_run(2)
    line.let_all_through()
    expect(resident.place_of(FIRST)).to_be_visible()
    resident.settle()
    assert resident.step == first


def test_a_press_on_a_button_after_a_link_is_for_the_page_with_that_button(
    asked: list[str], resident: Resident, line: Line
) -> None:
    here = asked[-1]
    line.hold(lambda message: True)
    press(link(resident))
    line.wait_for_run()
    resident.button(resident.say(resident.screen.start.begin)).click()
    line.wait_for_run(2)
    assert asked[-2] != here
    assert asked[-1] == here
    line.let_all_through()
    expect(resident.place_of(FIRST)).to_be_visible()
