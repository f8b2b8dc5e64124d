"""Plans to print, made of the items that a test needs."""

from datetime import UTC, date, datetime
from pathlib import Path

from wmo_core.content.register import Register
from wmo_core.documents.fixed import read_fixed
from wmo_core.plan.models import PersoonlijkPlan, PlanItem, PlanSection, PlanTerm

CONTENT = Path(__file__).parents[2] / "content"
MADE_AT = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
FIXED = {register: read_fixed(CONTENT / register / "document" / "plan.toml") for register in Register}
TERMS = (
    PlanTerm(
        id="melding",
        label="Mijn melding",
        day="vrijdag 20 november 2026",
        on=date(2026, 11, 20),
        kalenderdag=date(2026, 11, 20),
    ),
    PlanTerm(
        id="plan",
        label="Mijn plan afgeven",
        day="vrijdag 27 november 2026",
        on=date(2026, 11, 27),
        note="Dat is 7 dagen later.",
    ),
    PlanTerm(
        id="onderzoek",
        label="Einde van het onderzoek",
        day="vrijdag 1 januari 2027",
        on=date(2027, 1, 1),
        note="Dan is het onderzoek klaar. Is het later? Vraag de gemeente waarom.",
    ),
)


def make_plan(
    register: Register = Register.NL,
    items: dict[str, tuple[PlanItem, ...]] | None = None,
    terms: tuple[PlanTerm, ...] = (),
    name: str = "",
    gemeente: str = "Voorbeeldgemeente",
) -> PersoonlijkPlan:
    """Return a plan with these items for each section letter; the rest comes from the fixed sentences."""
    fixed = FIXED[register]
    return PersoonlijkPlan(
        in_register=register,
        made_on=date(2026, 11, 22),
        gemeente=gemeente,
        title=fixed["title"],
        name=name,
        filled_by=fixed["by_samen"],
        sections=tuple(_section(letter, fixed, (items or {}).get(letter, ())) for letter in "ABCDEFGH"),
        terms=terms,
        talk_label=fixed["talk_label"],
        words_label=fixed["words_label"],
        fixed=fixed,
    )


def _section(letter: str, fixed: dict[str, str], items: tuple[PlanItem, ...]) -> PlanSection:
    parts = {part: fixed[f"{letter.lower()}_{part}"] for part in ("title", "explanation", "empty")}
    return PlanSection.model_validate({"letter": letter, "items": items, **parts})
