"""A file that was made at a press comes, also on a busy server, to the browser that pressed; to no other."""

from tests.browser.served.talker import Talker
from tests.browser.served.watched import WatchedServer
from tests.browser.walking import example, mirror
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts

WORDS = load_texts(Register.NL).screen.meenemen
FILLED = mirror(example("mantelzorger"))
OTHER_RUNS = 6


def pressed(server: WatchedServer) -> Talker:
    tab = Talker(server).open(FILLED, "meenemen")
    tab.press(WORDS.download)
    return tab


def test_runs_of_other_visitors_between_the_press_and_the_request_take_nothing_away(
    server: WatchedServer,
) -> None:
    others = [Talker(server).open() for _ in range(2)]
    tab = pressed(server)
    for each in others * (OTHER_RUNS // 2):
        each.run()
    answers = [tab.get(tab.file) for _ in range(2)]
    assert [(status, content[:5]) for status, content in answers] == [(200, b"%PDF-")] * 2
    assert tab.get(tab.file, method="HEAD") == (200, b"")
    for each in (tab, *others):
        each.close()


def test_nobody_else_gets_it_and_no_other_way_of_asking(server: WatchedServer) -> None:
    tab, other = pressed(server), Talker(server).open()
    refused = [tab.get(tab.file, cookie=cookie) for cookie in ("", "x" * 43, other.cookie)]
    refused += [tab.get(tab.file, method=method) for method in ("POST", "PUT", "DELETE", "OPTIONS")]
    refused += [tab.get(path) for path in ("/bewaar/", f"{tab.file}x", f"{tab.file}/plan.pdf", "/bewaar/x")]
    assert refused == [(404, b"")] * len(refused)
    assert tab.get(tab.file)[0] == 200
    tab.close()


def test_the_answer_is_guarded_and_kept_nowhere(server: WatchedServer) -> None:
    tab = pressed(server)
    headers = tab.headers(tab.file)
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["content-type"] == "application/pdf"
    assert headers["content-disposition"].startswith("attachment; filename*=UTF-8''mijn-persoonlijk-plan")
    assert "content-security-policy" in headers and "set-cookie" not in headers
    tab.close()


def test_no_address_of_streamlit_gives_or_takes_a_file(server: WatchedServer) -> None:
    tab = pressed(server)
    upload = f"/_stcore/upload_file/{tab.session}/een"
    files = ("/media/x.pdf", "/media/", "/component/x/y.js", upload)
    others = ("/auth/login", "/oauth2callback", *(f"/_stcore/{name}" for name in ("metrics", "agent/x", "x")))
    answers = [tab.get(path) for path in (*files, *others)]
    answers += [tab.get(upload, method=method) for method in ("PUT", "DELETE", "OPTIONS", "POST")]
    assert answers == [(404, b"")] * len(answers)
    tab.close()
