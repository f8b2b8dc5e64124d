"""A file in which nothing has a place is refused, so that it never takes the place of answers."""

import json
from typing import Any

import pytest

from wmo_core.documents.own_file.page import DATA_ID
from wmo_core.ui.state.faults import FileFault
from wmo_core.ui.state.incoming import IncomingError
from wmo_core.ui.state.incoming_file import read_file

WITHOUT: dict[str, object] = {
    "a version": {"version": "iets"},
    "a version and a register": {"version": 2, "in_register": "easy-read"},
    "a word for the files": {"version": 2, "files": {"word": "roos"}},
    "no answers": {"version": 2, "answers": {}, "dates": {}},
    "nothing": {},
    "a list": [],
    "null": None,
    "another program": {"name": "app", "version": "1.0.0", "scripts": {"test": "x"}},
}
NOT_FITTING: dict[str, Any] = {
    "questions that are gone": {"version": 9, "answers": {"oude_vraag": {"words": "Mijn knie."}}},
    "a shape of another": {"version": 9, "answers": {"wlz": 7}, "plan": {"name": ["Ans"]}},
}


def fault_of(content: bytes) -> object:
    with pytest.raises(IncomingError) as found:
        read_file(content)
    return found.value.fault


@pytest.mark.parametrize("name", WITHOUT)
def test_a_file_without_answers_says_so(name: str) -> None:
    content = json.dumps(WITHOUT[name]).encode()
    assert fault_of(content) is FileFault.GEEN_ANTWOORDEN
    page = b'<!doctype html><script id="' + DATA_ID.encode() + b'">' + content + b"</script>"
    assert fault_of(page) is FileFault.GEEN_ANTWOORDEN


def test_a_plan_that_says_nothing_has_no_answers() -> None:
    plan = {"document": "persoonlijk-plan", "version": "2.1", "name": "Ans", "sections": [{"letter": "A"}]}
    assert fault_of(json.dumps(plan).encode()) is FileFault.GEEN_ANTWOORDEN


@pytest.mark.parametrize("name", NOT_FITTING)
def test_a_file_in_which_nothing_fits_says_so(name: str) -> None:
    assert fault_of(json.dumps(NOT_FITTING[name]).encode()) is FileFault.PAST_NIET


def test_one_thing_that_fits_opens_all_of_it() -> None:
    found = read_file(json.dumps(NOT_FITTING["questions that are gone"] | {"gemeente_name": "Urk"}).encode())
    assert found.dossier.gemeente_name == "Urk" and found.dossier.unplaced[0].texts == ("Mijn knie.",)


def test_a_day_that_cannot_be_right_is_something_to_go_on_with() -> None:
    found = read_file(b'{"version": 2, "dates": {"melding": "2099-01-01"}}')
    assert [each.field for each in found.left_out] == ["melding"]
