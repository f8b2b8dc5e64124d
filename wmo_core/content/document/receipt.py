"""The words of the confirmation of a melding (document/bevestiging.toml)."""

from typing import Annotated, Literal

from wmo_core.content.files import register_folder
from wmo_core.content.nazicht import Nazicht
from wmo_core.content.reach.bereikbaar import read_with_numbers
from wmo_core.content.records import Text, filled
from wmo_core.content.register import Register
from wmo_core.product import once_a_product
from wmo_core.toml_file import ForEach, Record

WayId = Literal["loket", "telefoon", "mail", "brief", "formulier", "huisbezoek"]


class ReceiptWords(Record):
    """The confirmation: what the law makes the gemeente say after a melding (Wmo 2.3.2 lid 1, 2 en 3)."""

    nazicht: Nazicht
    title: Text
    opening: Annotated[str, filled("dag")]
    reference_label: Text
    way_label: Text
    about_label: Text
    about_unknown: Text
    next_title: Text
    next: Annotated[str, filled("onderzoek_weken", "dag")]
    next_over: Annotated[str, filled("onderzoek_weken", "dag")]
    last_day: Annotated[str, filled("dag")]
    urgent: Text
    plan_title: Text
    plan: Annotated[str, filled("plan_dagen", "dag")]
    plan_over: Annotated[str, filled("plan_dagen")]
    plan_what: Text
    plan_how: Text
    plan_later: Text
    helper_title: Text
    helper: Text
    bring_title: Text
    bring: Text
    wrong_title: Text
    wrong: Text
    footer: Annotated[str, filled("gemeente", "dag", "bladzijde", "totaal")]
    file_name: Text
    ways: ForEach[WayId, Text]


@once_a_product
def load_receipt_words(register: Register) -> ReceiptWords:
    """Return the words, read once a process. Raises LoadError."""
    return read_with_numbers(register_folder(register) / "document" / "bevestiging.toml", ReceiptWords)
