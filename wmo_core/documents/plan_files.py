"""The files of a plan: which formats there are, and how each is made from the plan."""

import logging
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import partial
from typing import NamedTuple, TypeVar, assert_never

from wmo_core.documents.plan_document import plan_document
from wmo_core.documents.plan_json import to_json
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.press.formats import Format
from wmo_core.press.pdf import Attachment
from wmo_core.press.render import noon, render

ATTACHMENT = "persoonlijk-plan.json"
Name = TypeVar("Name", bound=str)
_LOG = logging.getLogger(__name__)


class PlanFormat(StrEnum):
    """The formats of the plan; the value is also the end of the file name."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    TXT = "txt"
    ICS = "ics"
    JSON = "json"

    @property
    def mime(self) -> str:
        """Return the media type of a file in this format."""
        match self:
            case PlanFormat.PDF | PlanFormat.DOCX | PlanFormat.HTML | PlanFormat.TXT:
                return Format(self.value).mime
            case PlanFormat.ICS:
                return "text/calendar"
            case PlanFormat.JSON:
                return "application/json"
            case _:
                assert_never(self)


class Made(NamedTuple):
    """The files that could be made, and the formats that could not."""

    files: dict[PlanFormat, bytes]
    failed: tuple[PlanFormat, ...]


def formats_of(plan: PersoonlijkPlan) -> tuple[PlanFormat, ...]:
    """Return the formats that this plan has: a calendar only when there is something to tell it."""
    has_calendar = bool(plan.files.calendar_id) and bool(plan.coming_deadlines or plan.lapsed)
    return tuple(one for one in PlanFormat if one is not PlanFormat.ICS or has_calendar)


def make(format: PlanFormat, plan: PersoonlijkPlan) -> bytes:
    """Return the plan in one format; the same plan gives the same bytes.

    Raises DocumentError or LoadError when it cannot be made.
    """
    match format:
        case PlanFormat.PDF | PlanFormat.DOCX | PlanFormat.HTML | PlanFormat.TXT:
            data = _data(plan) if format is PlanFormat.PDF else None
            return render(Format(format.value), plan_document(plan), plan.made_on, data)
        case PlanFormat.ICS:
            from wmo_core.documents.agenda import to_calendar  # few people want it

            return to_calendar(plan, made_at=noon(plan.made_on))
        case PlanFormat.JSON:
            return to_json(plan).encode()
        case _:
            assert_never(format)


def _data(plan: PersoonlijkPlan) -> Attachment:
    """Return the plan for a program, to travel inside the PDF."""
    return Attachment(ATTACHMENT, plan.words.json_description, to_json(plan))


def make_each(plan: PersoonlijkPlan, formats: Iterable[PlanFormat]) -> Made:
    """Make each format on its own: what goes wrong in one leaves the others as they are."""
    files, failed = try_each({one: partial(make, one, plan) for one in formats})
    return Made(files, failed)


def try_each(makers: Mapping[Name, Callable[[], bytes]]) -> tuple[dict[Name, bytes], tuple[Name, ...]]:
    """Return the files that could be made, and the names of those that could not."""
    files: dict[Name, bytes] = {}
    failed: list[Name] = []
    for name, maker in makers.items():
        try:
            files[name] = maker()
        except Exception as error:  # Whatever it is, the resident gets the other files.
            # The kind of file and of fault only: a name and a message may hold words of the resident.
            _LOG.error(
                "Een bestand %s kon niet worden gemaakt: %s.", name.split(".")[-1], type(error).__name__
            )
            failed.append(name)
    return files, tuple(failed)
