"""What is delivered: a melding as a zaak, a plan as a document. No BSN and no answer is in a zaak."""

import secrets
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, ConfigDict, Field, model_validator

from wmo_core.flows.bsn import holds_bsn
from wmo_core.toml_file import Day, Record, Text

# No letter or digit that is easily taken for another when someone reads it out.
_SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ"
_LENGTH = 10
# Characters that the Zaken API has for a number that the municipality gave someone itself.
LONGEST_PERSON = 17


def _without_bsn(text: str) -> str:
    if holds_bsn(text):
        raise ValueError("BSN")
    return text


Identificatie = Annotated[str, Field(pattern=r"^[A-Z0-9][A-Z0-9-]{3,39}$"), AfterValidator(_without_bsn)]
Words = Annotated[Text, Field(max_length=200), AfterValidator(_without_bsn)]


class Way(StrEnum):
    """How a melding came in."""

    BALIE = "balie"
    TELEFOON = "telefoon"
    BRIEF = "brief"
    EMAIL = "e-mail"
    WEBSITE = "website"
    HUISBEZOEK = "huisbezoek"


class Zaak(Record):
    """A melding.

    ``identificatie``: our own number, by which we ask whether it arrived. ``onderwerpen``: the words of the
    product for them, never those of a resident. ``person``: the pseudonym, or the number that someone has in
    the municipality's own system; it may be empty.
    """

    identificatie: Identificatie
    registered: Day
    way: Way
    onderwerpen: tuple[Words, ...] = ()
    person: Annotated[str, Field(max_length=LONGEST_PERSON, repr=False), AfterValidator(_without_bsn)] = ""


class Document(Record):
    """A plan that came in. The content stands in no message about it."""

    model_config = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")

    identificatie: Identificatie
    title: Words
    file_name: Words
    made: Day
    content: Annotated[bytes, Field(min_length=1, repr=False)]
    media_type: str = "application/pdf"


class Delivery(Record):
    """A zaak, and at most one document of it: what one row of the outbox sends."""

    zaak: Zaak
    document: Document | None = None

    @model_validator(mode="after")
    def _two_numbers(self) -> "Delivery":
        if self.document is not None and self.document.identificatie == self.zaak.identificatie:
            raise ValueError("een document heeft een eigen nummer")
        return self

    @property
    def number(self) -> str:
        """Return the number of what is sent: of the document, or of a zaak without one."""
        return self.document.identificatie if self.document else self.zaak.identificatie


def new_identificatie() -> str:
    """Return a number of our own for a zaak or a document. It says nothing about anybody."""
    drawn = "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH))
    return f"WMO-{drawn[:5]}-{drawn[5:]}"
