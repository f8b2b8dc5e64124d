"""With each page stands the sentence that says most about what was typed, and it can stand alone."""

import pytest

from wmo_core.content.register import Register
from wmo_core.content.search.finding import find
from wmo_core.content.search.sentences import sentences
from wmo_core.content.search.sources import load_index


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Een zin. Nog een zin.", ["Een zin.", "Nog een zin."]),
        ("## Een kop\n\nEen zin.", ["Een zin."]),
        ("Woont u alleen? Dan kan het.", ["Woont u alleen? Dan kan het."]),
        ("Dan kan het.", []),
        ("Kies uit:\n\n- een bus\n- **Een taxi**: u deelt hem.", ["Een taxi: u deelt hem."]),
        ("1. Eerst bellen.\n2. Dan komen.", ["Eerst bellen."]),
        ("Er is een lijst.\n\n{bijdrage_geschiedenis}", ["Er is een lijst."]),
    ],
)
def test_a_sentence_can_stand_alone(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_the_sentence_is_about_what_was_typed() -> None:
    found = find("een plan in stappen", load_index(Register.NL, "kaaldorp"))
    assert found.hits[0].sentence == "Binnen {plan_dagen} dagen geeft u uw plan."
