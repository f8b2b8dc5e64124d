"""The steps of a delivery. Each first asks by our own number whether it was done already."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, assert_never

from wmo_core.zgw import calls
from wmo_core.zgw.calls import Call
from wmo_core.zgw.faults import DeliveryError, Fault
from wmo_core.zgw.models import Delivery, Document
from wmo_core.zgw.settings import Kind, Settings

_LONGEST_ADDRESS = 1000


class Step(StrEnum):
    """What is made at the other side; the value is the name under which its address is kept."""

    ZAAK = "zaak"
    ROL = "rol"
    STATUS = "status"
    DOCUMENT = "document"
    LINK = "koppeling"
    OBJECT = "object"


class Way(NamedTuple):
    """What each step of one delivery knows."""

    delivery: Delivery
    settings: Settings
    queued: datetime

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps in their order."""
        zaak, document = self.delivery.zaak, self.delivery.document
        if self.settings.kind is Kind.OBJECTEN:
            return (Step.DOCUMENT, Step.OBJECT) if document else (Step.OBJECT,)
        rol = (Step.ROL,) if zaak.person and self.settings.roltype else ()
        status = (Step.STATUS,) if self.settings.statustype else ()
        return (Step.ZAAK, *rol, *status, *((Step.DOCUMENT, Step.LINK) if document else ()))

    @property
    def document(self) -> Document:
        """Return the document of a step that has one."""
        if self.delivery.document is None:
            raise LookupError(self.delivery.number)
        return self.delivery.document


def ask(step: Step, way: Way, found: Mapping[str, str]) -> Call:
    """Return the question whether a step was done."""
    zaak, settings = way.delivery.zaak, way.settings
    match step:
        case Step.ZAAK | Step.STATUS:
            return calls.ask_zaak(zaak, settings)
        case Step.ROL:
            return calls.ask_rol(zaak, settings)
        case Step.DOCUMENT:
            return calls.ask_document(way.document, settings)
        case Step.LINK:
            return calls.ask_link(found[Step.DOCUMENT])
        case Step.OBJECT:
            return calls.ask_object(way.delivery)
        case _:
            assert_never(step)


def make(step: Step, way: Way, found: Mapping[str, str]) -> Call:
    """Return the request that does a step."""
    zaak, settings = way.delivery.zaak, way.settings
    match step:
        case Step.ZAAK:
            return calls.make_zaak(zaak, settings)
        case Step.ROL:
            return calls.make_rol(zaak, found[Step.ZAAK], settings)
        case Step.STATUS:
            return calls.make_status(found[Step.ZAAK], settings, way.queued)
        case Step.DOCUMENT:
            return calls.make_document(way.document, settings)
        case Step.LINK:
            return calls.make_link(way.document, found[Step.ZAAK], found[Step.DOCUMENT])
        case Step.OBJECT:
            return calls.make_object(way.delivery, found.get(Step.DOCUMENT, ""), settings)
        case _:
            assert_never(step)


def answered(step: Step, way: Way, found: Mapping[str, str], answer: object) -> str | None:
    """Return the address of what was asked for, or None when it is not there. Raises DeliveryError.

    A side that does not know our question and names everything it has is not believed.
    """
    match step:
        case Step.ZAAK:
            return _one(answer, "url", identificatie=way.delivery.zaak.identificatie)
        case Step.STATUS:
            return _one(answer, "status", identificatie=way.delivery.zaak.identificatie)
        case Step.ROL:
            return _one(answer, "url", zaak=found[Step.ZAAK], roltype=way.settings.roltype)
        case Step.DOCUMENT:
            return _one(answer, "url", identificatie=way.document.identificatie)
        case Step.LINK:
            return _one(answer, "url", zaak=found[Step.ZAAK], informatieobject=found[Step.DOCUMENT])
        case Step.OBJECT:
            return None if answer is None else made(answer)
        case _:
            assert_never(step)


def made(answer: object) -> str:
    """Return the address of what was just made. Raises DeliveryError."""
    address = answer.get("url") if isinstance(answer, dict) else None
    return _address(address)


def _one(answer: object, name: str, **same: str) -> str | None:
    rows = answer.get("results") if isinstance(answer, dict) else answer
    if not isinstance(rows, list):
        raise DeliveryError(Fault.ANTWOORD)
    return next((_address(row[name]) for row in _matching(rows, same) if row.get(name)), None)


def _matching(rows: Iterable[object], same: Mapping[str, str]) -> list[dict[str, object]]:
    known = [row for row in rows if isinstance(row, dict)]
    return [row for row in known if all(row.get(name) == value for name, value in same.items())]


def _address(text: object) -> str:
    if not isinstance(text, str) or not text.startswith(("https://", "http://")):
        raise DeliveryError(Fault.ANTWOORD)
    if len(text) > _LONGEST_ADDRESS:
        raise DeliveryError(Fault.ANTWOORD)
    return text
