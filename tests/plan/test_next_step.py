"""Which step comes next: on the last day of each term, and on the day after it."""

from datetime import date

import pytest

from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.dates import DayStep, FirstStep, FreeStep, GivePlan, NextStep, next_step
from wmo_core.plan.deadlines import word_next_step
from wmo_core.plan.dossier import Dates, OnderzoekKlaar

MELDING = date(2025, 3, 3)
PLAN, ONDERZOEK = date(2025, 3, 10), date(2025, 4, 14)  # 7 days and 6 weeks later, both on a Monday
AANVRAAG, BESLIST = date(2025, 4, 15), date(2025, 4, 29)  # and 2 weeks
BESLUIT, BEZWAAR = date(2025, 4, 24), date(2025, 6, 5)  # and 6 weeks


@pytest.mark.parametrize(
    ("dates", "today", "expected"),
    [
        (Dates(), MELDING, FirstStep("melding", 7)),
        (Dates(melding_zonder_dag=True), MELDING, FirstStep("dag_van_melding", 7)),
        (Dates(melding=MELDING), MELDING, GivePlan(PLAN, ONDERZOEK)),
        (Dates(melding=MELDING), PLAN, GivePlan(PLAN, ONDERZOEK)),
        (Dates(melding=MELDING), date(2025, 3, 11), DayStep("onderzoek", ONDERZOEK)),
        (Dates(melding=MELDING), ONDERZOEK, DayStep("onderzoek", ONDERZOEK)),
        (Dates(melding=MELDING), date(2025, 4, 15), FreeStep("aanvraag")),
        (Dates(melding=MELDING, verslag_gekregen=True), date(2025, 3, 20), FreeStep("aanvraag_na_verslag")),
        (Dates(melding=MELDING, aanvraag=AANVRAAG), BESLIST, DayStep("besluit", BESLIST)),
        (Dates(melding=MELDING, aanvraag=AANVRAAG), date(2025, 4, 30), FreeStep("besluit_te_laat")),
        (Dates(melding=MELDING, besluit=BESLUIT), BEZWAAR, DayStep("bezwaar", BEZWAAR)),
        (Dates(melding=MELDING, besluit=BESLUIT), date(2025, 6, 6), FreeStep("na_besluit")),
    ],
)
def test_the_step_that_comes_next(dates: Dates, today: date, expected: NextStep) -> None:
    assert next_step(dates, today) == expected


def test_an_aanvraag_that_may_not_count_waits_for_the_onderzoek() -> None:
    early = Dates(melding=MELDING, aanvraag=date(2025, 3, 20), onderzoek_klaar=OnderzoekKlaar.NEE)
    assert next_step(early, date(2025, 3, 21)) == DayStep("onderzoek", ONDERZOEK)
    assert next_step(early, date(2025, 4, 15)) == FreeStep("aanvraag")


@pytest.mark.parametrize("register", Register)
def test_the_words_name_both_days_of_the_plan(register: Register) -> None:
    said = word_next_step(GivePlan(PLAN, ONDERZOEK), load_texts(register).document.next_step)
    assert "maandag 10 maart 2025" in said.when
    assert "maandag 14 april 2025" in said.after
