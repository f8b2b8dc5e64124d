"""The server sends what is due, only where that is switched on, and says once that somebody has to look."""

from datetime import date
from pathlib import Path
from threading import Event, enumerate

import pytest

from wmo_core.errors import SettingError
from wmo_core.storage.errors import NotStoredError
from wmo_core.storage.outbox import Failure, Item, Status
from wmo_core.today import now
from wmo_core.ui.server import sending as module
from wmo_core.ui.state import delivery
from wmo_core.ui.state.deployment import check_deployment, delivery_settings
from wmo_core.where_stored import DATA
from wmo_core.zgw.models import Way, Zaak
from wmo_core.zgw.queue import queue

NAME = "bezorgen"
ZAAK = Zaak(identificatie="WMO-BCDFG-23456", registered=date(2026, 11, 27), way=Way.BALIE)


@pytest.fixture
def switched_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A deployment that delivers to an address on which nobody answers."""
    nowhere = "http://127.0.0.1:1/api/v1"
    told = {
        "": "zaken",
        "_ZAKEN": nowhere,
        "_DOCUMENTEN": nowhere,
        "_CLIENT": "app",
        "_GEHEIM": "g" * 32,
        "_RSIN": "123456782",
        "_ZAAKTYPE": nowhere,
        "_INFORMATIEOBJECTTYPE": nowhere,
    }
    for name, value in told.items():
        monkeypatch.setenv(f"WMO_PLAN_ZGW{name}", value)
    monkeypatch.setenv(DATA, str(tmp_path / "data"))
    return tmp_path / "data"


def rounds(monkeypatch: pytest.MonkeyPatch, results: list[bool]) -> None:
    """Let the rounds of the server end so, one after the other."""
    over, left = Event(), iter(results)

    def one(_: Event) -> bool:
        found = next(left)
        if len(results) == len([*done, found]):
            over.set()
        done.append(found)
        return found

    done = list[bool]()
    monkeypatch.setattr(module, "_one_round", one)
    monkeypatch.setattr(module, "_EACH_SECONDS", 0.0)
    module._send(over)


def test_switched_off_there_is_no_thread_and_no_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(DATA, str(tmp_path / "data"))
    monkeypatch.delenv("WMO_PLAN_ZGW", raising=False)
    with module.sending():
        assert NAME not in {each.name for each in enumerate()}
        assert delivery.send_due(lambda: False)
    assert not (tmp_path / "data").exists()


@pytest.mark.usefixtures("switched_on")
def test_switched_on_a_thread_sends_until_the_server_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    began, ended = Event(), Event()

    def send(over: Event) -> None:
        began.set()
        over.wait()
        ended.set()

    monkeypatch.setattr(module, "_send", send)
    with module.sending():
        assert began.wait(60) and not ended.is_set()
    assert ended.wait(60)


@pytest.mark.usefixtures("switched_on")
def test_a_round_sends_what_is_due_and_says_whether_somebody_has_to_look() -> None:
    (item,) = queue(delivery.outbox(), ZAAK, [], now())
    assert delivery.send_due(lambda: False)
    found = _row(item.number)
    assert (found.status, found.fault, found.tries) == (Status.WAITS, "onbereikbaar", 1)
    claimed = delivery.outbox().claim(found.due)
    assert claimed is not None
    delivery.outbox().failed(claimed, Failure(fault="gegevens"), found.due)
    assert not delivery.send_due(lambda: False)


@pytest.mark.usefixtures("switched_on")
def test_a_database_that_is_away_stops_no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_: object) -> None:
        raise NotStoredError

    monkeypatch.setattr(delivery, "send_next", away)
    assert not delivery.send_due(lambda: False)


@pytest.mark.usefixtures("switched_on")
def test_a_server_that_stops_begins_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def begin(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(delivery, "send_next", begin)
    assert delivery.send_due(lambda: True)


def test_what_nobody_foresaw_stops_no_thread_and_is_not_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def break_down(_: object) -> bool:
        raise ValueError("iets over iemand")

    monkeypatch.setattr(delivery, "send_due", break_down)
    assert not module._one_round(Event())
    assert capsys.readouterr() == ("", "")


def test_that_somebody_has_to_look_is_said_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rounds(monkeypatch, [True, False, False, True, False])
    assert capsys.readouterr().err.splitlines() == [module._LOOK] * 2


@pytest.mark.usefixtures("switched_on")
def test_a_wrong_setting_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    assert delivery_settings() is not None
    monkeypatch.setenv("WMO_PLAN_ZGW_RSIN", "1")
    with pytest.raises(SettingError, match="WMO_PLAN_ZGW_RSIN is geen RSIN"):
        check_deployment()


def _row(number: str) -> Item:
    found = delivery.outbox().item(number)
    assert found is not None
    return found
