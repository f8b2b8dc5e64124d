"""The words of the plan: easy in easy-read, and never as if the plan decided something."""

from collections.abc import Iterator

import pytest

from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts


@pytest.mark.parametrize("register", Register)
def test_the_document_says_that_the_municipality_decides(register: Register) -> None:
    note = load_texts(register).document.decision_note
    assert "De gemeente beslist." in note
    assert "Dit is geen besluit en geen aanvraag." in note


def sentences(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from sentences(part)


def test_easy_read_has_one_short_sentence_on_each_line() -> None:
    words = load_texts(Register.EASY_READ).document.model_dump(exclude={"nazicht"})
    for sentence in sentences(words):
        for line in sentence.strip().splitlines():
            assert len(line.split()) <= 12
            assert line.count(". ") == 0
