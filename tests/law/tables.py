"""One row of a table of the law: what is asked and what must come out. The product has such tables too."""

from datetime import date
from typing import Any

from wmo_core.law.bijdrage_models import BijdrageVraag
from wmo_core.law.eigen_bijdrage import eigen_bijdrage
from wmo_core.law.tarief import Tarief
from wmo_core.law.termijnen import termijnen


def lokaal(**fields: Any) -> Tarief:
    """Return the amount of a municipality."""
    return Tarief.model_validate({"end": None, "bron": "Verordening"} | fields)


def check_bijdrage(case: dict[str, Any], standard: dict[str, Any]) -> None:
    """Compare the bijdrage with the row; what the row does not name is as in ``standard``."""
    facts = standard | {key: value for key, value in case.items() if key in BijdrageVraag.model_fields}
    found = eigen_bijdrage(
        BijdrageVraag.model_validate(facts), [lokaal(**each) for each in case.get("lokaal", ())]
    )
    assert found.regel == case["regel"], case
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
    if "aanvraag_mogelijk_vanaf" in case:
        assert found.aanvraag_mogelijk_vanaf == case["aanvraag_mogelijk_vanaf"]
