"""The days that count in a calendar, read by a parser of another maker."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from ical.calendar_stream import IcsCalendarStream

from tests.documents.rendered import file_of, plan_of
from tests.documents.samples import DEADLINES, make_plan
from tests.plan.examples import build_plan, example
from wmo_core.content.register import Register
from wmo_core.documents.plan_files import PlanFormat, formats_of, make
from wmo_core.plan.deadlines import with_dates
from wmo_core.plan.dossier import Dates, Dossier
from wmo_core.plan.files.names import Files
from wmo_core.plan.models import Deadline

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DAY, MELDING = date(2025, 11, 24), date(2025, 11, 20)


def calendar(content: bytes) -> Any:
    return vobject.readOne(content.decode())


def events(content: bytes) -> dict[str, Any]:
    return {event.summary.value: event for event in calendar(content).vevent_list}


def plan_on(day: date) -> bytes:
    return calendar_of((Deadline(id="plan", label="Plan", day=str(day), on=day),))


def calendar_of(deadlines: tuple[Deadline, ...]) -> bytes:
    return make(PlanFormat.ICS, make_plan(deadlines=deadlines))


def moved(dossier: Dossier, dates: Dates) -> Dossier:
    return with_dates(dossier, dates, DAY, new_id="f" * 26)


def read_both(content: bytes) -> dict[str, tuple[int, str, date]]:
    """Return number, state and day of each event by its id: two readers of other makers agree."""
    one = {
        str(event.uid.value): (int(event.sequence.value), str(event.status.value), event.dtstart.value)
        for event in calendar(content).vevent_list
    }
    other = {
        str(event.uid): (int(event.sequence or 0), str(event.status and event.status.value), event.dtstart)
        for event in IcsCalendarStream.calendar_from_ics(content.decode()).events
    }
    assert one == other and len(one) == len(calendar(content).vevent_list)
    return one


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("name", ["bakker", "helper"])
def test_each_day_of_the_plan_is_a_whole_day_in_the_calendar(name: str, register: Register) -> None:
    plan = plan_of(name, register)
    found = events(file_of(name, register, PlanFormat.ICS))
    assert list(found) == [deadline.label for deadline in plan.deadlines]
    for deadline in plan.deadlines:
        event = found[deadline.label]
        assert event.description.value == deadline.note
        assert event.dtend.value - event.dtstart.value == timedelta(days=1)
        assert f" {event.dtstart.value.day} " in deadline.day
        assert str(event.dtstart.value.year) in deadline.day


@pytest.mark.parametrize(
    ("day", "alarm"),
    [
        (date(2026, 12, 25), "2026-12-22 09:00 CET"),
        (date(2027, 7, 16), "2027-07-13 09:00 CEST"),
        (date(2027, 3, 29), "2027-03-26 09:00 CET"),
        (date(2027, 11, 2), "2027-10-30 09:00 CEST"),
    ],
)
def test_the_alarm_goes_three_days_before_at_nine_in_summer_and_in_winter(day: date, alarm: str) -> None:
    (event,) = events(plan_on(day)).values()
    (bell,) = event.valarm_list
    start = datetime.combine(event.dtstart.value, time(), AMSTERDAM)
    assert f"{start + bell.trigger.value:%Y-%m-%d %H:%M %Z}" == alarm


def test_the_file_knows_the_clock_of_amsterdam() -> None:
    found = calendar(plan_on(date(2026, 12, 25)))
    assert found.contents["x-wr-timezone"][0].value == "Europe/Amsterdam"
    zone = found.vtimezone.tzinfo
    changes = [date(year, month, 24) for year in (2026, 2027) for month in (3, 10)]
    for day in [one + timedelta(days=step) for one in changes for step in range(8)]:
        noon = datetime.combine(day, time(12))
        assert noon.replace(tzinfo=zone).utcoffset() == noon.replace(tzinfo=AMSTERDAM).utcoffset(), day


def test_only_the_day_of_the_plan_has_an_alarm() -> None:
    found = events(file_of("bakker", Register.NL, PlanFormat.ICS))
    assert ["valarm" in event.contents for event in found.values()] == [True, False, False]


def test_nothing_of_the_resident_stands_in_the_calendar() -> None:
    plan = plan_of("bakker", Register.NL).model_copy(update={"name": "Jansen", "gemeente": "Geheimdorp"})
    content = make(PlanFormat.ICS, plan)
    assert content == file_of("bakker", Register.NL, PlanFormat.ICS)


def test_a_later_file_changes_the_same_events_and_says_that_it_is_later() -> None:
    first = read_both(file_of("bakker", Register.NL, PlanFormat.ICS))
    again = read_both(make(PlanFormat.ICS, build_plan(example("bakker"), made_on=date(2025, 12, 27))))
    assert list(first) == list(again)
    assert all(again[uid][0] > number for uid, (number, *_) in first.items())


def test_the_same_days_of_two_people_are_two_events() -> None:
    dates = Dates(melding=MELDING)
    one, other = (with_dates(Dossier(), dates, DAY, new_id=each * 26) for each in "ab")
    days = [read_both(make(PlanFormat.ICS, build_plan(each, made_on=DAY))) for each in (one, other)]
    assert list(days[0].values()) == list(days[1].values())
    assert not set(days[0]) & set(days[1])


def calendars(*steps: Dates, on: date = DAY) -> list[dict[str, tuple[int, str, date]]]:
    """Return the file of one dossier after each change of its days."""
    dossier, found = Dossier(), []
    for dates in steps:
        dossier = with_dates(dossier, dates, on, new_id="a" * 26)
        found.append(read_both(make(PlanFormat.ICS, build_plan(dossier, made_on=on))))
    return found


def test_a_corrected_melding_moves_the_events_that_are_there() -> None:
    wrong, right = calendars(Dates(melding=date(2025, 11, 21)), Dates(melding=MELDING))
    assert list(wrong) == list(right)
    assert sum(day < wrong[uid][2] for uid, (_, _, day) in right.items()) == 2, (
        "the aanvraag waits for Monday"
    )
    for uid, (number, state, day) in right.items():
        assert state == "CONFIRMED" and day <= wrong[uid][2] and number > wrong[uid][0]


def test_a_day_that_counts_no_longer_is_cancelled() -> None:
    besluit = Dates(melding=MELDING, besluit=date(2025, 11, 24))
    first, then, again = calendars(besluit, Dates(melding=MELDING), besluit)
    (gone,) = [uid for uid, (_, state, _) in then.items() if state == "CANCELLED"]
    assert first[gone][1] == again[gone][1] == "CONFIRMED"
    assert then[gone][2] == first[gone][2] and first[gone][0] < then[gone][0] < again[gone][0]


def test_without_a_melding_all_days_that_were_are_cancelled() -> None:
    first, then = calendars(Dates(melding=MELDING), Dates())
    assert {state for _, state, _ in then.values()} == {"CANCELLED"} and set(first) == set(then)


def test_a_day_that_turns_out_to_have_gone_is_cancelled_and_rings_no_more() -> None:
    dossier = moved(moved(Dossier(), Dates(melding=MELDING)), Dates(melding=date(2025, 11, 3)))
    content = make(PlanFormat.ICS, build_plan(dossier, made_on=DAY))
    states = [state for _, state, _ in read_both(content).values()]
    assert sorted(states) == ["CANCELLED", "CONFIRMED", "CONFIRMED"]
    assert not any("valarm" in event.contents for event in events(content).values())


def test_a_day_that_has_gone_by_itself_is_no_change() -> None:
    plan = build_plan(moved(Dossier(), Dates(melding=MELDING)), made_on=date(2025, 12, 10))
    assert not plan.lapsed and len(read_both(make(PlanFormat.ICS, plan))) == 2


def test_the_id_of_a_calendar_stands_in_no_other_file() -> None:
    plan = plan_of("bakker", Register.NL)
    for form in (PlanFormat.JSON, PlanFormat.TXT, PlanFormat.HTML):
        assert plan.files.calendar_id.encode() not in make(form, plan)
    assert plan.files.calendar_id.encode() not in make(PlanFormat.ICS, plan)


@pytest.mark.parametrize(
    ("made_on", "days", "alarms"),
    [
        (date(2025, 12, 21), ["2025-12-25", "2026-01-29", "2026-01-30"], 1),
        (date(2025, 12, 22), ["2025-12-25", "2026-01-29", "2026-01-30"], 0),
        (date(2025, 12, 27), ["2025-12-29", "2026-01-29", "2026-01-30"], 0),
        (date(2026, 1, 6), ["2026-01-29", "2026-01-30"], 0),
        (date(2026, 1, 30), ["2026-01-30"], 0),
    ],
)
def test_no_day_that_has_gone_and_no_alarm_in_the_past(made_on: date, days: list[str], alarms: int) -> None:
    found = events(make(PlanFormat.ICS, build_plan(example("bakker"), made_on=made_on))).values()
    assert [str(event.dtstart.value) for event in found] == days
    assert sum("valarm" in event.contents for event in found) == alarms


def test_when_every_day_has_gone_there_is_no_calendar() -> None:
    assert PlanFormat.ICS not in formats_of(build_plan(example("bakker"), made_on=date(2026, 1, 31)))


def test_the_lines_are_folded_and_end_as_the_standard_says() -> None:
    content = file_of("bakker", Register.NL, PlanFormat.ICS)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_a_line_end_in_a_text_starts_no_line_of_its_own() -> None:
    note = "a\r\nATTENDEE:mailto:x@y\x00;,\\ 😀"
    deadline = DEADLINES[1].model_copy(update={"note": note})
    (event,) = events(calendar_of((deadline,))).values()
    assert event.description.value == "a\nATTENDEE:mailto:x@y;,\\ 😀"
    assert "attendee" not in event.contents


def test_without_a_known_day_there_is_no_calendar() -> None:
    unknown = Deadline(id="plan", label="Plan", day="Dat weten wij nog niet.")
    for deadlines in ((), (unknown,)):
        assert PlanFormat.ICS not in formats_of(make_plan(deadlines=deadlines))
    known = make_plan(deadlines=DEADLINES)
    assert PlanFormat.ICS in formats_of(known)
    assert PlanFormat.ICS not in formats_of(known.model_copy(update={"files": Files()})), (
        "it could be another's"
    )


def test_the_moment_of_the_file_is_the_day_of_the_plan() -> None:
    (event,) = events(plan_on(date(2026, 12, 25))).values()
    assert event.dtstamp.value == datetime(2026, 11, 22, 12, tzinfo=UTC)
