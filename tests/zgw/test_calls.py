"""Every request is one that the official descriptions allow, and sends only fields that they know."""

import json
from base64 import b64decode
from datetime import UTC, date, datetime

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openapi_core.exceptions import OpenAPIError

from tests.zgw.examples import NOW, PLAN, SECRET, ZAAK, settings
from tests.zgw.official import check_request, known_fields
from tests.zgw.other_side import OtherSide
from wmo_core.zgw import calls
from wmo_core.zgw.calls import Api, Call
from wmo_core.zgw.client import Client
from wmo_core.zgw.models import Delivery, Document, Way, Zaak
from wmo_core.zgw.settings import Settings
from wmo_core.zgw.token import bearer

SETTINGS = settings(OtherSide({}))
URL = "https://gemeente.example/zaken/api/v1/zaken/1"
BODIES = {
    "zaken": "ZaakRequest",
    "rollen": "natuurlijk_persoon_RolSerializerRequest",
    "statussen": "StatusRequest",
    "zaakinformatieobjecten": "ZaakInformatieObjectRequest",
    "enkelvoudiginformatieobjecten": "EnkelvoudigInformatieObjectCreateLockRequest",
    "objects": "Object",
}
words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Nd", "Cc")), min_size=1, max_size=20)
texts = words.filter(str.strip)
days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
zaken = st.builds(
    Zaak,
    identificatie=st.from_regex(r"[A-Z][A-Z-]{3,39}", fullmatch=True),
    registered=days,
    way=st.sampled_from(Way),
    onderwerpen=st.lists(texts, max_size=12).map(tuple),
    person=words.filter(lambda each: len(each) <= 17),
)
documents = st.builds(
    Document,
    identificatie=st.just("WMO-PLAN"),
    title=texts,
    file_name=texts,
    made=days,
    content=st.binary(min_size=1, max_size=3000),
)


def every_call(zaak: Zaak, document: Document, chosen: Settings) -> list[Call]:
    """Return one of each request that there is."""
    delivery = Delivery(zaak=zaak, document=document)
    return [
        calls.ask_zaak(zaak, chosen),
        calls.make_zaak(zaak, chosen),
        calls.ask_rol(zaak, chosen),
        calls.make_rol(zaak, URL, chosen),
        calls.make_status(URL, chosen, NOW),
        calls.ask_document(document, chosen),
        calls.make_document(document, chosen),
        calls.ask_link(URL),
        calls.make_link(document, URL, URL),
        calls.ask_object(delivery),
        calls.make_object(delivery, URL, chosen),
        calls.make_object(Delivery(zaak=zaak), "", chosen),
    ]


def check(call: Call) -> None:
    """Refuse a request that the official description does not allow."""
    client = Client(SETTINGS)
    headers = {name.lower(): value for name, value in client._headers(call, NOW).items()}
    client.close()
    body = b"" if call.body is None else json.dumps(call.body).encode()
    method = "GET" if call.body is None else "POST"
    check_request(call.api, method, f"/{call.path}", dict(call.query), headers, body)


@given(zaken, documents)
def test_every_request_is_as_the_standard_says(zaak: Zaak, document: Document) -> None:
    for call in every_call(zaak, document, SETTINGS):
        check(call)
        if call.body is not None:
            assert call.body.keys() <= known_fields(call.api, BODIES[call.path]), call.path


def test_the_check_refuses_what_is_not_as_the_standard_says() -> None:
    right = calls.make_zaak(ZAAK, SETTINGS)
    assert right.body is not None
    wrong = (
        right._replace(body={**right.body, "bronorganisatie": "1234"}),
        right._replace(body={**right.body, "vertrouwelijkheidaanduiding": "heel erg"}),
        right._replace(body={**right.body, "startdatum": "27-11-2026"}),
        right._replace(body={name: value for name, value in right.body.items() if name != "zaaktype"}),
        Call(Api.ZAKEN, "zaakinformatieobjecten", {"zaak": URL}),
    )
    for call in wrong:
        with pytest.raises(OpenAPIError):
            check(call)


@given(zaken)
def test_a_zaak_says_who_only_in_the_rol_and_never_by_a_bsn(zaak: Zaak) -> None:
    told = calls.make_zaak(zaak.model_copy(update={"person": "CLIENT-4711"}), SETTINGS)
    assert "CLIENT-4711" not in json.dumps(told.body)
    rol = calls.make_rol(zaak, URL, SETTINGS)
    assert rol.body is not None
    assert rol.body["betrokkeneIdentificatie"] == {"anpIdentificatie": zaak.person}


def test_a_long_summary_is_cut_at_a_whole_onderwerp() -> None:
    onderwerpen = tuple(f"onderwerp nummer {'abcdefghij'[each]}" for each in range(10))
    call = calls.make_zaak(ZAAK.model_copy(update={"onderwerpen": onderwerpen}), SETTINGS)
    assert call.body is not None
    summary = str(call.body["omschrijving"])
    assert summary.split(": ")[1].split(", ") == list(onderwerpen[:3])
    assert all(each in str(call.body["toelichting"]) for each in onderwerpen)


def test_the_document_arrives_whole() -> None:
    body = calls.make_document(PLAN, SETTINGS).body
    assert body is not None
    assert b64decode(str(body["inhoud"])) == PLAN.content and body["bestandsomvang"] == len(PLAN.content)


def test_a_record_has_one_uuid_for_one_number() -> None:
    found = {calls.object_uuid(number) for number in ("WMO-A", "WMO-B", "WMO-A")}
    assert len(found) == 2 and {each.version for each in found} == {4}


def test_the_token_says_who_asks_and_when() -> None:
    found = bearer(SETTINGS, NOW).removeprefix("Bearer ")
    claims = jwt.decode(found, SECRET, algorithms=["HS256"], options={"verify_iat": False})
    assert claims.keys() == {"iss", "iat", "client_id", "user_id", "user_representation"}
    assert claims["iss"] == claims["client_id"] == "mijn-wmo-plan"
    assert datetime.fromtimestamp(claims["iat"], UTC) == NOW
    with pytest.raises(jwt.InvalidSignatureError):
        jwt.decode(found, f"{SECRET}.", algorithms=["HS256"], options={"verify_iat": False})
