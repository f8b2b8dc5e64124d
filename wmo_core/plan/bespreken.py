"""The signposts in the plan: what the resident chose to discuss, per part of article 2.3.2 lid 4."""

from collections.abc import Iterator, Mapping

from wmo_core.content.document.plan import DiscussStep, Section
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.facts import Discussed, PlanFact
from wmo_core.signposts.evaluate import Signpost, signposts
from wmo_core.signposts.models import Step
from wmo_core.signposts.outcome import asked_for, is_wish, proposed

# Where a step belongs: b is what someone and the huisgenoten can do, c the mantelzorg and the network,
# e names algemene voorzieningen, f other laws, lid 2 the hulp that fits best.
SECTION_OF_STEP: Mapping[DiscussStep, Section] = {
    "zelf": "B",
    "huisgenoten": "B",
    "gewone_dingen": "B",
    "mantelzorg_en_netwerk": "C",
    "algemene_voorziening": "E",
    "andere_wet": "F",
    "maatwerkvoorziening": "H",
}


def dossier_signposts(dossier: Dossier) -> tuple[Signpost, ...]:
    """Return what the answers of this dossier point to."""
    flow = load_flow("zelftest")
    return signposts(flow, Journey(flow, dossier.answers).counted)


def chosen_to_discuss(dossier: Dossier) -> tuple[Signpost, ...]:
    """Return what the app proposes and the resident chose. What was asked for is in the plan already."""
    return tuple(
        post for post in proposed(dossier_signposts(dossier)) if post.rule.id in dossier.plan.discuss
    )


def wanted(dossier: Dossier) -> tuple[Signpost, ...]:
    """Return what the resident asks for, and what was chosen to discuss too."""
    return (*asked_for(dossier_signposts(dossier)), *chosen_to_discuss(dossier))


def wants_maatwerk(dossier: Dossier) -> bool:
    """Return whether this resident asks for a maatwerkvoorziening: chose one, or help that leads to one."""
    return any(post.rule.step is Step.MAATWERKVOORZIENING for post in wanted(dossier))


def maatwerk_wishes(dossier: Dossier) -> frozenset[tuple[str, str]]:
    """Return the chosen wishes, by question, that ask for a maatwerkvoorziening; no problem is one."""
    asked = (post for post in asked_for(dossier_signposts(dossier)))
    on_top = (post for post in asked if post.rule.step is Step.MAATWERKVOORZIENING)
    return frozenset(
        (why.question_id, option)
        for post in on_top
        for why in post.because
        if is_wish(why.question_id)
        for option in why.options
    )


def discuss_item(step: DiscussStep) -> str:
    """Return the id of what the plan says about a step."""
    return f"bespreken.{step}"


def discuss_facts(dossier: Dossier) -> Iterator[PlanFact]:
    """Yield one fact for each step of which something was chosen, with its rules in the order of the flow."""
    chosen = [post.rule for post in chosen_to_discuss(dossier)]
    for step, section in SECTION_OF_STEP.items():
        here = tuple(rule.id for rule in chosen if rule.step == step)
        if here:
            yield PlanFact(discuss_item(step), section, Discussed(step, here), idea=step)
