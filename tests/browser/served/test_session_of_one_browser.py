"""A session answers only to the browser that it began in; a line that was lost comes back to it."""

import re

from tests.browser.served.talker import COOKIE, Talker
from tests.browser.served.watched import WatchedServer
from tests.browser.walking import example, mirror

FILLED = mirror(example("mantelzorger"))
EMPTY = '"answers":{}'


def test_another_browser_that_names_a_session_gets_an_empty_one_and_the_owner_notices_nothing(
    server: WatchedServer,
) -> None:
    owner = Talker(server).open(FILLED)
    for cookie in ("", Talker(server).open().cookie, "x" * 43):
        thief = Talker(server, cookie=cookie, goes_on_with=owner.session).open()
        assert thief.session != owner.session
        assert EMPTY in str(thief.data["mirror"])
        owner.run()
        assert EMPTY not in str(owner.data["mirror"])
    owner.close()
    late = Talker(server, goes_on_with=owner.session).open()
    assert late.session != owner.session, "nor when the owner is gone"
    back = Talker(server, cookie=owner.cookie, goes_on_with=owner.session).open()
    assert (back.session, EMPTY in str(back.data["mirror"])) == (owner.session, False)
    back.close()


def test_the_same_tab_is_let_in_again_while_the_server_still_counts_its_first_line(
    server: WatchedServer,
) -> None:
    first = Talker(server).open(FILLED)
    again = Talker(server, cookie=first.cookie, goes_on_with=first.session).open()
    assert again.session == first.session
    assert EMPTY not in str(again.data["mirror"])
    again.close()


def test_two_tabs_of_one_browser_are_two_people(server: WatchedServer) -> None:
    one = Talker(server).open(FILLED)
    two = Talker(server, cookie=one.cookie).open()
    assert two.cookie == one.cookie and two.session != one.session
    assert EMPTY in str(two.data["mirror"])
    one.close()
    two.close()


def test_no_session_and_no_cookie_in_the_log(server: WatchedServer) -> None:
    first = Talker(server).open(FILLED)
    Talker(server, cookie=first.cookie, goes_on_with=first.session).open().close()
    log = server.log.read_text()
    assert "already connected" in log, "Streamlit does write this line"
    assert first.session not in log and first.cookie not in log
    assert not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}-", log)


def test_a_cookie_is_given_to_what_a_page_asks_for_and_never_in_the_place_of_another(
    server: WatchedServer,
) -> None:
    tab = Talker(server).open()
    own, other = {"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "cross-site"}
    assert tab.given("/", other, cookie="") == tab.given("/", own, cookie="") == ""
    assert tab.given("/_stcore/health", other, cookie="") == tab.given("/_stcore/health", {}, cookie="") == ""
    assert tab.given("/_stcore/health", own) == ""
    cookie = tab.given("/_stcore/health", own, cookie="")
    assert re.fullmatch(rf"{COOKIE}=[\w-]{{43}}; Path=/; HttpOnly; SameSite=Strict", cookie)
    behind_tls = {**own, "X-Forwarded-Proto": "https"}
    cookie = tab.given("/_stcore/health", behind_tls, cookie="")
    assert re.fullmatch(rf"__Host-{COOKIE}=[\w-]{{43}}; Path=/; HttpOnly; SameSite=Strict; Secure", cookie)
    tab.close()
