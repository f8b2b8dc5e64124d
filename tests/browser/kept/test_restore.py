"""A reload, a server that dies, a slow or broken script: nothing is lost and nothing is written over."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, WebSocketRoute, expect
from streamlit.proto.BackMsg_pb2 import BackMsg

from tests.browser.names import css_key, one_line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.flows.answers import Answer
from wmo_core.flows.loader import load_flow

FLOW = load_flow("zelftest")
FIRST, SECOND, THIRD = (FLOW.question(each) for each in ("voor_wie", "leeftijd", "thuis"))
NOT_YET_SENT = Answer(chosen=("partner", "kind_12_17"), words="Met 2 katten & een <hond>.", talk=True)
BRIDGE = "**/bridge.js*"


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


def come_to_third(resident: Resident) -> None:
    """Answer the first question, and fill in the two on the next screen without sending them."""
    resident.begin()
    resident.fill_in(FIRST, Answer(chosen=("samen",)))
    resident.next()
    resident.choose(SECOND, "aow")
    resident.fill_in(THIRD, NOT_YET_SENT)


def third_is_filled_in(resident: Resident) -> None:
    expect(resident.heading).to_have_text(one_line(resident.texts.question(SECOND.id).text))
    expect(resident.words_field(THIRD)).to_have_value(NOT_YET_SENT.words)
    words = resident.texts.question(THIRD.id).options
    for option in THIRD.options:
        box = resident.page.get_by_role("checkbox", name=one_line(words[option]), exact=True)
        expect(box).to_be_checked(checked=option in NOT_YET_SENT.chosen)
    age = one_line(resident.texts.question(SECOND.id).options["aow"])
    expect(resident.page.get_by_role("radio", name=age, exact=True)).to_be_checked()


def goes_on_and_comes_back(resident: Resident) -> None:
    """Check that what came back is also sent, and that the earlier answers are still there."""
    resident.next()
    resident.go_on(resident.say(resident.screen.algemeen.terug))
    third_is_filled_in(resident)
    resident.go_on(resident.say(resident.screen.algemeen.terug))
    name = one_line(resident.texts.question(FIRST.id).options["samen"])
    expect(resident.page.get_by_role("radio", name=name, exact=True)).to_be_checked()


def test_a_reload_keeps_also_what_was_not_yet_sent(resident: Resident) -> None:
    come_to_third(resident)
    resident.settle()
    resident.page.reload()
    third_is_filled_in(resident)
    goes_on_and_comes_back(resident)


def test_a_choice_that_was_not_yet_sent_survives_a_reload(resident: Resident) -> None:
    resident.begin()
    resident.choose(FIRST, "samen")
    resident.settle()
    resident.page.reload()
    name = one_line(resident.texts.question(FIRST.id).options["samen"])
    expect(resident.page.get_by_role("radio", name=name, exact=True)).to_be_checked()


def test_a_server_that_dies_and_comes_back_costs_no_answer_and_no_tick(resident: Resident) -> None:
    come_to_third(resident)
    resident.server.kill()
    resident.server.start()
    connection = resident.page.locator("[data-test-connection-state]")
    expect(connection).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=30_000)
    resident.settle()
    third_is_filled_in(resident)
    goes_on_and_comes_back(resident)


def test_what_was_sent_or_left_does_not_come_back(resident: Resident) -> None:
    come_to_third(resident)
    resident.go_on(resident.say(resident.screen.algemeen.terug))
    resident.page.reload()
    expect(resident.heading).to_have_text(one_line(resident.texts.question(FIRST.id).text))
    resident.page.wait_for_function("() => sessionStorage.getItem('mijn-wmo-plan.concept') === null")


def test_while_the_answers_are_on_their_way_there_is_nothing_to_press(resident: Resident) -> None:
    """A slow line: were the first question shown, an answer to it would write over the others."""
    dossier = example("man_van_34")
    resident.open_with(dossier, "vragen")
    before = resident.stored()
    waiting: list[Route] = []
    resident.page.route(BRIDGE, lambda route: waiting.append(route))
    with resident.page.expect_request(BRIDGE):
        resident.page.reload()
    expect(resident.page.locator(css_key("wacht"))).to_be_attached()
    assert resident.page.get_by_role("button").count() == 0
    assert resident.heading.count() == 0
    waiting[0].continue_()
    expect(resident.heading).to_be_visible()
    assert resident.stored() == before


def test_a_script_that_never_comes_does_not_lock_the_page(resident: Resident) -> None:
    resident.page.route(BRIDGE, lambda route: route.abort())
    resident.page.goto(resident.server.url)
    go_on = resident.page.get_by_role("button", name=resident.texts.screen.algemeen.wacht.ga_door)
    go_on.click()
    expect(resident.heading).to_have_text(resident.say(resident.screen.start.titel))


def test_what_the_server_did_not_hear_is_told_again(resident: Resident) -> None:
    """A server that has only just begun may miss the first answer of the tab."""
    missed: list[str | bytes] = []

    def carry(line: WebSocketRoute) -> None:
        server = line.connect_to_server()

        def tell(said: str | bytes) -> None:
            if not missed and _gives_answers(said):
                missed.append(said)
            else:
                server.send(said)

        line.on_message(tell)

    resident.page.route_web_socket("**/_stcore/stream", carry)
    resident.open_with(example("man_van_34"), "vragen")
    assert len(missed) == 1


def _gives_answers(said: str | bytes) -> bool:
    told = BackMsg.FromString(said if isinstance(said, bytes) else said.encode()).rerun_script.widget_states
    return any('"restore"' in each.json_trigger_value for each in told.widgets)
