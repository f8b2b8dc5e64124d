"""The words of the people around someone and of the week, as they stand in document/plan.toml."""

from typing import Annotated, Literal

from wmo_core.content.records import Each, holds
from wmo_core.toml_file import Record, Text

Weekday = Literal["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]


class CircleWords(Each[Literal["dichtbij", "bekenden", "werk"], str]):
    """The names of the circles of people."""

    dichtbij: Text
    bekenden: Text
    werk: Text


class DayWords(Each[Weekday, str]):
    """The days of the week."""

    maandag: Text
    dinsdag: Text
    woensdag: Text
    donderdag: Text
    vrijdag: Text
    zaterdag: Text
    zondag: Text


class DayPartWords(Each[Literal["ochtend", "middag", "avond"], str]):
    """The parts of a day."""

    ochtend: Text
    middag: Text
    avond: Text


class PeopleAndWeekWords(Record):
    """The words of the people around someone and of the week: in the plan, the booklet and on the screen."""

    people_label: Text
    week_label: Text
    me: Text
    day_head: Text
    moment: Annotated[Text, holds("dag", "deel")]
    line: Annotated[Text, holds("wat", "rest")]
    in_picture: Annotated[Text, holds("tekst")]
    circles: CircleWords
    days: DayWords
    parts: DayPartWords
