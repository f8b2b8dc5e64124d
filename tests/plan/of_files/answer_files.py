"""Files of answers in a test, and what is read from them."""

import copy
from datetime import date
from typing import Any

from tests.plan.examples import example
from wmo_core.plan.dossier import Dossier, questions_of_all_flows
from wmo_core.plan.files.reading import read_dossier
from wmo_core.plan.people import Person

TODAY = date(2026, 1, 6)
Table = dict[str, Any]
MANY = next(each for each in questions_of_all_flows().values() if each.may_choose_many and each.options)
ONE = next(
    each for each in questions_of_all_flows().values() if each.kind == "choice" and len(each.options) > 1
)


def table_of(dossier: Dossier) -> Table:
    found: Table = dossier.model_dump(mode="json")
    return found


def whole(name: str = "bakker") -> Dossier:
    """Return a full example, with people round it."""
    return example(name).model_copy(
        update={"network": (Person(name="Ans", circle="dichtbij", what="koffie"),)}
    )


def without(dossier: Dossier) -> Dossier:
    return dossier.model_copy(update={"unplaced": ()})


def read(table: Table, today: date = TODAY) -> Dossier:
    return read_dossier(copy.deepcopy(table), today).dossier


def set_at(table: Table, path: tuple[str, ...], value: object) -> Table:
    found = copy.deepcopy(table)
    node = found
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value
    return found
