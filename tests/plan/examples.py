"""The three residents of docs/voorbeelden, and the days on which their plans are made."""

from datetime import date
from pathlib import Path

from wmo_core.documents.plan_document import plan_document
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.press.markdown import markdown

FOLDER = Path(__file__).parents[2] / "docs" / "voorbeelden"
DAYS = {
    "echtpaar": date(2026, 12, 19),
    "man_van_34": date(2026, 11, 22),
    "mantelzorger": date(2026, 11, 22),
}


def example(name: str) -> Dossier:
    """Return the dossier of one resident."""
    return Dossier.model_validate_json((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def in_words(plan: PersoonlijkPlan) -> str:
    """Return the whole plan as someone reads it on the screen."""
    return markdown(plan_document(plan))
