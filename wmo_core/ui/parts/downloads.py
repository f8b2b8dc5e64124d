"""Downloads and the preview of one document. A file is made at the press, and kept only to be fetched."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Literal

import streamlit as st

from wmo_core.documents.everything import named
from wmo_core.documents.plan_files import try_each
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.press.blocks import Document
from wmo_core.press.formats import Format
from wmo_core.press.markdown import markdown
from wmo_core.press.render import render
from wmo_core.ui.insides.run import session_of_this_run, visitor_of_this_run
from wmo_core.ui.parts import escape, form
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import names, session
from wmo_core.ui.state.ready_files import READY_FILES, READY_FOLDER, Owner

PRESSED = "ophalen:"  # before the key of each button that gives a file
_TITLE = re.compile(r"\A# .*\n")


def button(
    label: str, make: Callable[[], bytes], name: str, mime: str, *, key: str, main: bool = False
) -> None:
    """Draw a button that makes a file at the press and gives it; ``main`` for the one main thing of a screen.

    A file that cannot be made says so here, and the others stay.
    """
    kind: Literal["primary", "secondary"] = "primary" if main else "secondary"
    if failed(key):
        st.error(prose(f"**{label}**\n{session.texts().document.failed_note}"))
    form.button(label, f"{PRESSED}{key}", give, make, name, mime, key, kind=kind)


def failed(key: str) -> bool:
    """Return whether the file of this button could not be made at the last press."""
    return bool(session.value(names.FILE_FAILED) == key)


def give(make: Callable[[], bytes], name: str, mime: str, key: str) -> None:
    """Make the file and keep it for the browser, that fetches it in this run."""
    files, _ = try_each({name: make})
    owner = Owner(session_of_this_run(), visitor_of_this_run())
    token = READY_FILES.put(owner, name, mime, files[name]) if files else None
    session.put(names.FILE_FAILED, None if token else key)
    if token:
        session.put(names.FILE_READY, (token, name))


def to_fetch() -> dict[str, str] | None:
    """Return the address and the name of the file that was made last, as long as it is there.

    It goes along in later runs too: a browser may skip a run that is soon replaced.
    """
    token, name = session.value(names.FILE_READY, ("", ""))
    is_there = READY_FILES.get(token, visitor_of_this_run()) is not None
    return {"address": f"{READY_FOLDER}{token}", "name": name} if is_there else None


def offer(
    documents: Mapping[Format, Document],
    labels: Mapping[Format, str],
    what: str,
    plan: PersoonlijkPlan,
    *,
    main: bool,
) -> None:
    """Draw a download for each format; the first is the one main thing of the screen if ``main``.

    ``what`` the document is: with that the name of the file begins.
    """
    for place, (format, document) in enumerate(documents.items()):
        make = partial(render, format, document, plan.made_on)
        name = f"{named(what, plan)}.{format.value}"
        button(
            labels[format], make, name, format.mime, key=f"{what}-{format.value}", main=main and place == 0
        )


def preview(document: Document) -> None:
    """Draw what the document holds, below a heading of the screen: without its title."""
    st.markdown(escape.document(_TITLE.sub("", markdown(document))))
