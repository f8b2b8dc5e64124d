"""Handing over by a code: to a second browser and back, on both databases, and what may go wrong."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.server_process import ROOT, ServerProcess
from tests.browser.walking import Resident, example
from tests.storage.postgres import postgres_folder, running
from wmo_core.content.register import Register
from wmo_core.flows.answers import Answer

WORDS = "Alleen mijn helper leest dit"
Elsewhere = Callable[[], Resident]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ServerProcess]:
    """A server on each database; of PostgreSQL the operator chose the pepper too."""
    log = tmp_path_factory.mktemp("doorgeven") / "log.txt"
    if request.param == "sqlite":
        yield from _serve(ServerProcess(ROOT / "app.py", log))
        return
    programs = postgres_folder()
    if programs is None:
        pytest.skip("PostgreSQL is niet geïnstalleerd (Debian: apt install postgresql)")
    with running(programs) as address:
        settings = {"WMO_DATABASE_URL": address, "WMO_PLAN_PEPER": "een lange zin van de beheerder"}
        yield from _serve(ServerProcess(ROOT / "app.py", log, environment=settings))


def _serve(server: ServerProcess) -> Iterator[ServerProcess]:
    server.start()
    yield server
    server.kill()


@pytest.fixture
def resident(first_page: Page, server: ServerProcess) -> Resident:
    """Someone with answers, on the screen that makes a code."""
    found = Resident(first_page, server)
    found.open_with(example("mantelzorger").with_answer("buurt", Answer(words=WORDS)), "doorgeven")
    return found


@pytest.fixture
def elsewhere(browser: Browser, server: ServerProcess) -> Iterator[Elsewhere]:
    """Someone in a browser of their own; each call another one."""
    contexts = []

    def come() -> Resident:
        contexts.append(browser.new_context(locale="nl-NL"))
        return Resident(contexts[-1].new_page(), server)

    yield come
    for context in contexts:
        context.close()


def make_code(resident: Resident) -> str:
    """Make a code and return it as someone reads it out."""
    resident.button(resident.say(resident.screen.doorgeven.maak)).click()
    code = resident.page.locator(".wmo-code")
    expect(code).to_be_visible()
    resident.settle()
    return " ".join([code.locator("p").inner_text(), *code.locator("li").all_inner_texts()])


def type_code(helper: Resident, code: str) -> None:
    """Type a code on its screen."""
    helper.page.get_by_label(helper.say(helper.screen.ontvangen.veld)).fill(code)
    helper.button(helper.say(helper.screen.ontvangen.kijk)).click()
    helper.settle()


def see_the_offer(helper: Resident) -> None:
    """Wait until what lies ready is on the screen."""
    title = helper.say(helper.screen.ontvangen.klaar_titel)
    expect(helper.page.get_by_role("heading", name=title)).to_be_visible()
    helper.settle()


def test_to_a_second_browser_and_back(resident: Resident, elsewhere: Elsewhere) -> None:
    code = make_code(resident)
    resident.page.reload()
    shown = resident.page.locator(".wmo-code")
    expect(shown).to_contain_text(code.split()[-1])
    helper = elsewhere()
    helper.open("ontvangen")
    type_code(helper, f"  {code.upper().replace('0', 'O')} ")
    see_the_offer(helper)
    assert helper.kept().answers == {}, "looking takes nothing over"
    assert WORDS not in helper.page.content()
    helper.go_on(helper.say(helper.screen.ontvangen.neem))
    assert helper.kept().answers == resident.kept().answers
    # What the helper adds goes back the same way; what is here already is asked about first.
    helper.open_with(helper.kept().with_answer("buurt", Answer(words="van de helper")), "doorgeven")
    back = make_code(helper)
    resident.open("ontvangen")
    type_code(resident, back)
    see_the_offer(resident)
    warning = resident.page.get_by_role("alert")
    expect(warning).to_have_text(resident.say(resident.screen.ontvangen.al_ingevuld))
    resident.go_on(resident.say(resident.screen.ontvangen.neem_toch))
    assert resident.kept().answers["buurt"].words == "van de helper"
    assert not resident.complaints and not helper.complaints
    # One word of a code may stand in the log by chance ("plan"), two of them in their order do not.
    log = resident.server.log.read_text()
    pairs = [f"{one} {other}" for each in (code, back) for one, other in pairwise(each.split())]
    assert [said for said in (*pairs, WORDS) if said in log] == []
    # What was used opens nothing any more.
    late = elsewhere()
    late.open("ontvangen")
    for used in (code, back):
        type_code(late, used)
        fault = late.page.get_by_role("alert")
        expect(fault).to_have_text(late.say(late.screen.fouten.code_werkt_niet))


def test_a_scanned_code_leaves_the_address_at_once(resident: Resident, elsewhere: Elsewhere) -> None:
    number, *words = make_code(resident).replace(" ", "", 1).split()
    helper, asked = elsewhere(), list[str]()
    helper.page.on("request", lambda request: asked.append(request.url))
    helper.page.goto(f"{resident.server.url}/ontvangen#code={number}-{'-'.join(words)}")
    see_the_offer(helper)
    assert helper.page.url == f"{resident.server.url}/ontvangen"
    places = "[location.href, document.title, JSON.stringify({...sessionStorage, ...localStorage})]"
    kept = " ".join([*asked, *helper.page.evaluate(places)])
    assert [word for word in (number, "-".join(words)) if word in kept] == []
    helper.go_on(helper.say(helper.screen.ontvangen.neem))
    assert helper.kept().answers == resident.kept().answers
    helper.page.go_back()
    helper.settle()
    assert "#" not in helper.page.url


def test_a_code_scanned_into_an_open_tab_is_seen_too(resident: Resident, elsewhere: Elsewhere) -> None:
    number, *words = make_code(resident).replace(" ", "", 1).split()
    helper = elsewhere()
    helper.open("ontvangen")
    helper.page.evaluate("code => { location.hash = code; }", f"code={number}-{'-'.join(words)}")
    see_the_offer(helper)
    assert "#" not in helper.page.url


def test_what_is_no_code_behind_the_address_is_said_and_stops_nothing(elsewhere: Elsewhere) -> None:
    helper = elsewhere()
    helper.page.goto(f"{helper.server.url}/ontvangen#code=%E0%A4%A")  # half a sign
    fault = helper.page.get_by_role("alert")
    expect(fault).to_have_text(helper.say(helper.screen.fouten.code_nummer))
    assert helper.page.url == f"{helper.server.url}/ontvangen"
    helper.open_menu()  # the bridge answers
    helper.go_to("lezen")
    assert not helper.complaints


def test_of_two_who_take_it_the_second_keeps_what_there_was(resident: Resident, elsewhere: Elsewhere) -> None:
    code = make_code(resident)
    first, second = elsewhere(), elsewhere()
    first.open("ontvangen")
    second.open_with(example("man_van_34"), "ontvangen")
    for each in (first, second):
        type_code(each, code)
        see_the_offer(each)
    first.go_on(first.say(first.screen.ontvangen.neem))
    before = second.kept()
    second.button(second.say(second.screen.ontvangen.neem_toch)).click()
    fault = second.page.get_by_test_id("stForm").get_by_role("alert")
    expect(fault).to_have_text(second.say(second.screen.fouten.code_werkt_niet))
    assert second.kept() == before


@pytest.mark.parametrize("by_code", [False, True])
def test_a_code_can_be_withdrawn_here_and_by_the_code_itself(
    resident: Resident, elsewhere: Elsewhere, by_code: bool
) -> None:
    code = make_code(resident)
    at = elsewhere() if by_code else resident
    if by_code:
        at.open("ontvangen")
        type_code(at, code)
        see_the_offer(at)
    words = at.screen.ontvangen if by_code else at.screen.doorgeven
    at.button(at.say(words.trek_in)).click()
    expect(at.page.get_by_test_id("stAlertContentSuccess")).to_have_text(at.say(words.ingetrokken))
    helper = elsewhere()
    helper.open("ontvangen")
    type_code(helper, code)
    fault = helper.page.get_by_role("alert")
    expect(fault).to_have_text(helper.say(helper.screen.fouten.code_werkt_niet))


def test_a_database_that_is_gone_keeps_the_words_and_offers_the_file(
    first_page: Page, tmp_path: Path
) -> None:
    server = ServerProcess(ROOT / "app.py", tmp_path / "log.txt")
    server.start()
    resident = Resident(first_page, server, Register.NL)
    resident.open_with(example("mantelzorger"), "doorgeven")
    for path in (tmp_path / "data").glob("doorgeven.sqlite*"):
        path.unlink()
    resident.button(resident.say(resident.screen.doorgeven.maak)).click()
    fault = resident.page.get_by_role("alert")
    expect(fault).to_have_text(resident.say(resident.screen.fouten.code_opslag))
    file = resident.download(resident.say(resident.screen.eigen_bestand.bewaar))
    assert example("mantelzorger").answers.keys() <= resident.kept().answers.keys()
    assert b"mantelzorg" in file.read_bytes()
    make_code(resident)  # the database is made again
    server.kill()


def test_where_the_operator_wants_none_nothing_is_stored_and_no_screen_is_there(
    first_page: Page, tmp_path: Path
) -> None:
    server = ServerProcess(ROOT / "app.py", tmp_path / "log.txt", environment={"WMO_PLAN_DOORGEVEN": "uit"})
    server.start()
    visitor = Resident(first_page, server)
    visitor.open()
    titles = visitor.screen.titles
    words = first_page.content()
    assert titles["ontvangen"] not in words and titles["doorgeven"] not in words
    visitor.open_with(example("mantelzorger"), "meenemen")
    first_page.locator("summary").filter(has_text=visitor.say(visitor.screen.meenemen.andere_vormen)).click()
    visitor.settle()
    assert titles["doorgeven"] not in first_page.content()
    first_page.goto(f"{server.url}/ontvangen#code=402913-boom-fiets-paard-citroen")
    visitor.settle()
    expect(visitor.heading).not_to_have_text(titles["ontvangen"])
    assert not (tmp_path / "data").exists()
    server.kill()
