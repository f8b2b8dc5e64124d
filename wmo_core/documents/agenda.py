"""The days that count → a calendar file. Nothing of the resident stands in it: a calendar is often shared."""

from datetime import date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone

from wmo_core.content.formatting import day_in_words
from wmo_core.plan.models import PLAN_DEADLINE, Deadline, PersoonlijkPlan
from wmo_core.press.clean import safe_text

ZONE = "Europe/Amsterdam"
# Three days before, at 9 o'clock: a whole day starts at 0 o'clock.
_BEFORE = timedelta(days=-3, hours=9)
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

    A file that is opened again changes the same events. ``made_at`` is the moment of the file.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Mijn Wmo-plan//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-timezone", ZONE)
    calendar.add_component(Timezone.from_ical(_ZONE_RULES.replace("\n", "\r\n")))
    first = plan.deadlines[0].kalenderdag if plan.deadlines else None
    series = day_in_words(first) if first else ""
    for deadline in plan.coming_deadlines:
        if deadline.on is not None:
            calendar.add_component(_event(deadline, deadline.on, series, made_at))
    return bytes(calendar.to_ical())


def _event(deadline: Deadline, day: date, series: str, made_at: datetime) -> Event:
    event = Event()
    # In the calendar of a helper, the first day keeps one resident from writing over another.
    event.add("uid", f"{uuid5(NAMESPACE_URL, f'mijn-wmo-plan:{series}:{deadline.id}')}@mijn-wmo-plan")
    event.add("dtstamp", made_at)
    event.add("summary", safe_text(deadline.label))
    event.add("description", safe_text(deadline.note))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    if deadline.id == PLAN_DEADLINE and datetime.combine(day, time(), ZoneInfo(ZONE)) + _BEFORE > made_at:
        event.add_component(_alarm(deadline))
    return event


def _alarm(deadline: Deadline) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", safe_text(deadline.label))
    alarm.add("trigger", _BEFORE)
    return alarm
