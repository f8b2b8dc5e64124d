"""After a wipe, and when a tab is left, no object in the server holds a word that was typed."""

import re
import time
from collections.abc import Iterator
from hashlib import sha256

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState

from tests.browser.served.talker import Talker
from tests.browser.served.watched import WatchedServer, watched_server
from tests.browser.walking import example, mirror
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer

WORDS = load_texts(Register.NL).screen
AT_ONCE = 1.0
KEPT = 4.0  # seconds that the impatient server keeps a session without a tab
LOGGED_IN = f"; mijn-wmo-plan-aanmelding={'m' * 43}"  # the second cookie of a browser
NEIGHBOUR = "Dit is van een buurvrouw"


@pytest.fixture
def word(request: pytest.FixtureRequest) -> str:
    """A word of this test alone: what another one leaves behind is no fault of this one."""
    return f"geheimpje{sha256(request.node.nodeid.encode()).hexdigest()[:12]}"


def wrong_files(word: str) -> dict[bytes, str]:
    """Return files that cannot be opened, and what is said of each."""
    return {
        f"{{{word} hier".encode(): WORDS.fouten.bestand_onleesbaar,
        f"%PDF-1.4 {word} hier".encode(): WORDS.fouten.bestand_onleesbaar,
        f"PK\x03\x04{word} hier".encode(): WORDS.fouten.bestand_onleesbaar,
        f"{word} hier".encode(): WORDS.fouten.bestand_verkeerde_soort,
        f"<p>{word} hier".encode(): WORDS.fouten.bestand_geen_antwoorden,
    }


@pytest.fixture(scope="module")
def impatient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WatchedServer]:
    """A server that does not wait long for a tab that is gone."""
    started = watched_server(tmp_path_factory.mktemp("impatient") / "log.txt", KEPT)
    yield started
    started.kill()


def sentence(word: str) -> str:
    return f"Een {word} van mij"


def filled(words: str) -> str:
    """Return the copy of a tab with these words in an answer, a helper's words and the plan."""
    answer = Answer(words=words, helper_words=words)
    dossier = example("mantelzorger").with_answer("buurt", answer)
    plan = dossier.plan.model_copy(update={"edits": {"leeftijd": words}})
    return mirror(dossier.model_copy(update={"plan": plan}))


def visit_everything(tab: Talker, word: str) -> list[str]:
    """Give wrong files, see each screen, and make each file of the last; return the addresses."""
    for content, said in wrong_files(word).items():
        tab.give(f"{word}.json", content)
        assert said in tab.words
    for page in ("uitkomst", "plan", "gesprek", "brieven", "termijnen", "kosten"):
        tab.page = page
        tab.run()
    tab.page = "meenemen"
    tab.run()
    addresses = []
    for label in (WORDS.meenemen.download, WORDS.eigen_bestand.bewaar):
        tab.press(label)
        addresses.append(tab.file)
    return addresses


def open_files(tab: Talker, word: str) -> str:
    """Open files and leave both without an answer: whether its answers may come, and the password of another.

    Return a piece of the one with a password.
    """
    tab.page = "meenemen"
    tab.run()
    tab.press(WORDS.eigen_bestand.bewaar)
    plain = tab.get(tab.file)[1]
    tab.press(WORDS.eigen_bestand.bewaar_slot, typed_in(tab, "geheim:slot", sentence(word)))
    sealed = tab.get(tab.file)[1]
    tab.page = ""
    tab.run()
    tab.give("open.html", plain)
    assert WORDS.start.bestand_ja in tab.buttons
    tab.give("dicht.html", sealed)
    tab.press(WORDS.eigen_bestand.open, typed_in(tab, "geheim:open", f"{sentence(word)}, niet dit"))
    assert WORDS.fouten.wachtwoord_past_niet in tab.words
    found = re.search(rb'"content": *"([\w+/]{30})', sealed)
    assert found is not None
    return found[1].decode()


def typed_in(tab: Talker, key: str, typed: str) -> WidgetState:
    """Return what a browser tells of a field in which this was typed."""
    return WidgetState(id=tab.fields[key], string_value=typed)


def wipe(tab: Talker, word: str) -> None:
    """Wipe as a browser does, that tells with each event what stands in all fields."""
    tab.wipe(*(typed_in(tab, key, sentence(word)) for key in tab.fields))


