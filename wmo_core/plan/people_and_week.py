"""The people around a resident and the week, as facts of the plan and as rows of a table.

Part C of the plan: help from family, friends and others around someone (Wmo 2015 art. 2.3.2 lid 4 onder c).
"""

from collections.abc import Iterator

from wmo_core.content.document.people_and_week import PeopleAndWeekWords
from wmo_core.content.fill import fill
from wmo_core.plan import people, week
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.facts import People, PlanFact, WeekHelp

PEOPLE_ITEM, WEEK_ITEM = "mensen_om_mij", "mijn_week"
Row = tuple[str, str, str]


def people_and_week_facts(dossier: Dossier) -> Iterator[PlanFact]:
    """Yield the people and the week, when there is something in them."""
    if dossier.network:
        yield PlanFact(PEOPLE_ITEM, "C", People(dossier.network), idea="mensen")
    if dossier.week:
        yield PlanFact(WEEK_ITEM, "C", WeekHelp(dossier.week), idea="week")


def people_rows(network: people.Network, words: PeopleAndWeekWords) -> tuple[Row, ...]:
    """Return each person as circle, name and what for, from near to far."""
    return tuple(
        (words.circles[person.circle], person.name, person.what) for person in people.in_order(network)
    )


def week_rows(entries: week.Week, words: PeopleAndWeekWords) -> tuple[Row, ...]:
    """Return each entry as day with its part, who and what for, through the week."""
    return tuple(
        (
            fill(words.moment, {"dag": words.days[each.day], "deel": words.parts[each.part].lower()}),
            each.who,
            each.what,
        )
        for each in week.in_order(entries)
    )


def lines_of_rows(rows: tuple[Row, ...], words: PeopleAndWeekWords) -> tuple[str, ...]:
    """Return each row of the table as one line of text, with everything that stands in it."""
    return tuple(
        fill(words.line, {"wat": first, "rest": ", ".join(part for part in rest if part)})
        for first, *rest in rows
    )


def alt_text(lines: tuple[str, ...], words: PeopleAndWeekWords) -> str:
    """Return what a picture of these lines says, for who does not see it."""
    return fill(words.in_picture, {"tekst": "; ".join(lines)})
