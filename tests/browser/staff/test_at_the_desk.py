"""At the desk: a melding by telephone, its confirmation, and who comes next at the computer; a calculator."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.names import css_key, one_line
from tests.browser.server_process import ServerProcess
from tests.browser.staff.member import FIRST, Member, data_of, people_of
from tests.browser.staff.test_screens import judge
from wmo_core.access import Role
from wmo_core.content.document.receipt import load_receipt_words
from wmo_core.today import now

REFERENCE = "zeldzaam-kenmerk-77"


@pytest.fixture
def loket(first_page: Page, staff_server: ServerProcess, request: pytest.FixtureRequest) -> Member:
    """Someone of the loket, logged in at a browser without a past."""
    made = Member(first_page, staff_server, name=f"loket-{abs(hash(request.node.name)) % 10**8}")
    people_of(staff_server).add(made.name, Role.LOKET, FIRST, now())
    made.come_in_first()
    return made


def press(member: Member, label: str) -> None:
    """Press a button of the screen, and wait until all is drawn again."""
    member.page.locator("[data-testid=stMain]").get_by_role(
        "button", name=one_line(label), exact=True
    ).click()
    member.settle()


def test_a_melding_is_written_down_confirmed_kept_up_and_gone_for_the_next_one(loket: Member) -> None:
    words, board = loket.screen.melding, loket.screen.loket
    loket.go_on(loket.screen.loket.titel)
    judge(loket, "an empty board")
    press(loket, board.nieuw)
    expect(loket.heading).to_have_text(words.titel)
    judge(loket, "a new melding")
    press(loket, words.bewaar)
    judge(loket, "a melding with faults")
    loket.page.locator(css_key("v-melding-kenmerk")).get_by_role("textbox").fill(REFERENCE)
    ways = load_receipt_words(loket.register).ways
    loket.page.get_by_text(ways["telefoon"], exact=True).click()
    press(loket, words.bewaar)
    expect(loket.page.get_by_text(one_line(words.bewaard))).to_be_visible()
    judge(loket, "a melding")
    with loket.page.expect_download() as got:
        loket.page.get_by_role("button", name=words.vormen["pdf"]).first.click()
    assert got.value.suggested_filename.startswith(load_receipt_words(loket.register).file_name)
    assert got.value.path().read_bytes().startswith(b"%PDF")
    loket.open("loket")
    expect(loket.page.get_by_role("table").get_by_text(REFERENCE)).to_be_visible()
    judge(loket, "a board")
    loket.leave()
    for screen in ("loket", "melding", "taken"):
        loket.open(screen)
        loket.settle()
        assert REFERENCE not in loket.page.content(), screen
    assert REFERENCE not in str(
        loket.page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}])")
    )
    stored = b"".join(path.read_bytes() for path in data_of(loket.server).iterdir())
    assert REFERENCE.encode() not in stored, "it is sealed"
    assert REFERENCE not in loket.server.log.read_text()


def test_costs_and_days_are_worked_out_outside_the_walk(loket: Member) -> None:
    words = loket.screen.rekenen
    loket.open("rekenen")
    judge(loket, "the calculator")
    loket.page.get_by_text(one_line(words.leeftijden["aow"]), exact=True).click()
    loket.page.get_by_text(one_line(words.partners["geen"]), exact=True).click()
    loket.page.get_by_text("Traplift", exact=True).click()
    loket.page.locator(css_key("reken-kosten")).get_by_role("button").click()
    expect(loket.page.get_by_text(one_line(loket.screen.kosten.u_betaalt))).to_be_visible()
    loket.page.locator(css_key("v-reken-melding")).get_by_role("textbox").fill("gisteren")
    loket.page.locator(css_key("reken-dagen")).get_by_role("button").click()
    expect(loket.page.get_by_role("table", name=words.dagen_titel)).to_be_visible()
    judge(loket, "costs and days")
