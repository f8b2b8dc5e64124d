"""What a gemeente says in one wording for both registers addresses nobody: neither "u" nor "je" fits both."""

import re

import pytest

from wmo_core.content.gemeenten import gemeente_ids, load_gemeente

ADDRESS = re.compile(r"\b(u|uw|je|jij|jou|jouw)\b", re.IGNORECASE)


@pytest.mark.parametrize("name", gemeente_ids())
def test_a_fact_in_one_wording_says_neither_u_nor_je(name: str) -> None:
    gemeente = load_gemeente(name)
    facts = [fact for each in gemeente.algemene_voorzieningen for fact in (each.name, each.place, each.price)]
    facts += [*gemeente.words.values(), gemeente.loket.name, gemeente.loket.address, gemeente.loket.hours]
    assert not [fact for fact in facts if fact and ADDRESS.search(fact)]


@pytest.mark.parametrize("name", gemeente_ids())
def test_each_register_of_a_gemeente_keeps_to_its_own_word(name: str) -> None:
    joins = [each.join for each in load_gemeente(name).algemene_voorzieningen]
    wrong = {"nl": re.compile(r"\b(je|jij|jou|jouw)\b", re.I), "easy-read": re.compile(r"\b(u|uw)\b", re.I)}
    assert not [text for join in joins for register, text in join.items() if wrong[register].search(text)]
