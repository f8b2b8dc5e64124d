"""The signposts in the plan: what the resident wants to discuss, per part of article 2.3.2 lid 4."""

from collections.abc import Iterator, Mapping

from wmo_core.content.document.plan import DiscussStep, Section
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.facts import Discussed, PlanFact
from wmo_core.signposts.evaluate import Signpost, signposts
from wmo_core.signposts.models import Step

_ASKS = ".wat_helpt"  # the question what would help, of each onderwerp

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


def wants_maatwerk(dossier: Dossier) -> bool:
    """Return whether this resident asks for a maatwerkvoorziening: chose one, or help that leads to one."""
    posts = [post for post in dossier_signposts(dossier) if post.rule.step is Step.MAATWERKVOORZIENING]
    return any(post.rule.id in dossier.plan.discuss or _was_asked_for(post) for post in posts)


def _was_asked_for(post: Signpost) -> bool:
    return any(each.question_id.endswith(_ASKS) and each.options for each in post.because)


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
