"""On the paper that goes home: the next step with its day, and lines for what is agreed in the talk."""

from collections.abc import Iterator

from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.plan.phrases import one_line
from wmo_core.press.blocks import Block, Fields, Group, Heading, Paragraph, Tone, WriteLines

PICTOGRAM = "kalender"


def next_step_blocks(plan: PersoonlijkPlan) -> Iterator[Block]:
    """Yield what comes next and when."""
    words, step = plan.words.next_step, plan.next_step
    yield Heading(words.title)
    facts = ((words.what_label, step.what), (words.when_label, step.when), (words.after_label, step.after))
    yield Group((Fields(tuple((label, one_line(text)) for label, text in facts)),), PICTOGRAM, keep=True)


def agreed_blocks(plan: PersoonlijkPlan) -> Iterator[Block]:
    """Yield lines to write on in the talk, in a plan that holds something to talk about."""
    if plan.is_empty:
        return
    words = plan.words.next_step
    yield Heading(words.agreed_title)
    what = Paragraph((words.agreed_what,), Tone.LABEL), WriteLines(count=1)
    told = Paragraph((one_line(words.teach_back),), Tone.SMALL)
    yield Group((*what, Fields(((words.agreed_day, ""),)), told), "praten", keep=True)
