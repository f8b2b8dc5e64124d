"""Answers of any version open; what is no file of answers, or more than can be kept, is refused."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plan.examples import DAYS, example
from tests.plan.fits import first_fault
from tests.plan.of_files.answer_files import Table, read, set_at, table_of, whole
from wmo_core.plan.files.reading import UnreadableError
from wmo_core.plan.files.unplaced import MOST_PIECES, MOST_SIGNS, TooMuchError

# What a JSON file may hold at any place.
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.parametrize("name", DAYS)
def test_what_was_saved_is_what_is_loaded(name: str) -> None:
    dossier = example(name)
    assert read(table_of(dossier), DAYS[name]) == dossier


@pytest.mark.parametrize("version", [0, 3, 99, True, False, "2", None, [], 1.0, 2.0, 1.5])
def test_any_version_opens(version: object) -> None:
    found = read(table_of(whole()) | {"version": version})
    assert (found.answers, found.network, found.unplaced) == (whole().answers, whole().network, ())
    assert type(found.version) is int


@pytest.mark.parametrize(
    "table",
    [
        {},
        {"version": 2, "name": "een pakket", "files": ["a"]},
        {"answers": {}},
        {"version": 2, "answers": []} | {"anders": 1},
        {"version": 2, "answers": {"wlz": json.loads("[" * 100 + "]" * 100)}},
    ],
)
def test_another_file_is_no_answers_file(table: Table) -> None:
    with pytest.raises(UnreadableError):
        read(table)


@pytest.mark.parametrize(
    "more",
    [
        {str(number): "x" for number in range(MOST_PIECES + 1)},
        {"lang": "x" * (MOST_SIGNS + 1)},
    ],
)
def test_more_than_can_be_kept_is_refused_and_not_cut(more: Table) -> None:
    with pytest.raises(TooMuchError):
        read(table_of(whole()) | more)


def paths(value: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if before:
        yield before
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield from paths(value[key], (*before, key))


@given(st.data())
def test_whatever_stands_anywhere_in_a_file_costs_nothing_else(data: st.DataObject) -> None:
    """A fuzz of the reader: any value at any place, and any key more."""
    table = table_of(whole())
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(sorted(paths(table), key=str)))
        value = data.draw(ANY_JSON)
        table = set_at(table, path if data.draw(st.booleans()) else (*path[:-1], new_key(path)), value)
    try:
        found = read(table)
    except (UnreadableError, TooMuchError):
        return
    assert first_fault(found) is None
    assert read(table_of(found)) == found
    assert read(json.loads(found.model_dump_json())) == found
    told = json.dumps(table_of(found), ensure_ascii=False) + " ".join(
        text for each in found.unplaced for text in each.texts
    )
    for answer in whole().answers.values():
        if answer.words and answer.words in json.dumps(table, ensure_ascii=False):
            assert answer.words in told


def new_key(path: tuple[Any, ...]) -> Any:
    return path[-1] if isinstance(path[-1], int) else f"{path[-1]}_nieuw"
