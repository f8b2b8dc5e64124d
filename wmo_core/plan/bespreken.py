"""The signposts as items of the plan: what the resident wants to discuss, per part of article 2.3.2 lid 4."""

from collections.abc import Iterable

from wmo_core.content.pictogram_places import pictogram_for
from wmo_core.content.screens.plan import WishStep
from wmo_core.content.texts import Texts
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.items import Placed
from wmo_core.plan.models import PlanItem
from wmo_core.signposts.evaluate import Signpost, signposts

# Where a step belongs: e names algemene voorzieningen, f other laws, lid 2 the hulp that fits best.
LETTER_OF_STEP: dict[WishStep, str] = {
    "algemene_voorziening": "E",
    "andere_wet": "F",
    "maatwerkvoorziening": "H",
}


def dossier_signposts(dossier: Dossier) -> tuple[Signpost, ...]:
    """Return what the answers of this dossier point to."""
    flow = load_flow("zelftest")
    return signposts(flow, Journey(flow, dossier.answers).counted)


def discuss_items(dossier: Dossier, texts: Texts) -> tuple[Placed, ...]:
    """Return one item for each step that belongs in the plan, with a line for each thing to discuss.

    Signposts with the same words make one line. The order is that of the onderwerpen in the flow.
    """
    found = dossier_signposts(dossier)
    placed = []
    for step, letter in LETTER_OF_STEP.items():
        lines = _wishes((post for post in found if post.rule.step == step), texts)
        if lines:
            label = texts.screen.plan.bespreken[step]
            item = PlanItem(id=f"bespreken.{step}", label=label, lines=lines, pictogram=pictogram_for(step))
            placed.append(Placed(letter, item))
    return tuple(placed)


def _wishes(posts: Iterable[Signpost], texts: Texts) -> tuple[str, ...]:
    # General information is nothing that the resident wants to discuss: it has no words for the plan.
    words = (texts.outcomes[post.rule.id].plan for post in posts)
    return tuple(dict.fromkeys(line for line in words if line))
