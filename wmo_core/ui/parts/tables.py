"""Tables with a heading for each column; on a narrow screen each row stands on its own."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from wmo_core.content.formatting import unbroken_days


def table(name: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Draw a table with a row of headings; on a narrow screen each row stands on its own (style.css).

    ``name`` is the heading above it, for who goes from table to table. The roles keep it a table for a
    screen reader when the stylesheet takes the grid away.
    """
    top = "".join(f'<th role="columnheader" scope="col">{_html(cell)}</th>' for cell in head)
    body = "".join(f'<tr role="row">{_cells(head, row)}</tr>' for row in rows)
    grid = f'<thead role="rowgroup"><tr role="row">{top}</tr></thead><tbody role="rowgroup">{body}</tbody>'
    st.html(f'<table class="wmo-table" role="table" aria-label="{_html(name)}">{grid}</table>')


def _cells(head: Sequence[str], row: Sequence[str]) -> str:
    first = f'<th role="rowheader" scope="row">{_html(row[0])}</th>'
    rest = zip(head[1:], row[1:], strict=True)
    return first + "".join(
        f'<td role="cell" data-label="{_html(name)}">{_html(cell)}</td>' for name, cell in rest
    )


def _html(text: str) -> str:
    return escape(unbroken_days(" ".join(text.split("\n"))))
