"""What holds for every municipality: said where one has no file of its own."""

from typing import Annotated

from wmo_core.content.files import register_folder
from wmo_core.content.nazicht import Nazicht
from wmo_core.content.reach.bereikbaar import read_with_numbers
from wmo_core.content.records import Text, filled
from wmo_core.content.register import Register
from wmo_core.product import once_a_product
from wmo_core.toml_file import Record


class NationalWords(Record):
    """The words of document/elke_gemeente.toml. The labels stand before a line to fill in."""

    nazicht: Nazicht
    uw_gemeente: Text
    gemeente: Annotated[str, filled("gemeente")]
    loket: Text
    melding: Text
    plan_inleveren: Text
    helper: Text
    helper_text: Text
    address_label: Text
    hours_label: Text
    phone_label: Text


@once_a_product
def load_national_words(register: Register) -> NationalWords:
    """Return the words, read once a process. Raises LoadError."""
    return read_with_numbers(register_folder(register) / "document" / "elke_gemeente.toml", NationalWords)
