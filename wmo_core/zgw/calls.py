"""The requests, as the Zaken API 1.x, the Documenten API 1.x and the Objecten API 2.x want them."""

from base64 import b64encode
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

from wmo_core.zgw.models import Delivery, Document, Zaak
from wmo_core.zgw.settings import Settings

_LANGUAGE = "nld"
_AUTHOR = "Inwoner, met Mijn Wmo-plan"
_LONGEST_SUMMARY = 80  # characters that the Zaken API has for omschrijving
_LONGEST_NOTE = 1000


class Api(StrEnum):
    """One of the three; the value is also the field of its base address."""

    ZAKEN = "zaken"
    DOCUMENTEN = "documenten"
    OBJECTEN = "objecten"


class Call(NamedTuple):
    """One request. Without a body it asks, and changes nothing."""

    api: Api
    path: str
    query: Mapping[str, str] = {}
    body: Mapping[str, object] | None = None


def ask_zaak(zaak: Zaak, settings: Settings) -> Call:
    """Ask for the zaak with our number."""
    query = {"identificatie": zaak.identificatie, "bronorganisatie": settings.rsin}
    return Call(Api.ZAKEN, "zaken", query)


def make_zaak(zaak: Zaak, settings: Settings) -> Call:
    """Make the zaak."""
    day = zaak.registered.isoformat()
    body = {
        "identificatie": zaak.identificatie,
        "bronorganisatie": settings.rsin,
        "verantwoordelijkeOrganisatie": settings.rsin,
        "zaaktype": settings.zaaktype,
        "omschrijving": _summary(zaak),
        "toelichting": _note(zaak)[:_LONGEST_NOTE],
        "registratiedatum": day,
        "startdatum": day,
        "vertrouwelijkheidaanduiding": settings.confidentiality,
    }
    return Call(Api.ZAKEN, "zaken", body=body)


def ask_rol(zaak: Zaak, settings: Settings) -> Call:
    """Ask in which zaken the person has this role.

    The filter ``zaak`` is an integer in the official file, and a zaak is an address: it is not used.
    """
    query = {
        "betrokkeneIdentificatie__natuurlijkPersoon__anpIdentificatie": zaak.person,
        "roltype": settings.roltype,
    }
    return Call(Api.ZAKEN, "rollen", query)


def make_rol(zaak: Zaak, zaak_url: str, settings: Settings) -> Call:
    """Say who the zaak is about: by a number of the municipality itself or a pseudonym, never by a BSN."""
    body = {
        "zaak": zaak_url,
        "roltype": settings.roltype,
        "roltoelichting": "Wie de melding deed",
        "betrokkeneType": "natuurlijk_persoon",
        "betrokkeneIdentificatie": {"anpIdentificatie": zaak.person},
    }
    return Call(Api.ZAKEN, "rollen", body=body)


def make_status(zaak_url: str, settings: Settings, at: datetime) -> Call:
    """Give the zaak its first status."""
    body = {"zaak": zaak_url, "statustype": settings.statustype, "datumStatusGezet": at.isoformat()}
    return Call(Api.ZAKEN, "statussen", body=body)


def ask_document(document: Document, settings: Settings) -> Call:
    """Ask for the document with our number."""
    query = {"identificatie": document.identificatie, "bronorganisatie": settings.rsin}
    return Call(Api.DOCUMENTEN, "enkelvoudiginformatieobjecten", query)


def make_document(document: Document, settings: Settings) -> Call:
    """Make the document, with its content."""
    body = {
        "identificatie": document.identificatie,
        "bronorganisatie": settings.rsin,
        "informatieobjecttype": settings.informatieobjecttype,
        "creatiedatum": document.made.isoformat(),
        "titel": document.title,
        "auteur": _AUTHOR,
        "taal": _LANGUAGE,
        "formaat": document.media_type,
        "bestandsnaam": document.file_name,
        "bestandsomvang": len(document.content),
        "inhoud": b64encode(document.content).decode(),
        "vertrouwelijkheidaanduiding": settings.confidentiality,
        "status": "definitief",
        "indicatieGebruiksrecht": False,
    }
    return Call(Api.DOCUMENTEN, "enkelvoudiginformatieobjecten", body=body)


def ask_link(document_url: str) -> Call:
    """Ask in which zaken the document is."""
    return Call(Api.ZAKEN, "zaakinformatieobjecten", {"informatieobject": document_url})


def make_link(document: Document, zaak_url: str, document_url: str) -> Call:
    """Put the document in the zaak."""
    body = {"zaak": zaak_url, "informatieobject": document_url, "titel": document.title}
    return Call(Api.ZAKEN, "zaakinformatieobjecten", body=body)


def ask_object(delivery: Delivery) -> Call:
    """Ask for the record with our number."""
    return Call(Api.OBJECTEN, f"objects/{object_uuid(delivery.number)}")


def make_object(delivery: Delivery, document_url: str, settings: Settings) -> Call:
    """Make the record. The document itself is in the Documenten API; the record says where."""
    zaak = delivery.zaak
    data = {
        "identificatie": zaak.identificatie,
        "bron": "Mijn Wmo-plan",
        "soort": "plan" if delivery.document else "melding",
        "registratiedatum": zaak.registered.isoformat(),
        "manier": zaak.way,
        "onderwerpen": list(zaak.onderwerpen),
        **({"persoon": zaak.person} if zaak.person else {}),
        **({"document": document_url} if document_url else {}),
    }
    version, day = settings.objecttype_version, zaak.registered.isoformat()
    record = {"typeVersion": version, "startAt": day, "data": data}
    uuid = str(object_uuid(delivery.number))
    return Call(Api.OBJECTEN, "objects", body={"uuid": uuid, "type": settings.objecttype, "record": record})


def object_uuid(number: str) -> UUID:
    """Return the uuid of a record: always the same for the same number, so that it can be asked for."""
    return UUID(bytes=sha256(number.encode()).digest()[:16], version=4)


def _summary(zaak: Zaak) -> str:
    """Return the zaak in a few words: as many onderwerpen as fit."""
    text = "Melding Wmo"
    for place, onderwerp in enumerate(zaak.onderwerpen):
        longer = f"{text}{', ' if place else ': '}{onderwerp}"
        if len(longer) > _LONGEST_SUMMARY:
            break
        text = longer
    return text


def _note(zaak: Zaak) -> str:
    about = f" Onderwerpen: {', '.join(zaak.onderwerpen)}." if zaak.onderwerpen else ""
    return f"Binnengekomen via: {zaak.way}.{about}"
