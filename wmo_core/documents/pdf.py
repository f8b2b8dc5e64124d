"""PersoonlijkPlan → PDF that a screen reader can read: PDF/UA-1 and PDF/A-2a, set by typst."""

import json
from datetime import datetime
from pathlib import Path

import typst

from wmo_core.content.pictograms import load_pictograms
from wmo_core.documents.fonts import shared_fonts
from wmo_core.documents.layout import Layout, plan_layout
from wmo_core.plan.models import PersoonlijkPlan

TEMPLATES = Path(__file__).parent / "templates"
FIXED_PICTOGRAMS = frozenset({"gemeente", "praten", "kalender", "handtekening", "brief"})


class DocumentError(Exception):
    """The document could not be made. The message never holds a word of the plan."""


def render_pdf(plan: PersoonlijkPlan, *, made_at: datetime) -> bytes:
    """Return the plan as PDF; the same plan and moment give the same bytes.

    All text goes in as data and is never read as markup. ``made_at`` becomes the date of the file.
    Raises LoadError for a pictogram that does not exist, DocumentError when typst refuses the plan.
    """
    layout = plan_layout(plan)
    compiler = typst.Compiler(
        str(TEMPLATES / "plan.typ"),
        root=str(TEMPLATES),
        font_paths=shared_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"plan": json.dumps(layout), "pictograms": json.dumps(_drawings(layout))},
    )
    try:
        pdf = compiler.compile(format="pdf", pdf_standards=["a-2a", "ua-1"], timestamp=made_at)
    except typst.TypstError:
        raise DocumentError("Het plan kon niet op papier. De antwoorden zijn er nog.") from None
    if not isinstance(pdf, bytes):
        raise DocumentError("Het plan gaf meer dan één bestand.")
    return pdf


def _drawings(layout: Layout) -> dict[str, str]:
    """Return the SVG of each pictogram that this document shows; plain Dutch shows none."""
    if not layout["easy"]:
        return {}
    items = [item for section in layout["sections"] for group in section["groups"] for item in group["items"]]
    used = {section["pictogram"] for section in layout["sections"]} | {item["pictogram"] for item in items}
    pictograms = load_pictograms()
    return {one: pictograms.svg(one) for one in sorted((used | FIXED_PICTOGRAMS) - {None})}
