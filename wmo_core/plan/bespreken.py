"""The signposts in the plan: what the resident wants to discuss, per part of article 2.3.2 lid 4."""

from collections.abc import Iterator, Mapping

from wmo_core.content.document.plan import DiscussStep, Section
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.facts import Discussed, PlanFact
from wmo_core.signposts.evaluate import Signpost, signposts

# Where a step belongs: e names algemene voorzieningen, f other laws, lid 2 the hulp that fits best.
SECTION_OF_STEP: Mapping[DiscussStep, Section] = {
    "algemene_voorziening": "E",
    "andere_wet": "F",
    "maatwerkvoorziening": "H",
}


def dossier_signposts(dossier: Dossier) -> tuple[Signpost, ...]:
    """Return what the answers of this dossier point to."""
    flow = load_flow("zelftest")
    return signposts(flow, Journey(flow, dossier.answers).counted)


def discuss_item(step: DiscussStep) -> str:
    """Return the id of what the plan says about a step."""
    return f"bespreken.{step}"


def discuss_facts(dossier: Dossier) -> Iterator[PlanFact]:
    """Yield one fact for each step that belongs in the plan, with its rules in the order of the flow."""
    rules = [post.rule for post in dossier_signposts(dossier) if not post.rule.general]
    for step, section in SECTION_OF_STEP.items():
        here = tuple(rule.id for rule in rules if rule.step == step)
        if here:
            yield PlanFact(discuss_item(step), section, Discussed(step, here), idea=step)
