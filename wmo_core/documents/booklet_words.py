"""The fixed words of the booklet, one register at a time. Its questions stand in vragen/."""

from typing import Annotated

from wmo_core.content.files import register_folder
from wmo_core.content.nazicht import Nazicht
from wmo_core.content.reach.bereikbaar import read_with_numbers
from wmo_core.content.records import Lines, Text, filled
from wmo_core.content.register import Register
from wmo_core.product import once_a_product
from wmo_core.toml_file import Record


class BookletWords(Record):
    """What the booklet says besides the questions (document/boekje.toml)."""

    nazicht: Nazicht
    title: Text
    subtitle: Text
    what_it_is: Text
    no_decision: Text
    name_label: Text
    how_title: Text
    how: Lines
    no_private: Text
    week_title: Text
    week: Annotated[str, filled("plan_dagen")]
    day_label: Text
    hand_in_title: Text
    danger_title: Text
    only_if: Annotated[str, filled("nummer")]
    only_theme: Annotated[str, filled("nummer")]
    only_pgb: Text
    only_about: Text
    not_here: Text
    week_strip_title: Text
    week_strip: Text
    people_title: Text
    people: Text
    sign_title: Text
    sign: Text
    sign_date: Text
    sign_name: Text
    sign_signature: Text
    after_title: Text
    after: Text
    footer: Annotated[str, filled("bladzijde", "totaal")]
    credit: Text


@once_a_product
def load_booklet_words(register: Register) -> BookletWords:
    """Return the words of the booklet, read once a process. Raises LoadError."""
    return read_with_numbers(register_folder(register) / "document" / "boekje.toml", BookletWords)
