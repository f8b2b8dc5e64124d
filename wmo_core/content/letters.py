"""The words of the letters and of the two pages for the talk, one register at a time."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import Field

from wmo_core.content.files import register_folder
from wmo_core.content.nazicht import Nazicht
from wmo_core.content.reach.bereikbaar import read_with_numbers
from wmo_core.content.records import Text, filled
from wmo_core.content.register import Register
from wmo_core.product import once_a_product
from wmo_core.toml_file import Record
from wmo_core.toml_file import Text as NotBlank

FOLDER = "brieven"
FRAME = "algemeen"
Paragraphs = Annotated[tuple[NotBlank, ...], Field(min_length=1)]
Words = TypeVar("Words", bound=Record)


class LetterId(StrEnum):
    """The letters; the value is also the name of the file with its words."""

    BEZWAAR = "bezwaar"
    INGEBREKESTELLING = "ingebrekestelling"
    AANVRAAG = "aanvraag"
    AANVRAAG_NA_VERSLAG = "aanvraag_na_verslag"
    MELDING = "melding"
    PLAN_GEVEN = "plan_geven"
    PLAN_LATER = "plan_later"
    VERSLAG = "verslag"
    CLIENTONDERSTEUNER = "clientondersteuner"
    KLACHT = "klacht"
    KLACHT_AANBIEDER = "klacht_aanbieder"


class LetterText(Record):
    """One letter. A paragraph that is only a blank stands for a list, own words or a line to write on.

    ``when``: to the resident, before choosing it. ``first``: what to do before it goes.
    ``say``: the same by telephone.
    """

    nazicht: Nazicht
    title: NotBlank
    when: NotBlank
    subject: NotBlank
    body: Paragraphs
    first: Paragraphs
    say: tuple[NotBlank, ...] = ()


class LetterFrame(Record):
    """What is the same in every letter."""

    nazicht: Nazicht
    to_label: Text
    address_label: Text
    email_label: Text
    name_label: Text
    own_address_label: Text
    own_phone_label: Text
    date_label: Text
    opening: Text
    opening_aanbieder: Text
    closing: Text
    sign_label: Text
    words_label: Text
    kenmerk_label: Text
    aanbieder_label: Text
    own_title: Text
    read_along: Text
    fill_in: Text
    keep: Text
    say_title: Text
    footer: Annotated[str, filled("bladzijde")]  # no total: the last page stays at home
    file_name: Text


class TalkWords(Record):
    """The fixed words of the talk card."""

    nazicht: Nazicht
    title: Text
    name_label: Text
    gemeente_label: Text
    points_title: Text
    questions_title: Text
    companion_title: Text
    keep_doing_title: Text
    not_about_title: Text
    footer: Annotated[str, filled("bladzijde", "totaal")]
    credit: Text
    file_name: Text


class ConsulentWords(Record):
    """The fixed words of the page for the consulent."""

    nazicht: Nazicht
    title: Text
    what_it_is: Text
    shortened: Text
    made_on_label: Text
    gemeente_label: Text
    name_label: Text
    origin_label: Text
    origin_usual: Annotated[str, filled("antwoord")]
    origin_number: Annotated[str, filled("antwoord", "cijfer")]
    origin: Annotated[str, filled("wie", "register")]
    by_zelf: Text
    by_samen: Text
    by_ander: Text
    register_nl: Text
    register_easy: Text
    edited: Text
    added: Text
    proposed: Text
    derived: Text
    talk: Text
    open_label: Text
    nothing: Text
    footer: Annotated[str, filled("bladzijde", "totaal")]
    file_name: Text


def kinds(folder: Path) -> dict[Path, type[Record]]:
    """Return every file of these words below the folder of a register, with its shape."""
    letters: dict[Path, type[Record]] = {
        folder / FOLDER / f"{one.value}.toml": LetterText for one in LetterId
    }
    return letters | {
        folder / FOLDER / f"{FRAME}.toml": LetterFrame,
        folder / "document" / "gesprekskaart.toml": TalkWords,
        folder / "document" / "consulent.toml": ConsulentWords,
    }


@once_a_product
def load_letter(letter_id: LetterId, register: Register) -> LetterText:
    """Return one letter, read once a process. Raises LoadError."""
    return _read(f"{FOLDER}/{letter_id.value}", register, LetterText)


@once_a_product
def load_frame(register: Register) -> LetterFrame:
    """Return what is the same in every letter, read once a process. Raises LoadError."""
    return _read(f"{FOLDER}/{FRAME}", register, LetterFrame)


@once_a_product
def load_talk_words(register: Register) -> TalkWords:
    """Return the words of the talk card, read once a process. Raises LoadError."""
    return _read("document/gesprekskaart", register, TalkWords)


@once_a_product
def load_consulent_words(register: Register) -> ConsulentWords:
    """Return the words of the page for the consulent, read once a process. Raises LoadError."""
    return _read("document/consulent", register, ConsulentWords)


def _read(name: str, register: Register, kind: type[Words]) -> Words:
    return read_with_numbers(register_folder(register) / f"{name}.toml", kind)
