"""Reads answers of any version: what fits becomes the dossier, what does not is kept in it as it was.

A piece that was kept and fits by now, as after a step back to an older version, goes to its place again.
"""

import copy
import json
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from pydantic import ValidationError

from wmo_core.content.all_gemeenten.gemeentelijst import is_known
from wmo_core.plan.check import DATES, LeftOut, is_day, without_impossible_days
from wmo_core.plan.dates import DAY_FIELDS, DateFault
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.files.before import opened
from wmo_core.plan.files.fitting import fitting_answers, fitting_plan
from wmo_core.plan.files.unplaced import (
    MOST_KEYS,
    MOST_PIECES,
    UNPLACED,
    Loc,
    Table,
    TooMuchError,
    Unplaced,
    fits,
    piece,
    put_back,
    take_out,
)

VERSION = "version"
_MOST_ROUNDS = 10  # a piece that is taken out may make what is around it unfit, and so on to the outside
# What other files that have a version do not have too.
_OWN_PARTS = ("answers", DATES, "plan", "talk_card", "letters")


class UnreadableError(Exception):
    """What cannot be read as answers."""


class OtherFileError(UnreadableError):
    """A file of something else: it can be read, and no answers are in it."""


class Read(NamedTuple):
    """The answers, and the days among them that cannot be right: these are kept beside the other ones."""

    dossier: Dossier
    left_out: tuple[LeftOut, ...] = ()

    @property
    def has_nothing_that_fits(self) -> bool:
        """Return whether nobody could go on with it: not one answer, choice or day has a place here."""
        fitting = self.dossier.model_copy(update={UNPLACED: ()})
        return fitting.is_empty and not (self.dossier.gemeente or self.dossier.gemeente_name or self.left_out)


def read_dossier(table: Table, today: date) -> Read:
    """Return the answers in a table. Raises UnreadableError and TooMuchError."""
    if not _is_ours(table):
        raise OtherFileError
    if not _is_shallow(table):
        raise UnreadableError
    given = {**copy.deepcopy(table), VERSION: _version(table[VERSION])}
    given = opened(given) if given[VERSION] == 1 else given
    found, left_out, rest = _fit(given, today)
    kept: list[Unplaced] = []
    for each in found.unplaced:
        again = _with(found, each, today)
        found, kept = (again, kept) if again else (found, [*kept, each])
    pieces = tuple(dict.fromkeys((*kept, *rest)))
    if not fits(pieces):
        raise TooMuchError
    return Read(found.model_copy(update={UNPLACED: pieces}), left_out)


def _is_ours(table: Table) -> bool:
    """Return whether this is an answers file. Nearly all that is in one may be left out."""
    is_known_shape = set(table) <= set(Dossier.model_fields)
    return VERSION in table and (
        is_known_shape or any(isinstance(table.get(each), dict) for each in _OWN_PARTS)
    )


def _is_shallow(value: Any) -> bool:
    """Return whether nothing is deeper than answers ever are."""
    level = [value]
    for _ in range(MOST_KEYS):
        level = [inner for each in level for inner in _inside(each)]
        if not level:
            return True
    return False


def _inside(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list):
        yield from value.values() if isinstance(value, dict) else value


def _version(given: object) -> int:
    """Return the version of which the shape is known: 1 is of before, all others are read as that of now."""
    return 1 if given == 1 and not isinstance(given, bool) else 2


def _fit(table: Table, today: date) -> tuple[Dossier, tuple[LeftOut, ...], list[Unplaced]]:
    """Return what fits of a table, the days that were left out, and the pieces that do not fit."""
    found, rest = _validated(table)
    for check in (fitting_answers, fitting_plan):
        found, more = check(found)
        rest += more
    found, left_out = without_impossible_days(found, today)
    unread = [
        LeftOut(field, DateFault.GEEN_DAG)
        for field in DAY_FIELDS
        if any(_is_of(each, field) for each in rest)
    ]
    rest += [piece((DATES, each.field), each.said) for each in left_out]
    if found.gemeente is not None and not is_known(found.gemeente):
        rest.append(piece(("gemeente",), found.gemeente))
        found = found.model_copy(update={"gemeente": None})
    return found, (*unread, *left_out), rest


def _validated(table: Table) -> tuple[Dossier, list[Unplaced]]:
    rest = take_out(table, _days_of_another_shape(table))
    for _ in range(_MOST_ROUNDS):
        try:
            return Dossier.model_validate_json(json.dumps(table)), rest
        except ValidationError as error:
            if error.error_count() > MOST_PIECES:
                raise TooMuchError from None
            rest += take_out(table, _unfit(table, error))
    raise UnreadableError


def _days_of_another_shape(table: Table) -> Iterator[Loc]:
    """Yield the days that are written as none is in an answers file: pydantic takes numbers and times too."""
    dates = table.get(DATES)
    for field in DAY_FIELDS:
        if isinstance(dates, dict) and not is_day(dates.get(field)):
            yield DATES, field


def _is_of(found: Unplaced, field: str) -> bool:
    return found.path == (DATES, field)


def _unfit(table: Table, error: ValidationError) -> Iterator[Loc]:
    for each in error.errors(include_url=False, include_context=True):
        loc = tuple(key for key in each["loc"] if key != "[key]")
        surplus = _surplus(table, loc, each.get("ctx", {})) if each["type"] == "too_long" else ()
        yield from surplus or (loc,)


def _surplus(table: Table, loc: Loc, context: dict[str, Any]) -> list[Loc]:
    """Return what is too much in a list or a table: the last ones of it."""
    node: Any = table
    for key in loc:
        node = node[key]
    keys: list[Any] = list(node) if isinstance(node, dict) else list(range(len(node)))
    return [(*loc, key) for key in keys[context["max_length"] :]]


def _with(found: Dossier, kept: Unplaced, today: date) -> Dossier | None:
    """Return the answers with a piece in its place again, if it fits there and moves no other."""
    table = found.model_dump(mode="json", exclude={UNPLACED})
    if not put_back(table, kept):
        return None
    try:
        again, _, rest = _fit(table, today)
    except (TooMuchError, UnreadableError):
        return None
    return None if rest else again.model_copy(update={UNPLACED: found.unplaced})
