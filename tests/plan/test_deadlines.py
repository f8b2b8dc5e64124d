"""The days that follow from those of a resident, in words: which is named, and which has gone."""

from datetime import date, timedelta
from typing import get_args

import pytest

from tests.plan.days import EARLY, TODAY, deadlines
from wmo_core.content.document.plan import TermId
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.law.errors import NotKnownError
from wmo_core.plan.dates import check_dates
from wmo_core.plan.deadlines import deadline_facts, why_no_besluit_day, with_dates
from wmo_core.plan.dossier import Dates, Dossier
from wmo_core.plan.facts import AanvraagFrom, NoBesluitDay, TermFact


def test_a_term_that_ends_beyond_the_calendar_says_so_and_all_else_is_known() -> None:
    melding = date(2027, 12, 20)
    assert check_dates(Dates(melding=melding), melding) is None
    plan, onderzoek, aanvraag = deadlines(Dates(melding=melding), melding)
    words = load_texts(Register.NL).document.deadlines
    assert plan.on == date(2027, 12, 27) and words.last_day_unknown not in plan.note
    assert onderzoek.on == date(2028, 1, 31) and words.last_day_unknown in onderzoek.note
    assert (aanvraag.on, aanvraag.day) == (None, words.unknown_day)
    assert words.last_day_unknown in aanvraag.note


@pytest.mark.parametrize("register", list(Register))
def test_without_a_melding_there_are_no_days(register: Register) -> None:
    assert deadlines(Dates(), TODAY, register) == ()


@pytest.mark.parametrize("register", list(Register))
def test_the_days_stand_in_words_with_the_last_day_where_it_is_another(register: Register) -> None:
    melding = date(2026, 12, 18)
    found = {each.id: each for each in deadlines(Dates(melding=melding), melding, register)}
    assert list(found) == ["plan", "onderzoek", "aanvraag"]
    assert found["plan"].day == "vrijdag 25 december 2026"
    assert "maandag 28 december 2026" in found["plan"].note
    assert "2027" not in found["onderzoek"].note


def test_each_day_has_an_id_and_its_last_day_only_where_that_is_a_later_one() -> None:
    safe, last = date(2026, 12, 25), date(2026, 12, 28)
    dates = Dates(melding=date(2026, 12, 18))
    plan, onderzoek, aanvraag = deadline_facts(dates, TODAY)
    assert plan == TermFact("plan", safe, safe, last)
    assert onderzoek == TermFact("onderzoek", date(2027, 1, 29), date(2027, 1, 29))
    assert aanvraag == AanvraagFrom(date(2027, 1, 30))
    assert deadline_facts(dates, last)[0] == TermFact("plan", last, safe)
    assert deadline_facts(dates, date(2026, 12, 29))[0] == TermFact("plan", last, safe, is_over=True)


@pytest.mark.parametrize(("answer", "again"), [("nee", date(2027, 1, 30)), (None, None)])
def test_an_early_aanvraag_has_no_day_and_says_from_when_a_new_one_counts(
    answer: str | None, again: date | None
) -> None:
    dates = Dates.model_validate({**EARLY, "onderzoek_klaar": answer})
    assert deadline_facts(dates, TODAY)[-1] == NoBesluitDay(again)


def test_an_aanvraag_and_a_besluit_add_their_days() -> None:
    asked = Dates(melding=date(2026, 9, 1), aanvraag=date(2026, 10, 20))
    found = {each.id: each.day for each in deadlines(asked, date(2026, 11, 2))}
    assert found == {
        "plan": "nl deadlines.gone dinsdag 8 september 2026",
        "beschikking": "dinsdag 3 november 2026",
    }
    decided = asked.model_copy(update={"besluit": date(2026, 11, 2)})
    found = {each.id: each.day for each in deadlines(decided, date(2026, 11, 2))}
    assert list(found) == ["bezwaar"]
    assert found["bezwaar"] == "maandag 14 december 2026"


def test_what_has_happened_is_no_day_to_wait_for() -> None:
    dates = Dates(melding=date(2026, 11, 2), verslag_gekregen=True)
    assert [each.id for each in deadlines(dates, date(2026, 11, 30))] == ["plan"]


