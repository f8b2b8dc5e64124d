"""The pictures of the people and of the week on the screen: the shapes of the documents, drawn by plotly."""

from html import escape
from typing import TYPE_CHECKING, Any

from wmo_core.press.shapes import INK, Drawing, Kind, Shape
from wmo_core.ui.parts.charts import FONT

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

_SCALE = 1.1  # pixels for one unit: letters of 14 pixels, and one or two people fit on a telephone
COLUMN = 163.0  # of the week, in units: the whole week fits on a wide screen


def pixels(units: float) -> int:
    """Return a length of a drawing on the screen."""
    return round(units * _SCALE)


def figure_of(drawing: Drawing) -> "Figure":
    """Return the drawing as a figure of a fixed size: on a narrow screen one pushes it aside (style.css)."""
    from plotly import graph_objects

    shapes = [_outline(shape) for shape in drawing.shapes if shape.form is not Kind.WORDS]
    notes = [_note(shape) for shape in drawing.shapes if shape.form is Kind.WORDS]
    figure = graph_objects.Figure(layout={"shapes": shapes, "annotations": notes})
    figure.update_xaxes(visible=False, range=[0, drawing.width], fixedrange=True)
    figure.update_yaxes(visible=False, range=[drawing.height, 0], fixedrange=True)
    return figure.update_layout(
        width=pixels(drawing.width),
        height=pixels(drawing.height),
        margin=dict.fromkeys("lrtb", 0),
        plot_bgcolor="white",
        paper_bgcolor="white",
    )


def _outline(shape: Shape) -> dict[str, Any]:
    look = {"fillcolor": shape.fill, "line": {"color": INK, "width": 1.5}, "layer": "below"}
    if shape.form is Kind.CIRCLE:
        left, top, wide = shape.x - shape.size, shape.y - shape.size, 2 * shape.size
        return {"type": "circle", "x0": left, "x1": left + wide, "y0": top, "y1": top + wide, **look}
    right, bottom = shape.x + shape.size, shape.y + shape.height
    return {"type": "rect", "x0": shape.x, "x1": right, "y0": shape.y, "y1": bottom, **look}


def _note(shape: Shape) -> dict[str, Any]:
    """Return words with their base at their place. Plotly reads a few HTML tags, so these are escaped."""
    text = escape(shape.text)
    return {
        "text": f"<b>{text}</b>" if shape.bold else text,
        "x": shape.x,
        "y": shape.y + shape.size * 0.45,
        "xanchor": "center" if shape.middle else "left",
        "yanchor": "bottom",
        "showarrow": False,
        "borderpad": 0,
        "font": {"family": FONT, "size": shape.size * _SCALE, "color": shape.fill},
    }
