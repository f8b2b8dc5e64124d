"""The people around a resident and the week, as items of the plan and as rows of a table.

Part C of the plan: help from family, friends and others around someone (Wmo 2015 art. 2.3.2 lid 4 onder c).
"""

from collections.abc import Iterator

from wmo_core.content.fill import fill
from wmo_core.content.pictogram_places import pictogram_for
from wmo_core.content.texts import Texts
from wmo_core.plan import people, week
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.items import Placed
from wmo_core.plan.models import PlanItem

PEOPLE_ITEM, WEEK_ITEM = "mensen_om_mij", "mijn_week"
AROUND_ITEMS = frozenset({PEOPLE_ITEM, WEEK_ITEM})
Row = tuple[str, str, str]


def people_rows(network: people.Network, texts: Texts) -> tuple[Row, ...]:
    """Return each person as circle, name and what for, from near to far."""
    words = texts.screen.mensen_en_week
    return tuple(
        (words.kringen[person.circle], person.name, person.what) for person in people.in_order(network)
    )


def week_rows(entries: week.Week, texts: Texts) -> tuple[Row, ...]:
    """Return each entry as day with its part, who and what for, through the week."""
    words = texts.screen.mensen_en_week
    return tuple(
        (
            fill(
                words.wanneer,
                {"dag": words.dagen[each.day], "deel": words.dagdelen[each.part].lower()},
            ),
            each.who,
            each.what,
        )
        for each in week.in_order(entries)
    )


def lines_of_rows(rows: tuple[Row, ...], texts: Texts) -> tuple[str, ...]:
    """Return each row of the table as one line of text, with everything that stands in it."""
    line = texts.screen.mensen_en_week.regel
    return tuple(
        fill(line, {"wat": first, "rest": ", ".join(part for part in rest if part)}) for first, *rest in rows
    )


def alt_text(lines: tuple[str, ...], texts: Texts) -> str:
    """Return what a picture of these lines says, for who does not see it."""
    return fill(texts.screen.mensen_en_week.in_plaatje, {"tekst": "; ".join(lines)})


def around_items(dossier: Dossier, texts: Texts) -> Iterator[Placed]:
    """Yield the item with the people and the item with the week, when there is something in them."""
    words = texts.screen.mensen_en_week
    if dossier.network:
        lines = lines_of_rows(people_rows(dossier.network, texts), texts)
        item = PlanItem(
            id=PEOPLE_ITEM,
            label=words.mensen_plan,
            lines=lines,
            people=dossier.network,
            pictogram=pictogram_for("mensen"),
        )
        yield Placed("C", item)
    if dossier.week:
        lines = lines_of_rows(week_rows(dossier.week, texts), texts)
        item = PlanItem(
            id=WEEK_ITEM,
            label=words.week_plan,
            lines=lines,
            week=dossier.week,
            pictogram=pictogram_for("week"),
        )
        yield Placed("C", item)
