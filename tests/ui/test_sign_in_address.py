"""The address where a ticket is exchanged for a cookie: a good one, of this browser, from a page of ours."""

import asyncio
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from starlette.types import Message, Receive, Scope, Send

from tests.ui.test_front_door import SERVED, Answer, behind
from wmo_core import where_stored
from wmo_core.access import Role
from wmo_core.storage.accounts import passwords
from wmo_core.storage.accounts.sign_ins import mark_of
from wmo_core.storage.errors import NotStoredError
from wmo_core.today import now
from wmo_core.ui.insides.run import SIGN_IN_HEADER, VISITOR_HEADER
from wmo_core.ui.server import leaving
from wmo_core.ui.server.middleware import FrontDoor
from wmo_core.ui.state import deployment, staff

HOST, BROWSER = "plan.voorbeeld.nl", "v" * 43
OWN = {"host": HOST, "origin": f"https://{HOST}", "cookie": f"__Host-mijn-wmo-plan={BROWSER}"}
COOKIE = r"__Host-mijn-wmo-plan-aanmelding=([\w-]{43}); Path=/; HttpOnly; SameSite=Strict; Secure"


@pytest.fixture(autouse=True)
def on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Accounts are switched on."""
    monkeypatch.setenv(where_stored.DATA, str(tmp_path / "data"))
    monkeypatch.setenv(deployment.ACCOUNTS, "wachtwoord")
    monkeypatch.setattr(passwords, "ROUNDS", 4)
    yield


@pytest.fixture
def ticket() -> str:
    """A ticket for this browser."""
    made = staff.people().add("anna", Role.LOKET, "appel bezem citroen", now())
    staff.signing_in().choose_password(made.account.id, "een eigen lange zin", now())
    return staff.sign_ins().give_ticket(made.account.id, mark_of(BROWSER), now())


def post(path: str, body: str, headers: dict[str, str] = OWN, scheme: str = "https") -> Answer:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.request", "body": body.encode()}

    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "POST", "path": path, "headers": raw, "scheme": scheme}
    asyncio.run(FrontDoor(behind, served=SERVED)(scope, receive, send))
    start, given = sent
    return Answer(start["status"], dict(start["headers"]), given["body"])


def cookie_of(answer: Answer) -> str:
    return answer.headers.get(b"set-cookie", b"").decode()


def test_a_good_ticket_gives_a_cookie_that_no_script_reads(ticket: str) -> None:
    answer = post("/aanmelden", ticket)
    found = re.fullmatch(COOKIE, cookie_of(answer))
    assert answer.status == 200 and found is not None
    assert answer.body == b"" and answer.headers[b"cache-control"] == b"no-store"
    account = staff.sign_ins().account_of(mark_of(found[1]), mark_of(BROWSER), now())
    assert account is not None and account.name == "anna"
    again = post("/aanmelden", ticket)
    assert (again.status, cookie_of(again)) == (403, "")


def test_without_tls_the_name_and_secure_are_left_out(ticket: str) -> None:
    plain = {**OWN, "origin": f"http://{HOST}", "cookie": f"mijn-wmo-plan={BROWSER}"}
    answer = post("/aanmelden", ticket, plain, "http")
    assert re.fullmatch(
        r"mijn-wmo-plan-aanmelding=[\w-]{43}; Path=/; HttpOnly; SameSite=Strict", cookie_of(answer)
    )


@pytest.mark.parametrize(
    "change",
    [
        {"origin": "https://elders.nl"},
        {"cookie": ""},
        {"cookie": f"__Host-mijn-wmo-plan={'w' * 43}"},
        {"cookie": f"mijn-wmo-plan={BROWSER}"},
        {"origin": "null"},
    ],
)
def test_from_elsewhere_a_good_ticket_gives_nothing(ticket: str, change: dict[str, str]) -> None:
    answer = post("/aanmelden", ticket, {**OWN, **change})
    assert (answer.status, cookie_of(answer)) == (403, "")
    assert post("/aanmelden", ticket).status == 200, "and it is not used up"


@pytest.mark.parametrize("forged", ["", "x" * 43, "x" * 10_000, "\0", "é", "%00"])
def test_a_forged_ticket_gives_nothing(ticket: str, forged: str) -> None:
    answer = post("/aanmelden", forged)
    assert (answer.status, cookie_of(answer)) == (403, "")


def test_a_late_ticket_gives_nothing(ticket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def later() -> datetime:
        return now() + timedelta(minutes=2)

    monkeypatch.setattr(staff, "now", later)
    assert post("/aanmelden", ticket).status == 403


def test_a_database_that_is_gone_gives_nothing(ticket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> str:
        raise NotStoredError

    monkeypatch.setattr(staff, "redeem", gone)
    assert post("/aanmelden", ticket).status == 403


def test_the_cookie_is_taken_away(ticket: str) -> None:
    answer = post("/afmelden", "")
    assert answer.status == 200
    assert cookie_of(answer) == (
        "__Host-mijn-wmo-plan-aanmelding=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0"
    )


def test_leaving_at_once_ends_the_sign_in_too(ticket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaving, "end_marked", lambda *_: ())
    value = cookie_of(post("/aanmelden", ticket)).split(";")[0].partition("=")[2]
    both = {**OWN, "cookie": f"{OWN['cookie']}; __Host-mijn-wmo-plan-aanmelding={value}"}
    assert "Max-Age=0" in cookie_of(post("/weg", "x", both))
    assert staff.sign_ins().account_of(mark_of(value), mark_of(BROWSER), now()) is None


@pytest.mark.parametrize("path", ["/aanmelden", "/afmelden"])
def test_where_accounts_are_off_there_is_no_such_address(
    ticket: str, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(deployment.ACCOUNTS)
    assert post(path, ticket).status == 299  # it stands behind the front door, as every page


def told(headers: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """Return what Streamlit is told of who opens a line with these headers."""
    found: dict[str, str] = {}

    async def line(scope: Scope, _receive: Receive, _send: Send) -> None:
        for name, value in scope["headers"]:
            assert name.decode() not in found, "twice"
            found[name.decode()] = value.decode()

    async def nothing(*_: object) -> Message:
        return {"type": "websocket.connect"}

    scope = {"type": "websocket", "path": "/_stcore/stream", "headers": headers, "scheme": "wss"}
    asyncio.run(FrontDoor(line, served=SERVED)(scope, nothing, nothing))  # type: ignore[arg-type]
    return found


def test_nobody_names_a_visitor_or_a_sign_in_by_a_header_of_their_own() -> None:
    names = (VISITOR_HEADER, SIGN_IN_HEADER, VISITOR_HEADER.upper(), SIGN_IN_HEADER.lower())
    raw = [(name.encode(), b"verzonnen") for name in names]
    found = told([*raw, (b"host", HOST.encode()), (b"cookie", OWN["cookie"].encode())])
    assert found[VISITOR_HEADER.lower()] == mark_of(BROWSER)
    assert found[SIGN_IN_HEADER.lower()] == "" and "verzonnen" not in found.values()
    assert "cookie" not in found
