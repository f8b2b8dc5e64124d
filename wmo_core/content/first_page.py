"""The words of the page itself (content/pagina.toml): what stands there before and beside Streamlit."""

from typing import Annotated

from pydantic import AfterValidator

from wmo_core.content.nazicht import Nazicht
from wmo_core.content.reach.bereikbaar import Telefoonnummer, load_telefoonnummers
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Record, Text, read_toml

FILE = "pagina.toml"


def _known(number: str) -> str:
    if number not in load_telefoonnummers():
        raise ValueError(f"{number} staat niet in bereikbaar.toml")
    return number


class DangerLine(Record):
    """What one telephone number for danger is for; ``number`` is its id in the list of numbers."""

    text: Text
    number: Annotated[str, AfterValidator(_known)]

    @property
    def telefoonnummer(self) -> Telefoonnummer:
        """The number itself."""
        return load_telefoonnummers()[self.number]


class BookletLink(Record):
    """The empty booklet of one register: what it is called, and where it stands."""

    text: Text
    path: Text


class ErrorText(Record):
    """What someone reads when a screen fails."""

    title: Text
    lines: tuple[Text, ...]


class FirstPage(Record):
    """The words of the index page."""

    title: Text
    description: Text
    intro: tuple[Text, ...]
    loading: Text
    needs_javascript: tuple[Text, ...]
    loket_title: Text
    booklet_title: Text
    quick_exit: Text
    quick_exit_about: Text
    booklets: tuple[BookletLink, ...]
    danger_title: Text
    danger: tuple[DangerLine, ...]
    error: ErrorText
    nazicht: Nazicht


@once_a_product
def load_first_page() -> FirstPage:
    """Return the words of the index page. Raises LoadError."""
    return read_toml(product().content / FILE, FirstPage)[0]