def test_after_a_wipe_nothing_holds_a_word_and_every_address_is_gone(
    server: WatchedServer, word: str
) -> None:
    tab = Talker(server).open(filled(sentence(word)))
    addresses = visit_everything(tab, word)
    assert server.holding(word), "the search finds what is there"
    assert [tab.get(each)[0] for each in addresses] == [200, 200]
    wipe(tab, word)
    assert [tab.get(each)[0] for each in addresses] == [404, 404]
    assert server.holding_after(AT_ONCE, word) == []
    log = server.log.read_text()
    assert word not in log and tab.session not in log and tab.cookie not in log


def test_after_a_wipe_nothing_holds_a_file_that_waited_for_an_answer(
    server: WatchedServer, word: str
) -> None:
    tab = Talker(server).open(filled(sentence(word)))
    piece = open_files(tab, word)
    assert server.holding(piece), "the file waits for its password"
    wipe(tab, word)
    assert server.holding_after(AT_ONCE, piece) == []
    assert server.holding(word) == []


def test_a_tab_that_emptied_itself_reaches_the_session_of_before(server: WatchedServer, word: str) -> None:
    before = Talker(server).open(filled(sentence(word)))
    before.close()
    again = Talker(server, cookie=before.cookie).open(expired=True)
    assert server.holding_after(AT_ONCE, word) == []
    again.close()


@pytest.mark.parametrize("since", ["", LOGGED_IN])
def test_a_wipe_reaches_the_session_that_an_earlier_load_of_the_page_left_behind(
    server: WatchedServer, word: str, since: str
) -> None:
    first = Talker(server).open(filled(sentence(word)))
    first.close()
    again = Talker(server, cookie=first.cookie + since).open(filled(sentence(word)), "meenemen")
    wipe(again, word)
    assert server.holding_after(AT_ONCE, word) == []


def test_a_wipe_leaves_another_tab_of_the_same_browser_as_it_is(server: WatchedServer, word: str) -> None:
    other = Talker(server).open(filled(NEIGHBOUR), "meenemen")
    other.press(WORDS.eigen_bestand.bewaar)
    mine = Talker(server, cookie=other.cookie).open(filled(sentence(word)), "meenemen")
    wipe(mine, word)
    assert server.holding_after(AT_ONCE, word) == []
    assert other.get(other.file)[0] == 200
    other.run()
    assert "buurvrouw" in str(other.data["mirror"])
    other.close()


def test_a_tab_that_leaves_at_once_ends_its_own_session_and_no_other(
    server: WatchedServer, word: str
) -> None:
    tab = Talker(server).open(filled(sentence(word)), "meenemen")
    tab.press(WORDS.eigen_bestand.bewaar)
    other = Talker(server, cookie=tab.cookie).open(filled(NEIGHBOUR), "meenemen")
    mark = str(tab.data["session"])
    refused = [
        tab.leave(mark, cookie=Talker(server).open().cookie),
        tab.leave(mark, cookie=""),
        tab.leave(mark, origin="https://elders.example"),
        tab.leave(mark, method="GET"),
    ]
    tab.leave("geen merk")
    assert refused == [200, 404, 404, 404]
    assert tab.get(tab.file)[0] == 200, "nobody else ended it"
    assert tab.leave(mark) == 200
    assert tab.get(tab.file)[0] == 404
    tab.close()
    assert server.holding_after(AT_ONCE, word) == []
    other.run()
    assert "buurvrouw" in str(other.data["mirror"])
    other.close()


def test_a_tab_that_does_not_come_back_is_let_go_of_without_any_other_visitor(
    impatient: WatchedServer,
    word: str,
) -> None:
    tab = Talker(impatient).open(filled(sentence(word)))
    addresses = visit_everything(tab, word)
    assert impatient.holding(word), "the search finds what is there"
    tab.close()
    assert impatient.holding_after(1.5 * KEPT, word) == []
    assert [tab.get(each)[0] for each in addresses] == [404, 404]


def test_a_tab_that_comes_back_in_time_goes_on(impatient: WatchedServer, word: str) -> None:
    tab = Talker(impatient).open(filled(sentence(word)))
    tab.close()
    back = Talker(impatient, cookie=tab.cookie, goes_on_with=tab.session).open()
    assert back.session == tab.session
    time.sleep(2 * KEPT)
    back.run()
    assert word in str(back.data["mirror"]), "a line that is open is never let go of"
    back.close()
