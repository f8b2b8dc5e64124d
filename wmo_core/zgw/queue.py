"""What the desk asks of delivery: put it in the outbox, and tell how it stands."""

from collections.abc import Iterable
from datetime import datetime

from wmo_core.storage.outbox import Item, Outbox, Parcel
from wmo_core.zgw.models import Delivery, Document, Zaak


def queue(outbox: Outbox, zaak: Zaak, documents: Iterable[Document], now: datetime) -> tuple[Item, ...]:
    """Keep a zaak and its documents until they are delivered, and return how they stand.

    What has a number that is there already is not sent twice: a button may be pressed twice, and a plan that
    comes in later goes to the zaak that is there. Raises NotStoredError.
    """
    found = [Delivery(zaak=zaak, document=document) for document in documents]
    return tuple(outbox.add(_parcel(each), now) for each in found or [Delivery(zaak=zaak)])


def state_of(outbox: Outbox, zaak: str) -> tuple[Item, ...]:
    """Return how everything of one zaak stands, the oldest first. Raises NotStoredError."""
    return tuple(each for each in outbox.items() if each.zaak == zaak)


def _parcel(delivery: Delivery) -> Parcel:
    content = delivery.model_dump_json().encode()
    return Parcel(delivery.number, delivery.zaak.identificatie, content)
