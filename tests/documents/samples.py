"""Plans to print: a couple in plain Dutch, a man of 34 in easy-read, and the means to make others."""

from datetime import UTC, date, datetime
from pathlib import Path

from wmo_core.content.register import Register
from wmo_core.documents import read_fixed
from wmo_core.plan.models import PersoonlijkPlan, PlanItem, PlanSection, PlanTerm

CONTENT = Path(__file__).parents[2] / "content"
MADE_AT = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
FIXED = {register: read_fixed(CONTENT / register / "document" / "plan.toml") for register in Register}
TERMS = (
    PlanTerm(id="melding", label="Mijn melding", day="vrijdag 20 november 2026"),
    PlanTerm(
        id="plan", label="Mijn plan afgeven", day="vrijdag 27 november 2026", note="Dat is 7 dagen later."
    ),
    PlanTerm(
        id="onderzoek",
        label="Einde van het onderzoek",
        day="vrijdag 1 januari 2027",
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


def couple() -> PersoonlijkPlan:
    """An older couple: household help and getting about."""
    house, about = "Het huishouden", "Ergens naartoe gaan"
    items = {
        "A": (
            PlanItem(
                id="goed",
                label="Wat goed gaat",
                lines=("Koken", "Contact met mijn dochter", "De krant lezen"),
                words="Wij zijn 52 jaar getrouwd en redden ons samen al lang.",
                pictogram="goed",
            ),
            PlanItem(
                id="huishouden.lukt_niet",
                label="Wat niet meer lukt",
                lines=("Stofzuigen", "Ramen wassen", "Het bed verschonen"),
                words="Sinds mijn heup kan ik niet meer bukken.\nMijn man wordt snel moe.",
                talk=True,
                pictogram="huishouden",
                group=house,
            ),
            PlanItem(
                id="huishouden.sinds", label="Sinds wanneer", lines=("Langer dan een half jaar",), group=house
            ),
            PlanItem(
                id="verplaatsen.lukt_niet",
                label="Wat moeilijk is",
                lines=("Verder lopen dan de straat uit",),
                words="Ik wil zelf naar de markt en naar mijn zus in de Dorpsstraat.",
                talk=True,
                pictogram="verplaatsen",
                group=about,
            ),
            PlanItem(
                id="verplaatsen.geprobeerd",
                label="Wat ik al geprobeerd heb",
                lines=("Een rollator",),
                group=about,
            ),
        ),
        "B": (
            PlanItem(
                id="huisgenoten",
                label="Wat mijn huisgenoten doen",
                lines=("Mijn partner doet de afwas en de boodschappen.",),
                by="Dit heeft mijn dochter ingevuld.",
            ),
        ),
        "C": (
            PlanItem(
                id="netwerk",
                label="Wie mij nu helpt",
                lines=("Mijn dochter", "De buurvrouw"),
                words="Onze dochter komt op zaterdag. Zij werkt de hele week en heeft zelf kinderen.",
                talk=True,
            ),
        ),
        "H": (
            PlanItem(
                id="beste_hulp",
                label="Wat ik zelf het beste vind",
                words="Iemand die om de week het zware werk doet. En een scootmobiel, dan kan ik op pad.",
            ),
        ),
    }
    return make_plan(Register.NL, items, TERMS, name="Mevrouw J. de Wit")


def man_of_34() -> PersoonlijkPlan:
    """A man who loses overview of letters and money and wants something to do by day, in easy-read."""
    items = {
        "A": (
            PlanItem(id="goed", label="Dit gaat goed", lines=("Koken", "Fietsen"), pictogram="goed"),
            PlanItem(
                id="regelen.lukt_niet",
                label="Dit is moeilijk",
                lines=("Brieven lezen", "Op tijd betalen"),
                words="Ik snap de brieven niet.\nDan leg ik ze weg.",
                talk=True,
                pictogram="brief",
                group="Dingen regelen",
            ),
            PlanItem(
                id="regelen.sinds",
                label="Zo lang is dit al zo",
                lines=("Al jaren",),
                pictogram="klok",
                group="Dingen regelen",
            ),
            PlanItem(
                id="dagbesteding.wens",
                label="Dit wil ik",
                words="Ik wil iets met fietsen doen.\nThuis zitten is saai.",
                talk=True,
                pictogram="dagbesteding",
                group="Overdag iets doen",
            ),
        ),
        "C": (
            PlanItem(
                id="netwerk", label="Mijn zus helpt mij", lines=("Zij helpt met geld.",), pictogram="mensen"
            ),
        ),
        "H": (
            PlanItem(
                id="beste_hulp",
                label="Deze hulp wil ik",
                words="Iemand die elke week met mij de brieven leest.",
                pictogram="hulp",
            ),
        ),
    }
    return make_plan(Register.EASY_READ, items, TERMS, name="Sam")
