"""Drawings as PNG, for a form that shows no SVG everywhere. typst draws them, so nothing more is needed."""

import typst

from wmo_core.content.pictograms import load_pictograms
from wmo_core.press.fonts import shared_fonts
from wmo_core.product import once_a_product

_DOTS_PER_INCH = 192
_PAGE = """
#set page(width: {width}cm, height: auto, margin: 0pt, fill: none)
#image(bytes(sys.inputs.svg), format: "svg", width: 100%)
"""


def svg_to_png(svg: str, width_cm: float) -> bytes:
    """Return the drawing as PNG with a clear background."""
    compiler = typst.Compiler(
        _PAGE.format(width=width_cm).encode(),
        font_paths=shared_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"svg": svg},
    )
    png = compiler.compile(format="png", ppi=_DOTS_PER_INCH)
    assert isinstance(png, bytes)
    return png


@once_a_product
def pictogram_png(pictogram_id: str) -> bytes:
    """Return a pictogram as PNG, drawn once a process. Raises LoadError for an unknown id."""
    return svg_to_png(load_pictograms().svg(pictogram_id), 2.0)


@once_a_product
def idea_of(pictogram_id: str) -> str:
    """Return in words what a pictogram stands for. Raises LoadError for an unknown id."""
    pictograms = load_pictograms()
    pictograms.require([pictogram_id], pictograms.folder)
    return next(one.idea for one in pictograms.index if one.id == pictogram_id)
