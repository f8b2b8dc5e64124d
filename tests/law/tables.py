"""One row of a table of the law: what is asked and what must come out. The product has such tables too."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from wmo_core.dated import DatedValue
from wmo_core.law.bijdrage_models import BijdrageVraag
from wmo_core.law.eigen_bijdrage import NIET_BEKEND, eigen_bijdrage
from wmo_core.law.termijnen import termijnen


@dataclass(frozen=True)
class Artikel:
    """An article of a verordening that exempts some help."""

    voorzieningen: tuple[str, ...]
    reference: str


def lokaal(**fields: Any) -> DatedValue:
    """Return the amount of a municipality."""
    return DatedValue.model_validate({"reference": "Verordening", "verified": date(2025, 11, 22)} | fields)


def check_bijdrage(case: dict[str, Any], standard: dict[str, Any]) -> None:
    """Compare the bijdrage with the row; what the row does not name is as in ``standard``."""
    facts = standard | {key: value for key, value in case.items() if key in BijdrageVraag.model_fields}
    found = eigen_bijdrage(
        BijdrageVraag.model_validate(facts),
        [lokaal(**each) for each in case.get("lokaal", ())],
        [Artikel(**each) for each in case.get("vrijstellingen", ())],
    )
    assert found.regel == case.get("regel"), case
    assert (found.bedrag, found.reden) == (case.get("bedrag"), case.get("reden"))
    assert found.periode == case.get("periode")
    assert found.per_jaar == case.get("per_jaar", found.per_jaar)
    assert {each.voorziening: each.regel for each in found.buiten_tarief} == case.get("buiten", {})


def check_days(case: dict[str, Any]) -> None:
    """Compare the days that count with the row."""
    is_done = case.get("onderzoek_klaar", False)
    found = termijnen(case["melding"], case.get("aanvraag"), case.get("besluit"), onderzoek_klaar=is_done)
    for name in {"plan", "onderzoek", "beschikking", "bezwaar"} & case.keys():
        termijn, expected = getattr(found, name), case[name]
        days: tuple[date, date] | str = (termijn.kalenderdag, termijn.uiterste_dag) if termijn else "geen"
        assert days == (expected if expected == "geen" else (expected["calendar"], expected["last"])), name
    if "aanvraag_zonder_onderzoek_vanaf" in case:
        assert found.aanvraag_zonder_onderzoek_vanaf == case["aanvraag_zonder_onderzoek_vanaf"]


def check_rule(case: dict[str, Any], standard: dict[str, Any]) -> None:
    """Compare the rule that decides, and its source, with the row; without a rule nothing is answered."""
    facts = standard | {key: value for key, value in case.items() if key in BijdrageVraag.model_fields}
    found = eigen_bijdrage(BijdrageVraag.model_validate(facts))
    assert (found.regel, found.bron) == (case.get("regel"), case.get("bron"))
    if "regel" not in case:
        assert found == NIET_BEKEND
