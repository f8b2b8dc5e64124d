"""Downloads and the preview of one document. A file is made at the click, so the screen does not wait."""

import re
from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Literal

import streamlit as st

from wmo_core.documents.blocks import Document
from wmo_core.documents.forms import MIME, Form
from wmo_core.documents.markdown import markdown
from wmo_core.documents.single import make_single
from wmo_core.ui.escape import undrawn

Kind = Literal["primary", "secondary"]
_TITLE = re.compile(r"\A# .*\n")
_HEADING = re.compile(r"^(#+ )", re.MULTILINE)


def offer(
    documents: Mapping[Form, Document], labels: Mapping[Form, str], name: str, made_on: date, *, main: bool
) -> None:
    """Draw a download for each form; the first is the one main thing of the screen if ``main``."""
    for place, (form, document) in enumerate(documents.items()):
        kind: Kind = "primary" if main and place == 0 else "secondary"
        make = partial(make_single, form, document, made_on)
        st.download_button(
            labels[form],
            make,
            f"{name}.{form.value}",
            MIME[form],
            key=f"{name}-{form.value}",
            on_click="ignore",
            type=kind,
        )


def preview(document: Document) -> None:
    """Draw what the document holds, below a heading of the screen: without its title."""
    text = _TITLE.sub("", markdown(document))
    # One level deeper below the h2 of the screen; a colon would start an emoji or a colour in Streamlit.
    st.markdown(undrawn(_HEADING.sub("#\\1", text)).replace(":", "\\:"))
