"""Plans to print, made of the items that a test needs."""

from datetime import UTC, date, datetime

from wmo_core.content.document.plan import SECTIONS, Section
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.dates import FirstStep
from wmo_core.plan.deadlines import word_next_step
from wmo_core.plan.files.names import Files
from wmo_core.plan.models import Deadline, PersoonlijkPlan, PlanItem, PlanSection

MADE_AT = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
FILES = Files(calendar_id="abcdefghijklmnopqrstuvwxyz")
WORDS = {register: load_texts(register).document for register in Register}
DEADLINES = (
    Deadline(
        id="melding",
        label="Mijn melding",
        day="vrijdag 20 november 2026",
        on=date(2026, 11, 20),
        kalenderdag=date(2026, 11, 20),
    ),
    Deadline(
        id="plan",
        label="Mijn plan afgeven",
        day="vrijdag 27 november 2026",
        on=date(2026, 11, 27),
        note="Dat is 7 dagen later.",
    ),
    Deadline(
        id="onderzoek",
        label="Einde van het onderzoek",
        day="vrijdag 1 januari 2027",
        on=date(2027, 1, 1),
        note="Dan is het onderzoek klaar. Is het later? Vraag de gemeente waarom.",
    ),
)


def make_plan(
    register: Register = Register.NL,
    items: dict[Section, tuple[PlanItem, ...]] | None = None,
    deadlines: tuple[Deadline, ...] = (),
    name: str = "",
    gemeente: str = "Voorbeeldgemeente",
) -> PersoonlijkPlan:
    """Return a plan with these items in each section; the rest comes from the words of the plan."""
    words = WORDS[register]
    return PersoonlijkPlan(
        in_register=register,
        made_on=date(2026, 11, 22),
        gemeente=gemeente,
        name=name,
        filled_by=words.by_samen,
        sections=tuple(_section(section, register, (items or {}).get(section, ())) for section in SECTIONS),
        deadlines=deadlines,
        files=FILES,
        next_step=word_next_step(FirstStep("melding", 7), words.next_step),
        words=words,
    )


def _section(section: Section, register: Register, items: tuple[PlanItem, ...]) -> PlanSection:
    words = WORDS[register].sections[section]
    texts = {"title": words.title, "explanation": words.explanation, "empty": words.empty}
    return PlanSection(id=section, items=items, **texts)
