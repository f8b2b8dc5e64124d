"""The days that count between melding and bezwaar."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.law.tables import check_days
from wmo_core.law.errors import NotKnownError
from wmo_core.law.termijnen import EARLY, MeldingProblem, VolgordeError, check_melding_date, termijnen
from wmo_core.law.werkdagen import is_werkdag

CASES = tomllib.loads(Path(__file__).with_name("cases_termijnen.toml").read_text(encoding="utf-8"))["cases"]
MELDINGEN = st.dates(date(2024, 1, 1), date(2026, 11, 1))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_days_that_count(case: dict[str, Any]) -> None:
    check_days(case)


def test_without_aanvraag_and_besluit_there_is_no_term_for_beschikking_and_bezwaar() -> None:
    found = termijnen(date(2025, 11, 20))
    assert found.beschikking is None
    assert found.bezwaar is None


def test_the_source_names_the_atw_only_when_it_moved_the_day() -> None:
    assert termijnen(date(2025, 11, 20)).plan.bron == "Proefwet, artikel 3"
    assert termijnen(date(2025, 12, 18)).plan.bron.endswith("; Algemene termijnenwet, artikel 1, lid 1")


@pytest.mark.parametrize(
    ("melding", "aanvraag", "besluit", "code"),
    [
        (date(2025, 11, 20), date(2025, 11, 19), None, "aanvraag_voor_melding"),
        (date(2025, 11, 20), date(2025, 11, 25), date(2025, 11, 24), "besluit_voor_aanvraag"),
        (date(2025, 11, 20), None, date(2025, 11, 19), "besluit_voor_melding"),
    ],
)
def test_days_in_an_order_that_cannot_be_are_refused_with_a_code(
    melding: date, aanvraag: date | None, besluit: date | None, code: str
) -> None:
    with pytest.raises(VolgordeError) as caught:
        termijnen(melding, aanvraag, besluit)
    assert caught.value.code == code


@pytest.mark.parametrize("melding", [date.min, date(2023, 12, 31), date(2028, 1, 1), date.max])
def test_a_melding_outside_the_known_calendar_is_refused(melding: date) -> None:
    with pytest.raises(NotKnownError):
        termijnen(melding)


def test_of_a_term_that_ends_beyond_the_calendar_the_rest_is_known_and_the_reason_is_told() -> None:
    found = termijnen(date(2027, 12, 20), besluit=date(2027, 12, 21))
    assert found.plan.uiterste_dag == date(2027, 12, 27)
    assert (found.onderzoek.kalenderdag, found.onderzoek.uiterste_dag) == (date(2028, 1, 31), None)
    assert found.aanvraag_zonder_onderzoek_vanaf is None
    assert found.bezwaar is not None and found.bezwaar.uiterste_dag is None
    assert found.beslissing_op_bezwaar is None
    assert set(found.niet_bekend) == {
        "onderzoek.uiterste_dag",
        "bezwaar.uiterste_dag",
        "aanvraag_zonder_onderzoek_vanaf",
        "beslissing_op_bezwaar",
        "beslissing_op_bezwaar_commissie",
    }
    assert all("2027-12-31" in reason for reason in found.niet_bekend.values())


def test_while_the_last_day_is_not_known_an_aanvraag_is_early_and_no_term_is_over() -> None:
    found = termijnen(date(2027, 12, 1), date(2027, 12, 30))
    assert found.beschikking is None and found.niet_bekend["beschikking"] == EARLY
    assert not found.onderzoek.is_over(date(2028, 3, 1))


def test_the_beslissing_op_bezwaar_counts_from_the_day_after_the_time_for_bezwaar() -> None:
    found = termijnen(date(2025, 2, 20), besluit=date(2025, 4, 17))
    assert found.bezwaar is not None and found.bezwaar.uiterste_dag == date(2025, 6, 2)
    assert found.beslissing_op_bezwaar is not None and found.beslissing_op_bezwaar_commissie is not None
    assert found.beslissing_op_bezwaar.uiterste_dag == date(2025, 7, 14)
    assert found.beslissing_op_bezwaar_commissie.uiterste_dag == date(2025, 8, 25)


@pytest.mark.parametrize(
    ("melding", "problem"),
    [
        (date(2025, 11, 22), None),
        (date(2025, 11, 23), MeldingProblem.IN_TOEKOMST),
        (date(2023, 11, 22), None),
        (date(2023, 11, 21), MeldingProblem.TE_LANG_GELEDEN),
    ],
)
def test_a_melding_tomorrow_or_more_than_two_years_ago_is_pointed_out(
    melding: date, problem: MeldingProblem | None
) -> None:
    assert check_melding_date(melding, date(2025, 11, 22)) is problem


@given(MELDINGEN)
def test_the_last_day_is_a_werkdag_and_never_before_the_calendar_day(melding: date) -> None:
    found = termijnen(melding, melding, melding, onderzoek_klaar=True)
    for termijn in (found.plan, found.onderzoek, found.beschikking, found.bezwaar):
        assert termijn is not None and termijn.uiterste_dag is not None
        assert termijn.uiterste_dag >= termijn.kalenderdag
        assert is_werkdag(termijn.uiterste_dag)


@given(MELDINGEN)
def test_the_plan_is_due_before_the_onderzoek_and_at_most_five_days_later_than_seven(melding: date) -> None:
    found = termijnen(melding)
    assert found.plan.uiterste_dag is not None and found.onderzoek.uiterste_dag is not None
    assert found.aanvraag_zonder_onderzoek_vanaf is not None
    assert found.plan.uiterste_dag - found.plan.kalenderdag <= timedelta(days=5)
    assert found.plan.uiterste_dag < found.onderzoek.kalenderdag
    assert found.aanvraag_zonder_onderzoek_vanaf == found.onderzoek.uiterste_dag + timedelta(days=1)


@given(MELDINGEN, st.integers(0, 90))
def test_without_a_finished_onderzoek_no_aanvraag_starts_a_term_within_the_six_weeks(
    melding: date, days: int
) -> None:
    aanvraag = min(melding + timedelta(days=days), date(2026, 11, 20))
    found = termijnen(melding, aanvraag)
    assert found.aanvraag_zonder_onderzoek_vanaf is not None
    assert (found.beschikking is None) == (aanvraag < found.aanvraag_zonder_onderzoek_vanaf)


@given(MELDINGEN, st.integers(0, 60))
def test_a_later_melding_never_gives_an_earlier_day(melding: date, days: int) -> None:
    later = min(melding + timedelta(days=days), date(2026, 11, 1))
    first, second = termijnen(melding), termijnen(later)
    for one, other in ((first.plan, second.plan), (first.onderzoek, second.onderzoek)):
        assert one.uiterste_dag is not None and other.uiterste_dag is not None
        assert one.uiterste_dag <= other.uiterste_dag
