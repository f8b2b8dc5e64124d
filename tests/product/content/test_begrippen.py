"""The glossary explains the words of the law in both registers and is the list of names of the developers."""

import re
from typing import Any

import pytest

from tests.product import CONTENT
from wmo_core.content.files import register_folder
from wmo_core.content.glossary import terms_in
from wmo_core.content.letters import LetterId
from wmo_core.content.nazicht import read_words
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.law.voorzieningen import Kind

TERMS = {register: read_words(register_folder(register) / "begrippen.toml")[0] for register in Register}
BOTH = [(register, term_id) for register in Register for term_id in TERMS[register]]
# The steps of the procedure after which a letter is named, and the kinds of hulp of the Wmo.
NAMED_AFTER_A_MOMENT = {LetterId.PLAN_GEVEN, LetterId.PLAN_LATER, LetterId.AANVRAAG_NA_VERSLAG}
LETTERS = set(LetterId) - NAMED_AFTER_A_MOMENT - {LetterId.KLACHT_AANBIEDER}
KINDS = set(Kind) - {Kind.ANDERE_WET}


def entry(register: Register, term_id: str) -> dict[str, Any]:
    found: dict[str, Any] = TERMS[register][term_id]
    return found


def test_both_registers_explain_the_same_words_in_the_same_order() -> None:
    assert list(TERMS[Register.NL]) == list(TERMS[Register.EASY_READ])


def test_the_words_of_the_law_are_explained() -> None:
    assert {*LETTERS, *KINDS} <= TERMS[Register.NL].keys()


def test_each_entry_is_complete() -> None:
    for register, term_id in BOTH:
        found = entry(register, term_id)
        assert found.keys() <= {"term", "text", "synonyms_not"}, term_id
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", term_id), term_id
        assert found["term"], term_id
        assert found["text"].endswith("."), term_id


def test_the_registers_use_the_same_term_in_their_own_words() -> None:
    for term_id in TERMS[Register.NL]:
        nl, easy = entry(Register.NL, term_id), entry(Register.EASY_READ, term_id)
        assert nl["term"] == easy["term"], term_id
        assert nl["text"] != easy["text"] or len(nl["text"]) < 40, term_id


@pytest.mark.parametrize("register", Register)
def test_a_word_that_we_do_not_write_is_no_term(register: Register) -> None:
    terms = {entry(register, term_id)["term"] for term_id in TERMS[register]}
    banned = {
        word for term_id in TERMS[register] for word in entry(register, term_id).get("synonyms_not", [])
    }
    assert not terms & banned


def test_terms_stand_only_in_the_registers() -> None:
    found = {path for path in CONTENT.rglob("begrippen.toml") if path.parent.name != "wat_blijft"}
    assert found == {register_folder(register) / "begrippen.toml" for register in Register}


def test_each_term_is_found_in_its_own_words() -> None:
    for register in Register:
        terms = {name: each.term for name, each in load_texts(register).terms.items()}
        for name, term in terms.items():
            assert name in terms_in(f"Wat is {term}?", terms), name
