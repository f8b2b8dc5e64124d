"""The looks of a document: the colours of the app, dark enough to print in grey, and a plain zero."""

import re
from pathlib import Path

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from wmo_core.content.colours import contrast
from wmo_core.press.colours import COLOURS
from wmo_core.press.fonts import FOLDER

ROOT = Path(__file__).parents[2]
STYLE = ROOT / "wmo_core/ui/browser/static/style.css"
LEAST = 7.0


def test_what_stands_out_is_the_green_of_the_app() -> None:
    green = re.search(r"--wmo-green: var\(--wmo-own, (#\w+)\)", STYLE.read_text(encoding="utf-8"))
    assert green is not None and green[1] == COLOURS.deep


@pytest.mark.parametrize("ground", ["#ffffff", COLOURS.tint])
@pytest.mark.parametrize("colour", [COLOURS.ink, COLOURS.deep, COLOURS.soft])
def test_words_are_dark_enough_on_each_ground(colour: str, ground: str) -> None:
    assert contrast(colour, ground) >= LEAST


def test_a_colour_stands_in_one_file() -> None:
    found = [path for path in (ROOT / "wmo_core/press").rglob("*") if path.suffix in (".py", ".typ", ".css")]
    typed = [
        path.name for path in found if re.search(r"#[0-9a-f]{6}|rgb\(\"", path.read_text(encoding="utf-8"))
    ]
    assert typed == ["shapes.py"], "and white, in a drawing"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("Atkinson*.ttf")), ids=lambda path: path.stem)
@pytest.mark.parametrize("name", ["zero", "zero.tf"])
def test_a_zero_is_an_outside_and_an_inside(path: Path, name: str) -> None:
    """With a stripe, people who read little take it for another letter."""
    with TTFont(path) as font:
        glyphs = font.getGlyphSet()
        drawn = DecomposingRecordingPen(glyphs)
        glyphs[name].draw(drawn)
    assert [each for each, _ in drawn.value].count("moveTo") == 2
