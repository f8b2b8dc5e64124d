"""Tables, and the same numbers as a chart. Plotly's script (4.7 MB) is loaded only when a chart is opened."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from wmo_core.content.formatting import euro, short_day
from wmo_core.content.screens.base import ChartButtons, ChartWords
from wmo_core.ui.parts import form
from wmo_core.ui.state import session
from wmo_core.ui.state.names import OPENED

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

INK = "#1a1a1a"
BAR = "#0b5345"
FONT = "Atkinson Hyperlegible Next, Verdana, sans-serif"
CONFIG = {"displayModeBar": False, "staticPlot": True, "locale": "nl"}


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
    return escape(" ".join(text.split("\n")))


def on_request(name: str, words: ChartWords, make: Callable[[], "Figure"]) -> None:
    """Draw a button that shows the chart, and the chart once it was asked for."""
    if asked_for(name, words):
        # A theme of Streamlit would write light letters on the white sheet when the device asks for dark.
        key = f"grafiek:{name}"
        st.plotly_chart(make(), config=CONFIG, key=key, alt=words.alt, theme=None)


def asked_for(name: str, words: ChartButtons) -> bool:
    """Draw a button that shows or hides a picture, and return whether it is to be seen."""
    opened = f"{OPENED}{name}"
    is_open = bool(session.value(opened))
    form.button(words.verberg if is_open else words.toon, f"knop-{name}", _toggle, opened)
    return is_open


def _toggle(opened: str) -> None:
    session.put(opened, not session.value(opened))


def bars(values: Mapping[str, float], axis: str) -> "Figure":
    """Return a chart with one bar for each label; the amount stands beside it."""
    from plotly import graph_objects

    texts = [euro(_money(value)) for value in values.values()]
    names = [_wrapped(label) for label in values]
    bar = graph_objects.Bar(x=list(values.values()), y=names, orientation="h", text=texts, marker_color=BAR)
    figure = graph_objects.Figure(bar.update(textposition="auto", textfont={"size": 18}))
    figure.update_xaxes(title={"text": axis, "font": {"size": 18}}, rangemode="tozero", nticks=4, tickangle=0)
    figure.update_xaxes(automargin=True, fixedrange=True)
    figure.update_yaxes(autorange="reversed", automargin=True, fixedrange=True)
    return _styled(figure, height=130 + 90 * len(values))


def timeline(days: Sequence[tuple[str, date]]) -> "Figure":
    """Return a line with a dot for each day; name and day stand beside the dot."""
    from plotly import graph_objects

    labels = [f"{label}<br>{short_day(day)}" for label, day in days]
    dots = graph_objects.Scatter(
        x=[0] * len(days),
        y=list(range(len(days))),
        mode="lines+markers+text",
        text=labels,
        textposition="middle right",
        marker={"size": 18, "color": BAR},
        line={"color": BAR, "width": 4},
        textfont={"size": 18, "color": INK},
    )
    figure = graph_objects.Figure(dots)
    figure.update_xaxes(visible=False, range=[-0.1, 2], fixedrange=True)
    figure.update_yaxes(visible=False, autorange="reversed", fixedrange=True)
    return _styled(figure, height=60 + 90 * len(days))


def _styled(figure: "Figure", height: int) -> "Figure":
    return figure.update_layout(
        height=height,
        margin={"l": 10, "r": 10, "t": 10, "b": 10},
        font={"family": FONT, "size": 18, "color": INK},
        showlegend=False,
        plot_bgcolor="white",
        paper_bgcolor="white",
        separators=",.",
    )


def _wrapped(label: str) -> str:
    words = label.split()
    half = (len(words) + 1) // 2
    return f"{' '.join(words[:half])}<br>{' '.join(words[half:])}"


def _money(value: float) -> Decimal:
    return Decimal(str(value))
