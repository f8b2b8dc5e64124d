"""The board of terms: what runs for a melding, what is late, and what goes first."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from wmo_core.desk.melding import Melding, PlanIn, PlanWay, Way
from wmo_core.desk.terms import OF_THE_RESIDENT, Urgency, by_urgency, last_day, running

CASES = tomllib.loads(Path(__file__).with_name("cases_terms.toml").read_text(encoding="utf-8"))["cases"]
DAYS = st.integers(0, 60).map(timedelta)


def melding_of(reference: str = "proef", **days: Any) -> Melding:
    return Melding.model_validate({"reference": reference, "way": Way.LOKET, **days})


@st.composite
def meldingen(draw: st.DrawFn) -> Melding:
    """Draw a melding of which some later days are known."""
    received = draw(st.dates(date(2024, 2, 1), date(2025, 6, 1)))
    aanvraag = received + draw(DAYS) if draw(st.booleans()) else None
    return melding_of(
        received=received,
        plan=PlanIn(day=received + draw(DAYS), way=PlanWay.CODE) if draw(st.booleans()) else None,
        onderzoek_klaar=received + draw(DAYS) if draw(st.booleans()) else None,
        aanvraag=aanvraag,
        besluit=aanvraag + draw(DAYS) if aanvraag and draw(st.booleans()) else None,
        closed=received + draw(DAYS) if draw(st.booleans()) else None,
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_terms_that_run(case: dict[str, Any]) -> None:
    melding = melding_of(**case["melding"])
    found = [
        {"kind": each.kind, "day": each.day, "last": each.last, "urgency": each.urgency}
        for each in running(melding, case["today"])
    ]
    assert found == case["board"]
    if "keep_from" in case:
        assert last_day(melding) == case["keep_from"]


def test_what_the_loket_has_to_do_goes_first_and_of_that_what_is_late() -> None:
    plan = PlanIn(day=date(2025, 10, 10), way=PlanWay.PAPIER)
    rows = {
        "late": melding_of(received=date(2025, 9, 1)),
        "soon": melding_of(received=date(2025, 9, 8)),
        "later": melding_of(received=date(2025, 10, 10), plan=plan),
        "bezwaar": melding_of(received=date(2025, 8, 1), besluit=date(2025, 9, 5)),
        "over": melding_of(received=date(2025, 9, 1), closed=date(2025, 9, 2)),
    }
    assert [row.id for row in by_urgency(rows.items(), date(2025, 10, 14))] == [
        "late",
        "soon",
        "later",
        "bezwaar",
    ]


@pytest.mark.parametrize("field", ["onderzoek_klaar", "aanvraag", "besluit", "closed"])
def test_no_day_lies_before_the_melding(field: str) -> None:
    days: dict[str, Any] = {field: date(2025, 9, 1)}
    with pytest.raises(ValidationError):
        melding_of(received=date(2025, 9, 2), **days)


@given(meldingen(), DAYS)
def test_no_term_runs_after_the_last_day_but_one_that_the_municipality_did_not_meet(
    melding: Melding, later: timedelta
) -> None:
    after = last_day(melding) + timedelta(days=1) + later
    for term in running(melding, after):
        assert term.urgency is Urgency.OVER
        assert term.kind not in OF_THE_RESIDENT


@given(meldingen(), DAYS)
def test_the_first_term_of_a_row_is_the_one_that_asks_something_of_the_loket(
    melding: Melding, after: timedelta
) -> None:
    for row in by_urgency([("id", melding)], melding.received + after):
        own = [term for term in row.terms if term.kind not in OF_THE_RESIDENT]
        assert row.first == (own[0] if own else row.terms[0])


@given(meldingen())
def test_what_is_stored_comes_back(melding: Melding) -> None:
    assert Melding.from_bytes(melding.to_bytes()) == melding
