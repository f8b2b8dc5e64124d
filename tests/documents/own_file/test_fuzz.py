"""A fuzz of the reader of plans: any value at any place gives answers that can be read, or one fault."""

import copy
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.own_file.plans import DAY, told
from tests.plan.examples import example
from wmo_core.documents.own_file.faults import NoAnswersError, ReadFault
from wmo_core.documents.own_file.reading import answers_in
from wmo_core.plan.files.reading import UnreadableError, read_dossier
from wmo_core.plan.files.table import table_of
from wmo_core.plan.files.unplaced import TooMuchError

PLAN = told(example("bakker"))
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path of everything in a plan."""
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    found = [(*path, key) for key, _ in inner]
    return [*found, *(deep for key, each in inner for deep in places(each, (*path, key)))]


PLACES = places(PLAN)


@settings(max_examples=150)
@given(st.data())
def test_whatever_stands_anywhere_in_a_plan_is_read_or_refused(data: st.DataObject) -> None:
    plan = copy.deepcopy(PLAN)
    for path in data.draw(st.lists(st.sampled_from(PLACES), min_size=1, max_size=3)):
        node: Any = plan
        for key in path[:-1]:
            node = node[key] if _has(node, key) else None
        if _has(node, path[-1]):
            node[path[-1]] = data.draw(ANY_JSON)
    try:
        found = read_dossier(table_of(answers_in(json.dumps(plan).encode())), DAY)
    except NoAnswersError as error:
        assert error.fault in ReadFault
    except (TooMuchError, UnreadableError):
        return
    else:
        assert found.dossier.model_validate_json(found.dossier.model_dump_json()) == found.dossier


def _has(node: Any, key: Any) -> bool:
    if isinstance(node, dict):
        return key in node
    return isinstance(node, list) and isinstance(key, int) and key < len(node)
