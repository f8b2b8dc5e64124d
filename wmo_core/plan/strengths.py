"""What goes well and what someone does for others: it opens the plan.

Each fact keeps the section where it belongs: own strength is Wmo 2015 art. 2.3.2 lid 4 onder b, and
"het verrichten van maatschappelijk nuttige activiteiten" is onder e.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from wmo_core.content.document.plan import Section
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.facts import Answered, PlanFact

GOES_WELL, HELPS_OTHERS = "goed", "anderen_helpen"  # a question, and one of its options
FOR_OTHERS_ITEM = "voor_anderen"
HELPS_OTHERS_SECTION: Section = "E"


def strengths_first(facts: Iterable[PlanFact], dossier: Dossier) -> Iterator[PlanFact]:
    """Yield the facts, those that open the plan marked, and what is done for others on its own."""
    for fact in facts:
        if isinstance(fact.said, Answered) and fact.id == GOES_WELL:
            yield from _strengths(fact, fact.said, dossier)
        else:
            yield fact


def _strengths(fact: PlanFact, said: Answered, dossier: Dossier) -> Iterator[PlanFact]:
    """Yield one or two facts. An answer that was left out stays whole: no part of it may slip through."""
    answer, choices = dossier.answers[GOES_WELL], dossier.plan
    fact = replace(fact, opens=not answer.is_open or GOES_WELL in choices.edits)
    if HELPS_OTHERS not in said.chosen or GOES_WELL in choices.left_out:
        yield fact
        return
    others = replace(said, chosen=tuple(option for option in said.chosen if option != HELPS_OTHERS))
    helping = Answered(GOES_WELL, (HELPS_OTHERS,), for_others=True)
    for_others = replace(fact, section=HELPS_OTHERS_SECTION, said=helping, idea=HELPS_OTHERS)
    if not others.chosen and not fact.own_words and not fact.helper_words:  # all of it is about others
        yield for_others
        return
    yield replace(fact, said=others)
    yield replace(for_others, id=FOR_OTHERS_ITEM, own_words="", helper_words="", talk=False)
