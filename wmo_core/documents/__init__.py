"""PersoonlijkPlan → documents. Nothing stands in a document that is not in the plan."""

from wmo_core.content.pictograms import load_pictograms
from wmo_core.documents.clean import clean_text
from wmo_core.documents.fixed import FIXED_KEYS, check_fixed, read_fixed
from wmo_core.documents.markdown import to_markdown
from wmo_core.documents.pdf import DocumentError, render_pdf

__all__ = [
    "FIXED_KEYS",
    "DocumentError",
    "check_fixed",
    "clean_text",
    "load_pictograms",
    "read_fixed",
    "render_pdf",
    "to_markdown",
]
