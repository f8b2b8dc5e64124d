"""One request: what may come back, and what of it may be seen."""

import logging
import traceback
from collections.abc import Iterator

import httpx2
import pytest

from tests.zgw.examples import NOW, PERSON, SECRET, TOKEN, ZAAK, settings
from tests.zgw.other_side import LEAKED, OtherSide, Trouble
from wmo_core.zgw import calls
from wmo_core.zgw.calls import Api
from wmo_core.zgw.client import Client
from wmo_core.zgw.faults import DeliveryError, Fault

pytestmark = pytest.mark.programs

FAULTS = {
    Trouble.GONE: Fault.ONBEREIKBAAR,
    Trouble.LOST: Fault.ONBEREIKBAAR,
    Trouble.FORBIDDEN: Fault.TOEGANG,
    Trouble.INVALID: Fault.GEGEVENS,
    Trouble.BUSY: Fault.DRUK,
    Trouble.BROKEN: Fault.STORING,
    Trouble.HTML: Fault.ANTWOORD,
    Trouble.MOVED: Fault.ANTWOORD,
}


@pytest.fixture(autouse=True)
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """All that is logged, by whomever: nothing of an answer, a secret or an address with a number."""
    caplog.set_level(logging.DEBUG)
    yield caplog
    told = caplog.text
    assert not [each for each in (LEAKED, SECRET, TOKEN, PERSON, "eyJ", "identificatie=") if each in told]


@pytest.mark.parametrize("trouble", FAULTS)
def test_what_went_wrong_is_named_and_nothing_of_the_answer(
    side: OtherSide, client: Client, trouble: Trouble
) -> None:
    side.troubles.append(trouble)
    with pytest.raises(DeliveryError) as failed:
        client.send(calls.make_zaak(ZAAK, settings(side)), NOW)
    error = failed.value
    assert error.fault is FAULTS[trouble]
    assert error.field == ("zaaktype" if trouble is Trouble.INVALID else "")
    assert error.wait == (7200 if trouble is Trouble.BUSY else 0)
    assert error.__suppress_context__ or error.__context__ is None
    told = "".join(traceback.format_exception(error))
    assert LEAKED not in told and PERSON not in told


def test_no_redirect_is_followed(side: OtherSide, client: Client) -> None:
    side.troubles.append(Trouble.MOVED)
    with pytest.raises(DeliveryError):
        client.send(calls.ask_zaak(ZAAK, settings(side)), NOW)
    assert len(side.asked) == 1


def test_an_answer_that_does_not_come_in_time_is_not_waited_for(side: OtherSide) -> None:
    side.troubles.append(Trouble.SLOW)
    hasty = Client(settings(side), httpx2.Timeout(60, read=1))
    with pytest.raises(DeliveryError) as failed:
        hasty.send(calls.make_zaak(ZAAK, settings(side)), NOW)
    hasty.close()
    assert failed.value.fault is Fault.ONBEREIKBAAR and side.count("/zaken") == 1


def test_an_endless_answer_is_not_read(
    side: OtherSide, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wmo_core.zgw.client._LARGEST", 100)
    with pytest.raises(DeliveryError) as failed:
        client.send(calls.make_zaak(ZAAK, settings(side)), NOW)
    assert failed.value.fault is Fault.ANTWOORD


def test_a_certificate_that_nobody_vouches_for_is_refused(side: OtherSide) -> None:
    """The other side speaks no TLS at all: what is set as https is never asked without."""
    other = settings(side, zaken=side.address(Api.ZAKEN).replace("http://", "https://"))
    strict = Client(other)
    with pytest.raises(DeliveryError) as failed:
        strict.send(calls.ask_zaak(ZAAK, other), NOW)
    strict.close()
    assert failed.value.fault is Fault.ONBEREIKBAAR and side.asked == []


def test_nothing_of_the_surroundings_is_used(side: OtherSide, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    direct = Client(settings(side))
    assert direct.send(calls.ask_zaak(ZAAK, settings(side)), NOW) == {"count": 0, "results": []}
    direct.close()
