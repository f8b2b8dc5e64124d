"""The terms of the board on a line. It shows the same as the table, so a screen reader may pass it by."""

from datetime import date, timedelta

import streamlit as st

from wmo_core.content.screens.staff.loket import LoketWords
from wmo_core.desk.board import Row, TermKind, Urgency

MOST = 40  # rows: more cannot be read on one screen
_ROW_PX, _AROUND_PX = 30, 110
_COLOURS = {Urgency.OVER: "#9c1c1c", Urgency.SOON: "#8a5a00", Urgency.LATER: "#0b5345"}
_PATTERNS = {TermKind.PLAN: ".", TermKind.ONDERZOEK: "", TermKind.BESCHIKKING: "/", TermKind.BEZWAAR: "x"}
_DAY_MS = 24 * 60 * 60 * 1000


def draw(rows: tuple[Row, ...], today: date, words: LoketWords) -> None:
    """Draw a bar for each melding from the day on which its term began up to and including its last day."""
    import plotly.graph_objects as go  # slow to load, and only here

    shown = rows[:MOST]
    figure = go.Figure()
    for row in reversed(shown):
        first = row.first
        label = f"{words.termijnen[first.kind.value]}, {words.haast[first.urgency.value].lower()}"
        figure.add_bar(
            y=[row.melding.reference],
            base=[first.since.isoformat()],
            x=[((first.ends - first.since).days + 1) * _DAY_MS],
            orientation="h",
            marker={"color": _COLOURS[first.urgency], "pattern": {"shape": _PATTERNS[first.kind]}},
            text=label,
            textposition="inside",
            hoverinfo="skip",
        )
    figure.add_vline(x=(today + timedelta(days=1)).isoformat(), line_width=2, line_color="#1b1b1b")
    figure.update_layout(
        showlegend=False,
        height=_AROUND_PX + _ROW_PX * len(shown),
        margin={"l": 8, "r": 8, "t": 8, "b": 8},
        xaxis={"type": "date", "tickformat": "%d-%m-%Y", "fixedrange": True},
        yaxis={"type": "category", "fixedrange": True},
        dragmode=False,
    )
    st.plotly_chart(figure, key="tijdlijn", config={"displayModeBar": False})
