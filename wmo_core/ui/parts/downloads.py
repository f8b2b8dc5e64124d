"""Downloads and the preview of one document. A file is made at the click, so the screen does not wait."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Literal

import streamlit as st

from wmo_core.documents.everything import named
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.press.blocks import Document
from wmo_core.press.formats import Format
from wmo_core.press.markdown import markdown
from wmo_core.press.render import render
from wmo_core.ui.parts.escape import undrawn

Kind = Literal["primary", "secondary"]
_TITLE = re.compile(r"\A# .*\n")
_HEADING = re.compile(r"^(#+ )", re.MULTILINE)


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
        kind: Kind = "primary" if main and place == 0 else "secondary"
        make = partial(render, format, document, plan.made_on)
        st.download_button(
            labels[format],
            make,
            f"{named(what, plan)}.{format.value}",
            format.mime,
            key=f"{what}-{format.value}",
            on_click="ignore",
            type=kind,
        )


def preview(document: Document) -> None:
    """Draw what the document holds, below a heading of the screen: without its title."""
    text = _TITLE.sub("", markdown(document))
    # One level deeper below the h2 of the screen; a colon would start an emoji or a colour in Streamlit.
    st.markdown(undrawn(_HEADING.sub("#\\1", text)).replace(":", "\\:"))
