"""What someone wants most, on the first page of the plan: whoever reads one page reads this."""

from collections.abc import Iterator

from wmo_core.plan.models import PersoonlijkPlan, PlanItem
from wmo_core.plan.phrases import after_each_other, one_line, shortened
from wmo_core.plan.talk_card import to_talk_about, wishes
from wmo_core.press.blocks import Block, BulletList, Group, Heading, Paragraph, Tone

_MOST = 250  # characters of a wish: it stands whole in its own section


def first_wishes(plan: PersoonlijkPlan) -> Iterator[Block]:
    """Yield the goal, what would help, and what to talk about."""
    words = plan.words
    lines = tuple(_on_one_line(item) for item in wishes(plan))
    talk = tuple(": ".join(filter(None, (item.group, item.label))) for item in to_talk_about(plan))
    if not lines and not talk:
        return
    yield Heading(words.wishes_title)
    more = Paragraph((words.wishes_explanation,), Tone.SOFT)
    if lines:
        yield Group((BulletList(lines), *(() if talk else (more,))), "plan")
    if talk:
        yield Group((Paragraph((words.talk_label,), Tone.LABEL), BulletList(talk), more), "praten")


def _on_one_line(item: PlanItem) -> str:
    own = (f"“{one_line(item.words)}”",) if item.words.strip() else ()
    helper = (f"{item.helper_label}: “{one_line(item.helper_words)}”",) if item.helper_words.strip() else ()
    said = after_each_other((*item.lines, *own, *helper))
    return shortened(f"{item.group or item.label}: {said}", _MOST)
