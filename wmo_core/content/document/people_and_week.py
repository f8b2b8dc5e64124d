"""The words of the people around someone and of the week, as they stand in document/plan.toml."""

from typing import Annotated, Literal

from wmo_core.content.records import Text, filled
from wmo_core.toml_file import ForEach, Record

Circle = Literal["dichtbij", "bekenden", "werk"]
Weekday = Literal["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
DayPart = Literal["ochtend", "middag", "avond"]


class PeopleAndWeekWords(Record):
    """The words of the people around someone and of the week: in the plan, the booklet and on the screen."""

    people_label: Text
    week_label: Text
    me: Text
    day_head: Text
    moment: Annotated[str, filled("dag", "deel")]
    line: Annotated[str, filled("wat", "rest")]
    in_picture: Annotated[str, filled("tekst")]
    circles: ForEach[Circle, Text]
    days: ForEach[Weekday, Text]
    parts: ForEach[DayPart, Text]
