"""The days that count → a calendar file. Nothing of the resident stands in it: a calendar is often shared."""

from datetime import date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone

from wmo_core.content.fill import fill
from wmo_core.plan.deadlines import label_of
from wmo_core.plan.files.names import Files
from wmo_core.plan.models import PLAN_DEADLINE, Deadline, PersoonlijkPlan
from wmo_core.press.clean import safe_text

ZONE = "Europe/Amsterdam"
# Three days before, at 9 o'clock: a whole day starts at 0 o'clock.
_BEFORE = timedelta(days=-3, hours=9)
_FIRST_DAY = date(2015, 1, 1)  # of the Wmo 2015; the number of a file counts from here
# The rule of the European Union in two lines; icalendar itself would write out 68 years.
_ZONE_RULES = """BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
END:VTIMEZONE
"""


def to_calendar(plan: PersoonlijkPlan, *, made_at: datetime) -> bytes:
    """Return the days to come as whole-day events; the day of the plan has an alarm that is still to come.

    A later file changes the same events, and cancels those that count no longer; that of another resident
    changes none of them. ``made_at`` is the moment of the file.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Mijn Wmo-plan//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-timezone", ZONE)
    calendar.add_component(Timezone.from_ical(_ZONE_RULES.replace("\n", "\r\n")))
    for deadline in plan.coming_deadlines:
        if deadline.on is not None:
            calendar.add_component(_coming(deadline, deadline.on, plan.files, made_at))
    for name, day in plan.lapsed.items():
        label = label_of(name, plan.words.deadlines)
        if label is not None:
            summary = fill(plan.words.calendar_lapsed, {"wat": label})
            calendar.add_component(_lapsed(name, summary, day, plan.files, made_at))
    return bytes(calendar.to_ical())


def _event(name: str, summary: str, day: date, files: Files, made_at: datetime) -> Event:
    event = Event()
    event.add("uid", f"{uuid5(NAMESPACE_URL, f'mijn-wmo-plan:{files.calendar_id}:{name}')}@mijn-wmo-plan")
    event.add("dtstamp", made_at)
    # Higher in each later file: a day may also become a later one because the safe one has gone.
    event.add("sequence", files.changes + max((made_at.date() - _FIRST_DAY).days, 0))
    event.add("summary", safe_text(summary))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    return event


def _coming(deadline: Deadline, day: date, files: Files, made_at: datetime) -> Event:
    event = _event(deadline.id, deadline.label, day, files, made_at)
    event.add("status", "CONFIRMED")
    event.add("description", safe_text(deadline.note))
    if deadline.id == PLAN_DEADLINE and datetime.combine(day, time(), ZoneInfo(ZONE)) + _BEFORE > made_at:
        event.add_component(_alarm(deadline))
    return event


def _lapsed(name: str, summary: str, day: date, files: Files, made_at: datetime) -> Event:
    """Return a day that counts no longer: a calendar takes away the event that it was."""
    event = _event(name, summary, day, files, made_at)
    event.add("status", "CANCELLED")
    return event


def _alarm(deadline: Deadline) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", safe_text(deadline.label))
    alarm.add("trigger", _BEFORE)
    return alarm
