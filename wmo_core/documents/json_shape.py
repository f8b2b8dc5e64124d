"""The shape of the plan for a program of the municipality; it is published in docs/schema/."""

from datetime import date
from typing import Literal

from pydantic import Field

from wmo_core.content.document.plan import Section
from wmo_core.content.register import Register
from wmo_core.flows.answers import By
from wmo_core.plan.facts import Origin
from wmo_core.plan.people import Circle
from wmo_core.plan.week import Day, DayPart
from wmo_core.toml_file import Record

VERSION = "2.1"


class FilePerson(Record):
    """Somebody around the resident."""

    name: str
    circle: Circle
    what: str


class FileMoment(Record):
    """Somebody who helps in one part of one day of the week."""

    day: Day
    part: DayPart
    who: str
    what: str


class FileItem(Record):
    """One answer. `chosen` in the words of the register; `words` is literal text of the resident."""

    id: str
    origin: Origin = Field(
        description="chosen: de inwoner zei of koos dit; proposed: de app noemde dit en de inwoner koos het."
    )
    question: str | None = Field(description="De vraag waar het antwoord op is; null: niet op één vraag.")
    onderwerp: str | None = Field(description="De id van het onderwerp; null: bij geen onderwerp.")
    label: str
    group: str = Field(description="Het onderwerp waar het antwoord bij hoort; leeg: bij geen onderwerp.")
    chosen: tuple[str, ...]
    chosen_ids: tuple[str, ...] = Field(description="De ids van de gekozen antwoorden op de vraag.")
    words: str
    words_label: str = Field(description="Van wie de woorden zijn, en wie ze opschreef.")
    helper_words: str = Field(
        description="Wat iemand ziet of zegt die dit voor de inwoner invulde; leeg: niets."
    )
    helper_label: str = Field(description="Wie dat is; leeg: niemand.")
    by: str = Field(description="Wie dit invulde, als dat iemand anders is dan bovenaan het plan staat.")
    given_by: By | None = Field(description="Wie deze woorden gaf; null: niet één persoon, of onbekend.")
    in_register: Register | None = Field(description="In welke taal het antwoord gegeven is.")
    talk: bool = Field(description="De inwoner wil hierover praten.")
    people: tuple[FilePerson, ...] = Field(description="Wat in `chosen` staat over mensen, in delen.")
    week: tuple[FileMoment, ...] = Field(description="Wat in `chosen` staat over de week, in delen.")


class FileStrength(FileItem):
    """An item that opens the plan, with the letter of the part where it belongs."""

    letter: Section


class FileOpening(Record):
    """What goes well and what the resident does for others: B and E of the law, and told first."""

    title: str
    explanation: tuple[str, ...]
    items: tuple[FileStrength, ...]


class FileSection(Record):
    """A to G: Wmo 2015 article 2.3.2 lid 4 onder a to g. H: the wish of lid 2."""

    letter: Section
    title: str
    explanation: tuple[str, ...]
    empty: tuple[str, ...] = Field(description="De zin die er staat als er niets is ingevuld.")
    items: tuple[FileItem, ...]


class FileDeadline(Record):
    """A day that counts. `date` is null while the day is not known."""

    id: str
    label: str
    day: str
    date: date | None
    note: str


class FileLabels(Record):
    """The fixed labels of the document."""

    talk: str


class PlanFile(Record):
    """Een persoonlijk plan (Wmo 2015, artikel 2.3.2 lid 2), zoals de inwoner het meegeeft."""

    document: Literal["persoonlijk-plan"] = "persoonlijk-plan"
    version: Literal["2.1"] = "2.1"
    in_register: Register
    made_on: date
    gemeente: str
    title: str
    status: str
    introduction: tuple[str, ...]
    decision: tuple[str, ...] = Field(description="Dat de gemeente beslist: geen besluit en geen aanvraag.")
    name: str
    filled_by: str
    opening: FileOpening
    sections: tuple[FileSection, ...]
    terms_title: str
    terms: tuple[FileDeadline, ...]
    terms_note: tuple[str, ...]
    hand_in_title: str
    hand_in: tuple[str, ...]
    labels: FileLabels