@pytest.mark.parametrize("register", list(Register))
@pytest.mark.parametrize("answer", [None, "nee"])
def test_an_aanvraag_that_can_be_now_names_no_day_to_wait_for(register: Register, answer: str | None) -> None:
    again, day = date(2027, 1, 30), "zaterdag 30 januari 2027"
    dates = Dates.model_validate({**EARLY, "onderzoek_klaar": answer})
    words = load_texts(register).document.deadlines
    before = {each.id: each for each in deadlines(dates, again - timedelta(days=1), register)}
    now = {each.id: each for each in deadlines(dates, again, register)}
    assert (before["aanvraag"].day, before["aanvraag"].note) == (day, words.aanvraag.note)
    since = f"{register} deadlines.since {day}"
    assert (now["aanvraag"].day, now["aanvraag"].note) == (since, words.aanvraag.now)
    assert now["beschikking"].note == (words.does_not_count_now if answer else words.may_not_count)


def test_an_aanvraag_that_counts_takes_the_onderzoek_out_of_the_calendar() -> None:
    dates = Dates(melding=date(2026, 9, 1))
    told = with_dates(Dossier(), dates, date(2026, 9, 1), "x" * 26)
    asked = dates.model_copy(update={"aanvraag": date(2026, 10, 20)})
    found = with_dates(told, asked, date(2026, 10, 20), "y" * 26)
    assert found.files.moved == {"onderzoek": date(2026, 10, 13), "aanvraag": date(2026, 10, 14)}


def test_a_besluit_takes_the_day_for_it_out_of_the_calendar() -> None:
    dates = Dates(melding=date(2026, 9, 1), aanvraag=date(2026, 10, 20))
    asked = with_dates(Dossier(), dates, date(2026, 10, 21), "x" * 26)
    decided = dates.model_copy(update={"besluit": date(2026, 10, 26)})
    found = with_dates(asked, decided, date(2026, 10, 27), "y" * 26)
    assert found.files.moved == {"plan": date(2026, 9, 8), "beschikking": date(2026, 11, 3)}
    assert found.files.changes == 2


@pytest.mark.parametrize("register", list(Register))
@pytest.mark.parametrize("answer", [None, "nee", "weet_ik_niet"])
def test_an_early_aanvraag_has_no_day_for_the_besluit_and_says_why(
    register: Register, answer: str | None
) -> None:
    dates = Dates.model_validate({**EARLY, "onderzoek_klaar": answer})
    found = deadlines(dates, date(2027, 1, 6), register)
    words = load_texts(register).document.deadlines
    assert (found[-1].id, found[-1].on, found[-1].day) == ("beschikking", None, words.unknown_day)
    assert found[-1].note == why_no_besluit_day(found)
    assert ("zaterdag 30 januari 2027" in found[-1].note) == (answer == "nee")


# The melding was on 18 December 2026. On which day which day is named for the plan, and whether it is over.
NAMED = [
    (date(2026, 12, 18), "vrijdag 25 december 2026", False),
    (date(2026, 12, 25), "vrijdag 25 december 2026", False),
    (date(2026, 12, 26), "maandag 28 december 2026", False),
    (date(2026, 12, 28), "maandag 28 december 2026", False),
    (date(2026, 12, 29), "maandag 28 december 2026", True),
    (date(2027, 1, 6), "maandag 28 december 2026", True),
]


@pytest.mark.parametrize("register", list(Register))
@pytest.mark.parametrize(("today", "day", "is_over"), NAMED)
def test_a_day_that_has_gone_is_not_named_as_the_day_to_act(
    today: date, day: str, is_over: bool, register: Register
) -> None:
    plan = deadlines(Dates(melding=date(2026, 12, 18)), today, register)[0]
    words = load_texts(register).document.deadlines
    assert (plan.day, plan.is_over) == (fill(words.gone, {"dag": day}) if is_over else day, is_over)
    assert (plan.note == words.terms["plan"].over) == is_over
    assert ("last day" in plan.note) == (today <= date(2026, 12, 25))


@pytest.mark.parametrize("register", list(Register))
def test_of_every_term_is_said_that_it_has_gone_and_what_can_be_done(register: Register) -> None:
    asked = Dates(melding=date(2026, 9, 1), aanvraag=date(2026, 10, 20))
    decided = asked.model_copy(update={"besluit": date(2026, 11, 2)})
    told = Dates(melding=date(2026, 9, 1))
    days = (
        each for dates in (told, asked, decided) for each in deadlines(dates, date(2026, 12, 15), register)
    )
    found = {each.id: each for each in days if each.is_over}
    assert set(found) == set(get_args(TermId))
    for name in get_args(TermId):
        assert found[name].day.startswith(f"{register} deadlines.gone ")
        assert found[name].note == load_texts(register).document.deadlines.terms[name].over


def test_a_melding_beyond_the_calendar_gives_no_guess() -> None:
    with pytest.raises(NotKnownError):
        deadline_facts(Dates(melding=date(2031, 1, 1)), TODAY)
