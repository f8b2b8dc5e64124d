"""Builds the persoonlijk plan from a dossier (Wmo 2015 art. 2.3.2 lid 2 and lid 4)."""

from collections.abc import Iterator
from datetime import date

from wmo_core.content.gemeenten import load_gemeente
from wmo_core.content.register import Register
from wmo_core.content.texts import Texts, load_texts
from wmo_core.flows.answers import By
from wmo_core.plan.bespreken import discuss_items
from wmo_core.plan.deadlines import plan_terms
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.items import Placed, answer_items
from wmo_core.plan.models import PersoonlijkPlan, PlanItem, PlanSection, SectionLetter
from wmo_core.plan.people_and_week import around_items
from wmo_core.plan.strengths import strengths_first

LETTERS: tuple[SectionLetter, ...] = ("A", "B", "C", "D", "E", "F", "G", "H")
ADDITION = "eigen"


def all_items(dossier: Dossier, texts: Texts) -> tuple[Placed, ...]:
    """Return every item that the plan could hold, with the resident's edits, also what is left out."""
    placed = tuple(strengths_first(answer_items(dossier, texts), dossier, texts))
    placed += discuss_items(dossier, texts) + tuple(_additions(dossier, texts))
    placed += tuple(around_items(dossier, texts))
    return tuple(_edited(found, dossier, texts) for found in placed)


def _edited(found: Placed, dossier: Dossier, texts: Texts) -> Placed:
    """Return the item with the words that replace it. A suggestion replaces nothing."""
    item, own_text = found.item, dossier.plan.edits.get(found.item.id)
    if own_text is None:
        return found
    writer = dossier.plan.written_by.get(item.id)
    helped = writer not in (None, By.ZELF)
    by = texts.document[f"taken_over_{writer}"] if helped else _writer(item, dossier, texts)
    changes = {"lines": (), "words": own_text, "people": (), "week": (), "by": by}
    origin = {"given_by": writer, "in_register": None}
    return Placed(found.letter, item.model_copy(update={**changes, **origin}), first=item)


def _writer(item: PlanItem, dossier: Dossier, texts: Texts) -> str:
    """Return who wrote the words of an item, or nothing where that stands at the top of the plan already."""
    writer = dossier.plan.written_by.get(item.id)
    if writer is None:
        return item.by
    return "" if writer is dossier.filled_by else str(texts.document[f"by_{writer}"])


def _additions(dossier: Dossier, texts: Texts) -> Iterator[Placed]:
    label = texts.screen.plan.eigen_toevoeging
    for letter in LETTERS:
        words = dossier.plan.additions.get(letter, "")
        if words.strip():
            item = PlanItem(id=f"{ADDITION}.{letter}", label=label, words=words)
            by, writer = _writer(item, dossier, texts), dossier.plan.written_by.get(item.id)
            yield Placed(letter, item.model_copy(update={"by": by, "given_by": writer}))


def build_plan(dossier: Dossier, *, made_on: date, register: Register | None = None) -> PersoonlijkPlan:
    """Return the plan as it goes to the gemeente: only what the resident did not leave out."""
    texts = load_texts(register or dossier.in_register)
    fixed = {name: str(text) for name, text in texts.document.items()}
    left_out = set(dossier.plan.left_out)  # ids of items, and letters of whole parts
    kept = [found for found in all_items(dossier, texts) if found.item.id not in left_out]
    return PersoonlijkPlan(
        in_register=texts.register,
        made_on=made_on,
        gemeente=load_gemeente(dossier.gemeente).name,
        title=fixed["title"],
        name=dossier.plan.name,
        filled_by=fixed[f"by_{dossier.filled_by.value}"],
        sections=tuple(_section(letter, kept, fixed) for letter in LETTERS if letter not in left_out),
        terms=plan_terms(dossier.dates, texts, made_on),
        talk_label=fixed["talk_label"],
        words_label=fixed["words_label"],
        fixed=fixed,
    )


def _section(letter: SectionLetter, kept: list[Placed], fixed: dict[str, str]) -> PlanSection:
    """Return one part; what belongs to no onderwerp comes first, or it would seem to belong to the last."""
    low = letter.lower()
    here = (found.item for found in kept if found.letter == letter)
    return PlanSection(
        letter=letter,
        title=fixed[f"{low}_title"],
        explanation=fixed[f"{low}_explanation"],
        items=tuple(sorted(here, key=lambda item: bool(item.group))),
        empty=fixed[f"{low}_empty"],
    )
