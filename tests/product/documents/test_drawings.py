"""The words of the drawings fit in them: the names of the circles, and the days with their parts."""

from math import hypot

import pytest

from tests.documents.around import FULL, full_week, people
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.people_drawing import people_drawing
from wmo_core.documents.week_drawing import week_drawing
from wmo_core.plan.people import CIRCLES, Network
from wmo_core.press.shapes import Kind, width_of


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("network", [people(1), people(5), FULL.network], ids=["one", "five", "full"])
def test_the_name_of_a_circle_stays_within_it(register: Register, network: Network) -> None:
    words = load_texts(register).document.people_and_week
    drawing = people_drawing(network, words)
    sizes = sorted(one.size for one in drawing.shapes if one.form == Kind.CIRCLE)[1:]  # without the dot
    for circle, radius in zip(CIRCLES, sizes, strict=True):
        name = words.circles[circle]
        caption = next(one for one in drawing.shapes if one.text == name)
        above = drawing.height / 2 - caption.y + caption.size * 0.7
        assert hypot(width_of(name) * caption.size / 2, above) <= radius


@pytest.mark.parametrize("register", Register)
def test_no_words_run_off_the_week(register: Register) -> None:
    words = load_texts(register).document.people_and_week
    for drawing in (week_drawing(full_week(), words), week_drawing(full_week(), words, 144)):
        edges = {shape.x for shape in drawing.shapes if shape.form is Kind.BOX}
        columns = sorted({*edges, drawing.width})
        for shape in (one for one in drawing.shapes if one.form is Kind.WORDS):
            end = next(edge for edge in columns if edge > shape.x)
            assert shape.x + width_of(shape.text) * shape.size <= end
            assert shape.y < drawing.height
