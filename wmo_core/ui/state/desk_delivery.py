"""A melding on its way to the system of the municipality: put ready, how it stands, and taken back."""

from collections.abc import Callable
from datetime import date

from wmo_core.access import Action, NotAllowedError
from wmo_core.desk.days import DeskFault
from wmo_core.desk.melding import Melding, Way
from wmo_core.storage.errors import StorageError
from wmo_core.storage.outbox import Status
from wmo_core.today import now
from wmo_core.ui.state import delivery, desk, staff
from wmo_core.ui.state.deployment import delivery_settings
from wmo_core.zgw.models import LONGEST_PERSON, Document, Zaak, new_identificatie
from wmo_core.zgw.models import Way as Channel
from wmo_core.zgw.queue import queue, state_of

_CHANNELS = {
    Way.LOKET: Channel.BALIE,
    Way.TELEFOON: Channel.TELEFOON,
    Way.MAIL: Channel.EMAIL,
    Way.BRIEF: Channel.BRIEF,
    Way.FORMULIER: Channel.WEBSITE,
    Way.HUISBEZOEK: Channel.HUISBEZOEK,
}


def is_on() -> bool:
    """Return whether this deployment delivers to a system of the municipality."""
    return delivery_settings() is not None


def put_ready(confirm: Callable[[Melding], Document], named: Callable[[str], str]) -> DeskFault | None:
    """Put the melding on the screen ready to be sent, with its confirmation; or return why not.

    Its numbers are stored first: pressed again, or after a crash, the same ones are not sent twice.
    ``confirm``: makes its confirmation. ``named``: gives the words of the product for an onderwerp.
    """
    try:
        staff.require(Action.DELIVER)
        there = desk.opened()
        if there is None:
            return DeskFault.WEG
        if not there.melding.zaak:
            numbers = {"zaak": new_identificatie(), "bevestiging": new_identificatie()}
            fault = desk.change(there.melding.model_copy(update=numbers))
            there = desk.opened()
            if fault is not None or there is None or there.mine is not None:
                return fault
        about = tuple(map(named, there.melding.onderwerpen))
        queue(delivery.outbox(), _zaak(there.melding, about), [confirm(there.melding)], now())
    except NotAllowedError:
        return DeskFault.MAG_NIET
    except StorageError:
        return DeskFault.OPSLAG
    return None


def standing(melding: Melding) -> Status | None:
    """Return how it stands with a melding that was put ready; None for one that was not, or is unknown."""
    try:
        found = state_of(delivery.outbox(), melding.zaak) if melding.zaak else ()
    except StorageError:
        return None
    stands = {each.status for each in found}
    return next((each for each in (Status.STUCK, Status.WAITS, Status.DONE) if each in stands), None)


def document_of(melding: Melding, title: str, file_name: str, made: date, content: bytes) -> Document:
    """Return the confirmation as it is sent."""
    number = melding.bevestiging
    return Document(identificatie=number, title=title, file_name=file_name, made=made, content=content)


def _zaak(melding: Melding, onderwerpen: tuple[str, ...]) -> Zaak:
    # The reference of the loket may be longer than the number of a person can be there, or hold other signs:
    # it stands in our own records, under the number of the zaak.
    return Zaak(
        identificatie=melding.zaak,
        registered=melding.received,
        way=_CHANNELS[melding.way],
        onderwerpen=onderwerpen,
        person=melding.reference if len(melding.reference) <= LONGEST_PERSON else "",
    )
