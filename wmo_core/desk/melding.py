"""A melding as the loket registers it: no name, no BSN, no words about somebody's life."""

from datetime import date
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from wmo_core.content.register import Register
from wmo_core.law.termijnen import Termijnen, termijnen
from wmo_core.toml_file import Record

MOST_REFERENCE = 40  # characters
MOST_ONDERWERPEN = 40
_OUTSIDE = "Deze dagen kunnen niet bij elkaar horen."


class Way(StrEnum):
    """How a melding came in. Anyone may make it, in any way (Wmo 2015, artikel 2.3.2, lid 1)."""

    LOKET = "loket"
    TELEFOON = "telefoon"
    MAIL = "mail"
    BRIEF = "brief"
    FORMULIER = "formulier"
    HUISBEZOEK = "huisbezoek"


class PlanWay(StrEnum):
    """How a persoonlijk plan came in."""

    PAPIER = "papier"
    CODE = "code"
    BESTAND = "bestand"


class PlanIn(Record):
    """A persoonlijk plan that came in: on which day, and how."""

    day: date
    way: PlanWay


class Melding(Record):
    """One melding, and the days of what followed.

    ``reference``: a pseudonym, or the number in the municipality's own system. ``onderwerpen``: ids of the
    questions; none when that is not known yet. ``onderzoek_klaar``: the day on which the schriftelijke
    weergave went out (Wmo 2.3.2 lid 8). ``closed``: the day on which it ended in another way, as when someone
    withdrew it. ``zaak`` and ``bevestiging``: our own numbers of the zaak in the system of the municipality
    and of the confirmation in it, once these were put ready to be sent.
    """

    reference: str = Field(min_length=1, max_length=MOST_REFERENCE)
    received: date
    way: Way
    onderwerpen: tuple[str, ...] = Field(default=(), max_length=MOST_ONDERWERPEN)
    in_register: Register = Register.NL
    plan: PlanIn | None = None
    onderzoek_klaar: date | None = None
    aanvraag: date | None = None
    besluit: date | None = None
    closed: date | None = None
    zaak: str = ""
    bevestiging: str = ""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        """Refuse days that lie before the melding, or a besluit before its aanvraag."""
        plan = self.plan.day if self.plan else None
        after = (plan, self.onderzoek_klaar, self.aanvraag, self.besluit, self.closed)
        if any(day is not None and day < self.received for day in after):
            raise ValueError(_OUTSIDE)
        if self.aanvraag and self.besluit and self.besluit < self.aanvraag:
            raise ValueError(_OUTSIDE)
        return self

    @property
    def terms(self) -> Termijnen:
        """Return the terms. Raises NotKnownError for a day outside the known calendar.

        An aanvraag counts once the onderzoek was done, or its time was over (Wmo 2.3.2 lid 9).
        """
        done = self.onderzoek_klaar is not None and (
            self.aanvraag is None or self.onderzoek_klaar <= self.aanvraag
        )
        return termijnen(self.received, self.aanvraag, self.besluit, onderzoek_klaar=done)

    def to_bytes(self) -> bytes:
        """Return what is stored of it."""
        return self.model_dump_json(exclude_defaults=True).encode()

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """Return what was stored."""
        return cls.model_validate_json(content)
