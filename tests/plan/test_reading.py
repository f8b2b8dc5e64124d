"""Answers of any version: what fits is taken over, what does not is kept as it was, and nothing is lost."""

import copy
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plan.examples import DAYS, example
from tests.plan.fits import first_fault
from wmo_core.flows.answers import Answer
from wmo_core.plan.dossier import Dates, Dossier, questions_of_all_flows
from wmo_core.plan.files.reading import UnreadableError, read_dossier
from wmo_core.plan.files.unplaced import MOST_PIECES, MOST_SIGNS, TooMuchError, Unplaced
from wmo_core.plan.people import Person

TODAY = date(2026, 1, 6)
Table = dict[str, Any]
MANY = next(each for each in questions_of_all_flows().values() if each.may_choose_many and each.options)
ONE = next(
    each for each in questions_of_all_flows().values() if each.kind == "choice" and len(each.options) > 1
)
# What a JSON file may hold at any place.
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
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


@pytest.mark.parametrize("name", DAYS)
def test_what_was_saved_is_what_is_loaded(name: str) -> None:
    dossier = example(name)
    assert read(table_of(dossier), DAYS[name]) == dossier


GONE = {"chosen": [], "words": "Mijn knie."}
PIECES: tuple[tuple[tuple[str, ...], object], ...] = (
    (("nieuw_veld",), "van een latere versie"),
    (("nieuw_veld",), {"diep": [1, "twee"]}),
    (("answers", "oude_vraag"), GONE),
    (("answers", MANY.id), {"chosen": 7, "words": "Dit blijft."}),
    (("plan", "edits", "oude_vraag"), "Zo zeg ik het."),
    (("plan", "additions", "Z"), "Nog iets."),
    (("plan", "name"), 12),
    (("letters", "wens"), ["Een brief terug"]),
    (("talk_card", "own_point"), "x" * 201),
    (("in_register",), "pictogrammen"),
    (("week",), "elke dag"),
    (("gemeente",), "GM9999"),
    (("files", "changes"), -1),
)


@pytest.mark.parametrize(("path", "value"), PIECES)
def test_a_piece_without_a_place_is_kept_and_all_else_is_taken_over(
    path: tuple[str, ...], value: object
) -> None:
    table = set_at(table_of(whole()), path, value)
    found = read(table)
    assert texts_of(value) <= said(found)
    assert found.answers.keys() >= whole().answers.keys() - set(path)
    assert (found.network, found.dates) == (whole().network, whole().dates)
    assert read(table_of(found)) == found


def texts_of(value: object) -> set[str]:
    return set(Unplaced(path=("x",), value=json.dumps(value)).texts)


def said(dossier: Dossier) -> set[str]:
    """Return each text that is kept without a place, and those of its answers."""
    kept = {text for each in dossier.unplaced for text in each.texts}
    return kept | {answer.words for answer in dossier.answers.values()}


def test_an_option_that_is_gone_takes_no_other_along() -> None:
    dossier = Dossier(answers={MANY.id: Answer(chosen=(MANY.options[0], "van_toen"), words="Zo.")})
    found = read(table_of(dossier))
    assert found.answers[MANY.id] == Answer(chosen=MANY.options[:1], words="Zo.")
    assert [each.texts for each in found.unplaced] == [("van_toen",)]


def test_of_options_that_do_not_go_together_none_is_chosen_for_someone() -> None:
    dossier = Dossier(answers={ONE.id: Answer(chosen=ONE.options[:2], words="Allebei.")})
    found = read(table_of(dossier))
    assert found.answers[ONE.id] == Answer(words="Allebei.")
    assert [each.texts for each in found.unplaced] == [(option,) for option in ONE.options[:2]]


def test_an_answer_of_which_nothing_is_left_is_kept_whole() -> None:
    needed = next(each for each in questions_of_all_flows().values() if not each.optional and each.options)
    answer = Answer(chosen=("van_toen",), talk=True)
    found = read(table_of(Dossier(answers={needed.id: answer})))
    assert needed.id not in found.answers
    assert Answer.model_validate(found.unplaced[0].content) == answer


def test_a_day_that_cannot_be_right_is_kept_with_what_stood_there() -> None:
    dates = {"melding": "2026-01-07", "aanvraag": "31 april"}
    found = read_dossier(set_at(table_of(whole()), ("dates",), dates), TODAY)
    assert found.dossier.dates == Dates()
    assert {each.texts for each in found.dossier.unplaced} == {("2026-01-07",), ("31 april",)}
    assert {each.field for each in found.left_out} == {"melding", "aanvraag"}


def test_a_day_ahead_of_a_clock_that_was_wrong_is_back_when_the_clock_is_right() -> None:
    ahead = Dossier(dates=Dates(melding=date(2026, 1, 7), aanvraag=date(2026, 1, 8)))
    early = read(table_of(ahead), TODAY)
    assert early.dates == Dates() and len(early.unplaced) == 2
    assert read(table_of(early), date(2026, 1, 9)) == ahead


def test_what_was_filled_in_since_is_never_written_over() -> None:
    early = read(table_of(Dossier(dates=Dates(melding=date(2026, 1, 7)))), TODAY)
    own = early.model_copy(update={"dates": Dates(melding=date(2026, 1, 5))})
    assert read(table_of(own), date(2026, 1, 9)) == own


def test_after_a_step_back_to_an_older_version_all_is_in_its_place_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The older version does not know a question, an option and a part; the newer one does again."""
    newer = whole()
    question, words = next(iter(newer.answers.items()))
    table = table_of(newer)
    pieces = (Unplaced(path=("answers", question), value=json.dumps(table["answers"].pop(question))),)
    older = Dossier.model_validate(table | {"unplaced": [each.model_dump() for each in pieces]})
    found = read(table_of(older))
    assert found.answers[question] == words and found.answers.keys() == newer.answers.keys()
    assert without(found).model_copy(update={"answers": newer.answers}) == newer and not found.unplaced


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


def test_too_many_people_leaves_those_that_fit() -> None:
    many = [Person(name=f"N{number}", circle="werk").model_dump() for number in range(45)]
    found = read(table_of(whole()) | {"network": many})
    assert [each.name for each in found.network] == [f"N{number}" for number in range(40)]
    assert [each.texts[0] for each in found.unplaced] == [f"N{number}" for number in range(40, 45)]


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
