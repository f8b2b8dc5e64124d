"""How a row of the outbox is told: what happened, and what somebody can do. Nothing of what it holds."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from wmo_core.storage.outbox import Item, Status
from wmo_core.storage.outbox.models import CANNOT_OPEN
from wmo_core.zgw.faults import Fault

_WHY: Mapping[str, str] = {
    Fault.ONBEREIKBAAR: "de gemeente is niet te bereiken; kijk het adres, de firewall en het certificaat na",
    Fault.STORING: "het systeem van de gemeente heeft een storing; vraag de beheerder ervan",
    Fault.DRUK: "het systeem van de gemeente heeft het te druk; wacht, of vraag de beheerder ervan",
    Fault.ANTWOORD: "er kwam een antwoord dat niet te lezen is; kijk het adres na",
    Fault.TOEGANG: "de app mag er niet in; kijk na of client, geheim en scopes kloppen",
    Fault.ADRES: "op dit adres is de API niet; kijk het adres na",
    Fault.GEGEVENS: "de gemeente weigert een gegeven; kijk de types en het RSIN na",
    Fault.TE_GROOT: "de gemeente vindt het document te groot; geef het zelf af, of vraag om een hogere grens",
    Fault.ONLEESBAAR: "dit is bewaard door een andere versie van de app; zet het opnieuw klaar",
    Fault.AFGEBROKEN: "de app stopte hier steeds halverwege; meld dit aan de beheerder",
    CANNOT_OPEN: "de sleutel hiervan ontbreekt; zet haar terug uit uw eigen back-up",
}


def told(item: Item) -> str:
    """Return the line about a row."""
    start = f"{item.number}\tzaak {item.zaak}\t"
    match item.status:
        case Status.DONE:
            return f"{start}bezorgd op {_moment(item)}"
        case Status.STUCK:
            return f"{start}ZIT VAST: {_why(item)}. Daarna: bezorg opnieuw {item.number}"
        case Status.WAITS if item.fault:
            return f"{start}wacht tot {_due(item)}, na {item.tries} keer: {_why(item)}"
        case _:
            return f"{start}wacht om verstuurd te worden"


def _why(item: Item) -> str:
    return _WHY[item.fault] + (f" ({item.field})" if item.field else "")


def _moment(item: Item) -> str:
    return f"{item.changed.astimezone(ZoneInfo('Europe/Amsterdam')):%Y-%m-%d %H:%M}"


def _due(item: Item) -> str:
    return f"{item.due.astimezone(ZoneInfo('Europe/Amsterdam')):%Y-%m-%d %H:%M}"
