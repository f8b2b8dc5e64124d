"""Sends one request, to the configured addresses only. No answer and no secret leaves this file."""

import json
import logging
import ssl
from collections.abc import Mapping
from datetime import datetime
from typing import assert_never

import httpx2

from wmo_core.zgw.calls import Api, Call
from wmo_core.zgw.faults import DeliveryError, Fault
from wmo_core.zgw.settings import Settings
from wmo_core.zgw.token import bearer

_TIMES = httpx2.Timeout(30.0, connect=5.0)
_LARGEST = 2_000_000  # bytes of an answer
_LONGEST_WAIT = 24 * 60 * 60  # seconds
_CRS = "EPSG:4326"  # the APIs want it named, also where there is no place on a map
# These tell each address with what we asked for.
for _name in ("httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(logging.WARNING)


class Client:
    """A connection to the system of the municipality."""

    def __init__(self, settings: Settings, times: httpx2.Timeout = _TIMES) -> None:
        """``times``: how long to wait for the other side."""
        self._settings = settings
        file = settings.certificates
        trusted = ssl.create_default_context(cafile=file) if file else ssl.create_default_context()
        # No redirect is followed, and nothing of the surroundings (a proxy, a .netrc) is used.
        self._http = httpx2.Client(
            verify=trusted, timeout=times, follow_redirects=False, trust_env=False, http2=False
        )

    def send(self, call: Call, now: datetime) -> object:
        """Return the answer; None when what was asked for is not there. Raises DeliveryError."""
        try:
            with self._http.stream(
                "GET" if call.body is None else "POST",
                f"{self._base(call.api).rstrip('/')}/{call.path}",
                params=dict(call.query) or None,
                content=None if call.body is None else json.dumps(call.body).encode(),
                headers=self._headers(call, now),
            ) as answer:
                return _read(call, answer, _content(answer))
        except (httpx2.HTTPError, httpx2.StreamError):
            raise DeliveryError(Fault.ONBEREIKBAAR) from None

    def close(self) -> None:
        """Let go of all connections."""
        self._http.close()

    def _base(self, api: Api) -> str:
        match api:
            case Api.ZAKEN:
                return self._settings.zaken
            case Api.DOCUMENTEN:
                return self._settings.documenten
            case Api.OBJECTEN:
                return self._settings.objecten
            case _:
                assert_never(api)

    def _headers(self, call: Call, now: datetime) -> dict[str, str]:
        is_object = call.api is Api.OBJECTEN
        known = f"Token {self._settings.token}" if is_object else bearer(self._settings, now)
        headers = {"Authorization": known, "Accept": "application/json"}
        if call.api is not Api.DOCUMENTEN:
            headers["Accept-Crs"] = _CRS
        if call.body is not None:
            headers |= {"Content-Type": "application/json", "Content-Crs": _CRS}
        return headers


def _content(answer: httpx2.Response) -> bytes:
    content = b""
    for part in answer.iter_bytes():
        content += part
        if len(content) > _LARGEST:
            raise DeliveryError(Fault.ANTWOORD)
    return content


def _read(call: Call, answer: httpx2.Response, content: bytes) -> object:
    status, asks = answer.status_code, call.body is None
    if status == 404 and asks and not call.query:
        return None
    if status not in (200, 201):
        raise _refusal(call, status, _json(content), answer.headers.get("retry-after", ""))
    found = _json(content)
    if not isinstance(found, (dict, list)):
        raise DeliveryError(Fault.ANTWOORD)
    return found


def _json(content: bytes) -> object:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _refusal(call: Call, status: int, told: object, retry_after: str) -> DeliveryError:
    match status:
        case 400:
            return _refused_fields(call.body or call.query, told)
        case 401 | 403:
            return DeliveryError(Fault.TOEGANG)
        case 404 | 405 | 406 | 410 | 412 | 415:
            return DeliveryError(Fault.ADRES)
        case 413:
            return DeliveryError(Fault.TE_GROOT)
        case 429:
            seconds = int(retry_after) if retry_after.isascii() and retry_after.isdecimal() else 0
            return DeliveryError(Fault.DRUK, wait=min(seconds, _LONGEST_WAIT))
        case 408 | 409 | 425:
            return DeliveryError(Fault.STORING)
        case _:
            return DeliveryError(Fault.STORING if status >= 500 else Fault.ANTWOORD)


def _refused_fields(sent: Mapping[str, object], told: object) -> DeliveryError:
    """Return which of our fields was refused, as far as the other side says so."""
    params = told.get("invalidParams") if isinstance(told, dict) else None
    refused = [each for each in params if isinstance(each, dict)] if isinstance(params, list) else []
    names = [str(each.get("name", "")).partition(".")[0] for each in refused]
    return DeliveryError(Fault.GEGEVENS, next((name for name in names if name in sent), ""))
