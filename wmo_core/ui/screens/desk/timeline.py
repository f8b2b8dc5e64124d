"""The terms of the board on a line. It shows the same as the table, so a screen reader may pass it by."""

from datetime import date, timedelta
from typing import Any

import streamlit as st

from wmo_core.content.screens.staff.loket import LoketWords
from wmo_core.desk.terms import Row, TermKind, Urgency

MOST = 40  # rows: more cannot be read on one screen
_ROW_PX, _AROUND_PX = 38, 90
_COLOURS = {Urgency.OVER: "#9c1c1c", Urgency.SOON: "#8a5a00", Urgency.LATER: "#0b5345"}
_PATTERNS = {TermKind.PLAN: ".", TermKind.ONDERZOEK: "", TermKind.BESCHIKKING: "/", TermKind.BEZWAAR: "x"}
_PAPER, _INK, _TYPE_PX = "#fffdf8", "#1b1b1b", 16
_ROOM = 0.3  # of the line, for the words behind the last bar
_DAY_MS = 24 * 60 * 60 * 1000


def draw(rows: tuple[Row, ...], today: date, words: LoketWords) -> None:
    """Draw a bar for each melding from the day on which its term began up to and including its last day."""
    import plotly.graph_objects as go  # slow to load, and only here

    shown = rows[:MOST]
    figure = go.Figure([go.Bar(_bar(row, words)) for row in reversed(shown)])
    figure.add_vline(x=(today + timedelta(days=1)).isoformat(), line_width=2, line_color=_INK)
    figure.update_layout(
        showlegend=False,
        height=_AROUND_PX + _ROW_PX * len(shown),
        margin={"l": 8, "r": 8, "t": 8, "b": 8},
        font={"size": _TYPE_PX, "color": _INK},
        xaxis={"type": "date", "tickformat": "%d-%m", "fixedrange": True, "range": _range(shown, today)},
        yaxis={"type": "category", "fixedrange": True, "tickfont": {"color": _INK}},
        dragmode=False,
    )
    st.plotly_chart(figure, key="tijdlijn", config={"displayModeBar": False})


def _bar(row: Row, words: LoketWords) -> dict[str, Any]:
    """Return one bar, with what it is in words behind it: a colour or a pattern alone tells nothing."""
    first = row.first
    pattern = {"shape": _PATTERNS[first.kind], "fillmode": "overlay", "fgcolor": _PAPER}
    return {
        "y": [row.melding.reference],
        "base": [first.since.isoformat()],
        "x": [((first.ends - first.since).days + 1) * _DAY_MS],
        "orientation": "h",
        "marker": {"color": _COLOURS[first.urgency], "pattern": pattern},
        "text": f"{words.termijnen[first.kind.value]}, {words.haast[first.urgency.value].lower()}",
        "textposition": "outside",
        "textfont": {"size": _TYPE_PX, "color": _INK},
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


def _range(rows: tuple[Row, ...], today: date) -> list[str]:
    """Return the first and the last day of the line, with room for words behind the last bar."""
    first = min(row.first.since for row in rows)
    last = max(today, *(row.first.ends for row in rows))
    return [first.isoformat(), (last + (last - first) * _ROOM).isoformat()]
