"""Downloads and the preview of one document. A file is made at the click, so the screen does not wait."""

import re
from collections.abc import Callable, Mapping
from functools import partial

import streamlit as st

from wmo_core.documents.everything import named
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.press.blocks import Document
from wmo_core.press.formats import Format
from wmo_core.press.markdown import markdown
from wmo_core.press.render import render
from wmo_core.ui.parts.escape import undrawn

_TITLE = re.compile(r"\A# .*\n")
_HEADING = re.compile(r"^(#+ )", re.MULTILINE)


def button(
    label: str, make: Callable[[], bytes], name: str, mime: str, *, key: str, main: bool = False
) -> None:
    """Draw a button that gives a file; ``main`` for the one main thing of a screen."""
    kind = "primary" if main else "secondary"
    st.download_button(label, make, name, mime, key=key, on_click="ignore", type=kind)


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
    text = _TITLE.sub("", markdown(document))
    # One level deeper below the h2 of the screen; a colon would start an emoji or a colour in Streamlit.
    st.markdown(undrawn(_HEADING.sub("#\\1", text)).replace(":", "\\:"))
