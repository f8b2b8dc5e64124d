"""The signposts as items of the plan: what the resident wants to discuss, per part of article 2.3.2 lid 4."""

from wmo_core.content.pictogram_places import pictogram_for
from wmo_core.content.texts import Texts
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.items import Placed
from wmo_core.plan.models import PlanItem
from wmo_core.signposts.evaluate import Signpost, signposts

# Where a step belongs: e names algemene voorzieningen, f other laws, lid 2 the hulp that fits best.
LETTER_OF_STEP = {"algemene_voorziening": "E", "andere_wet": "F", "maatwerkvoorziening": "H"}


def dossier_signposts(dossier: Dossier) -> tuple[Signpost, ...]:
    """Return what the answers of this dossier point to."""
    flow = load_flow("zelftest")
    return signposts(flow, Journey(flow, dossier.answers).counted)


def discuss_items(dossier: Dossier, texts: Texts) -> tuple[Placed, ...]:
    """Return one item for each step that belongs in the plan, with a line for each signpost."""
    found = dossier_signposts(dossier)
    placed = []
    for step, letter in LETTER_OF_STEP.items():
        titles = dict.fromkeys(
            texts.outcomes[post.rule.id]["title"] for post in found if post.rule.step == step
        )
        if titles:
            label = texts.section("plan")[f"bespreken_{step}"]
            item = PlanItem(
                id=f"bespreken.{step}", label=label, lines=tuple(titles), pictogram=pictogram_for(step)
            )
            placed.append(Placed(letter, item))
    return tuple(placed)
