"""PersoonlijkPlan → documents. Nothing stands in a document that is not in the plan."""

from wmo_core.content.pictograms import load_pictograms
from wmo_core.documents.clean import clean_text, safe_text
from wmo_core.documents.fixed import FIXED_KEYS, check_fixed, read_fixed
from wmo_core.documents.forms import MIME, ZIP_MIME, Form, Made, forms_of, make, make_each, zipped
from wmo_core.documents.markdown import to_markdown
from wmo_core.documents.pdf import DocumentError, render_pdf

__all__ = [
    "FIXED_KEYS",
    "MIME",
    "ZIP_MIME",
    "DocumentError",
    "Form",
    "Made",
    "check_fixed",
    "clean_text",
    "forms_of",
    "load_pictograms",
    "make",
    "make_each",
    "read_fixed",
    "render_pdf",
    "safe_text",
    "to_markdown",
    "zipped",
]
