"""What goes well and what someone does for others: it opens the plan.

Each item keeps the letter where it belongs: own strength is Wmo 2015 art. 2.3.2 lid 4 onder b, and
"het verrichten van maatschappelijk nuttige activiteiten" is onder e.
"""

from collections.abc import Iterable, Iterator

from wmo_core.content.pictogram_places import pictogram_for
from wmo_core.content.texts import Texts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.items import Placed

GOES_WELL, HELPS_OTHERS = "goed", "anderen_helpen"  # a question, and one of its options
FOR_OTHERS_ITEM = "voor_anderen"


def strengths_first(placed: Iterable[Placed], dossier: Dossier, texts: Texts) -> Iterator[Placed]:
    """Yield the items, those that open the plan marked, and what is done for others on its own."""
    for found in placed:
        if found.item.id == GOES_WELL:
            yield from _strengths(found, dossier, texts)
        else:
            yield found


def _strengths(found: Placed, dossier: Dossier, texts: Texts) -> Iterator[Placed]:
    """Yield one or two items. An answer that was left out stays whole: no part of it may slip through."""
    answer, choices = dossier.answers[GOES_WELL], dossier.plan
    item = found.item.model_copy(update={"opens": not answer.is_open or GOES_WELL in choices.edits})
    helping = texts.question(GOES_WELL).options[HELPS_OTHERS]
    others = tuple(line for line in item.lines if line != helping)
    if HELPS_OTHERS not in answer.chosen or GOES_WELL in choices.left_out:
        yield Placed(found.letter, item)
        return
    label, pictogram = texts.screen.plan.voor_anderen, pictogram_for(HELPS_OTHERS)
    for_others = item.model_copy(update={"label": label, "lines": (helping,), "pictogram": pictogram})
    if not others and not item.words:  # the whole answer is about others
        yield Placed("E", for_others)
        return
    yield Placed(found.letter, item.model_copy(update={"lines": others}))
    yield Placed("E", for_others.model_copy(update={"id": FOR_OTHERS_ITEM, "words": "", "talk": False}))
