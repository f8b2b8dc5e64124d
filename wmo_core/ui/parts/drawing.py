"""Drawings on the screen: those of the documents, the same SVG with the letters of the app; and a QR code."""

import base64
from functools import cache
from html import escape
from io import BytesIO
from pathlib import Path

import segno
import streamlit as st

from wmo_core.content.screens.base import DrawingButtons
from wmo_core.press.shapes import Drawing
from wmo_core.ui.parts import form
from wmo_core.ui.state import session
from wmo_core.ui.state.names import OPENED

_FONTS = Path(__file__).parents[1] / "browser" / "static" / "fonts"
_SCALE = 1.1  # pixels for one unit: letters of 14 pixels, and one or two people fit on a telephone
_PIXELS = 6  # for one square of a QR code
COLUMN = 163.0  # of the week, in units: the whole week fits on a wide screen


def show(drawing: Drawing, alt: str) -> None:
    """Draw it at a fixed size: on a narrow screen one pushes it aside (style.css)."""
    picture = base64.b64encode(drawing.svg(style=_letters()).encode()).decode()
    size = f'width="{round(drawing.width * _SCALE)}" height="{round(drawing.height * _SCALE)}"'
    st.html(f'<img class="wmo-drawing" alt="{escape(alt)}" {size} src="data:image/svg+xml;base64,{picture}">')


def asked_for(name: str, words: DrawingButtons) -> bool:
    """Draw a button that shows or hides a drawing, and return whether it is to be seen."""
    opened = f"{OPENED}{name}"
    is_open = bool(session.value(opened))
    form.button(words.verberg if is_open else words.toon, f"knop-{name}", _toggle, opened)
    return is_open


def _toggle(opened: str) -> None:
    session.put(opened, not session.value(opened))


@cache
def _letters() -> str:
    """Return the fonts as a style: a picture cannot use those of the page around it."""
    return "".join(
        '@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:'
        f"{weight};src:url(data:font/woff2;base64,{_font(weight)})}}"
        for weight in (400, 700)
    )


def _font(weight: int) -> str:
    return base64.b64encode((_FONTS / f"AtkinsonHyperlegibleNext-{weight}.woff2").read_bytes()).decode()


def qr_picture(text: str, alt: str) -> str:
    """Return the QR code, black on white in every colour scheme; a quarter of it may be unreadable."""
    made = BytesIO()
    code = segno.make_qr(text, error="q")
    code.save(made, kind="svg", border=4, dark="#000", light="#fff", xmldecl=False, svgns=True)
    data = base64.b64encode(made.getvalue()).decode()
    side = code.symbol_size(scale=_PIXELS, border=4)[0]
    size = f'width="{side}" height="{side}"'
    return f'<img class="wmo-qr" alt="{escape(alt)}" {size} src="data:image/svg+xml;base64,{data}">'
