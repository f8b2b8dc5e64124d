"""All forms of the plan: which there are, how each is made, and everything at once."""

import logging
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, time
from enum import StrEnum
from functools import partial
from io import BytesIO
from typing import NamedTuple, TypeVar
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from wmo_core.documents.html import document_html
from wmo_core.documents.layout import plan_document
from wmo_core.documents.pdf import render_pdf
from wmo_core.documents.plain import plain_text
from wmo_core.documents.plan_json import to_json
from wmo_core.plan.models import PersoonlijkPlan

Name = TypeVar("Name", bound=str)
_LOG = logging.getLogger(__name__)
_FIXED_MOMENT = (1980, 1, 1, 0, 0, 0)


class Form(StrEnum):
    """The forms of the plan; the value is also the end of the file name."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    TXT = "txt"
    ICS = "ics"
    JSON = "json"


MIME = {
    Form.PDF: "application/pdf",
    Form.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Form.HTML: "text/html",
    Form.TXT: "text/plain",
    Form.ICS: "text/calendar",
    Form.JSON: "application/json",
}
ZIP_MIME = "application/zip"


class Made(NamedTuple):
    """The files that could be made, and the forms that could not."""

    files: dict[Form, bytes]
    failed: tuple[Form, ...]


def forms_of(plan: PersoonlijkPlan) -> tuple[Form, ...]:
    """Return the forms that this plan has: a calendar only when a day is still to come."""
    return tuple(form for form in Form if form is not Form.ICS or plan.coming_terms)


def make(form: Form, plan: PersoonlijkPlan) -> bytes:
    """Return the plan in one form; the same plan gives the same bytes.

    Raises DocumentError or LoadError when it cannot be made.
    """
    return _MAKERS[form](plan, noon(plan))


def make_each(plan: PersoonlijkPlan, forms: Iterable[Form]) -> Made:
    """Make each form on its own: what goes wrong in one leaves the others as they are."""
    files, failed = try_each({form: partial(make, form, plan) for form in forms})
    return Made(files, failed)


def try_each(makers: Mapping[Name, Callable[[], bytes]]) -> tuple[dict[Name, bytes], tuple[Name, ...]]:
    """Return the files that could be made, and the names of those that could not."""
    files: dict[Name, bytes] = {}
    failed: list[Name] = []
    for name, maker in makers.items():
        try:
            files[name] = maker()
        except Exception as error:  # Whatever it is, the resident gets the other files.
            # The kind of fault only: its message may hold words of the plan.
            _LOG.error("Het bestand %s kon niet worden gemaakt: %s.", name, type(error).__name__)
            failed.append(name)
    return files, tuple(failed)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return the files by their names in one zip file; the same files give the same bytes."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, content in files.items():
            info = ZipInfo(name, _FIXED_MOMENT)
            info.compress_type = ZIP_DEFLATED
            archive.writestr(info, content)
    return out.getvalue()


def noon(plan: PersoonlijkPlan) -> datetime:
    """Return a moment that is the day of the plan in every time zone of the Netherlands."""
    return datetime.combine(plan.made_on, time(12), tzinfo=UTC)


def _docx(plan: PersoonlijkPlan, moment: datetime) -> bytes:
    # Loaded when somebody wants it: the first PDF, which most people take, need not wait for it.
    from wmo_core.documents.docx import document_docx

    return document_docx(plan_document(plan), made_at=moment)


def _calendar(plan: PersoonlijkPlan, moment: datetime) -> bytes:
    from wmo_core.documents.agenda import to_calendar  # as above

    return to_calendar(plan, made_at=moment)


_MAKERS: dict[Form, Callable[[PersoonlijkPlan, datetime], bytes]] = {
    Form.PDF: lambda plan, moment: render_pdf(plan, made_at=moment),
    Form.DOCX: _docx,
    Form.HTML: lambda plan, _: document_html(plan_document(plan)).encode(),
    Form.TXT: lambda plan, _: plain_text(plan_document(plan)).encode(),
    Form.ICS: _calendar,
    Form.JSON: lambda plan, _: to_json(plan).encode(),
}
