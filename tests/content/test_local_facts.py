"""Fact or blank: a municipality without a file of its own gets nothing of another one."""

import pytest

from wmo_core.content.all_gemeenten.gemeentelijst import is_known
from wmo_core.content.all_gemeenten.local_facts import local_facts, name_in_text
from wmo_core.content.all_gemeenten.words import load_national_words
from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import load_gemeente
from wmo_core.content.register import Register


@pytest.mark.parametrize("gemeente_id", ["kaaldorp", "GM0001"])
def test_a_file_of_its_own_is_found_by_folder_and_by_code(gemeente_id: str) -> None:
    assert local_facts(gemeente_id) is load_gemeente("kaaldorp")
    assert local_facts(gemeente_id).knows_its_amount


@pytest.mark.parametrize(
    ("gemeente_id", "typed", "name"),
    [
        ("GM0002", "", "Den Hout"),
        ("GM0002", "Anders", "Den Hout"),
        (None, "Verweg", "Verweg"),
        (None, "", ""),
        ("GM9999", "", ""),
    ],
)
def test_without_a_file_only_the_name_is_its_own(gemeente_id: str | None, typed: str, name: str) -> None:
    found = local_facts(gemeente_id, typed)
    addressee = fill(load_national_words(Register.NL).gemeente, {"gemeente": name}) if name else ""
    assert (found.name, found.loket.name) == (name, addressee)
    assert not found.knows_its_amount and not found.example
    loket_facts = (found.loket.address, found.loket.hours, found.loket.phone, found.loket.email)
    assert not any((*loket_facts, found.clientondersteuning.phone, found.danger, found.eigen_bijdrage))
    assert not any((found.vrijstellingen, found.algemene_voorzieningen, found.words, found.huisstijl))


@pytest.mark.parametrize("register", Register)
def test_the_national_texts_stand_in_both_registers(register: Register) -> None:
    found, words = local_facts("GM0002"), load_national_words(register)
    assert found.loket.melding[register] == words.melding
    assert found.loket.plan_inleveren[register] == words.plan_inleveren
    assert found.clientondersteuning.text[register] == words.helper_text


@pytest.mark.parametrize("register", Register)
def test_in_a_sentence_one_without_a_name_is_your_municipality(register: Register) -> None:
    assert name_in_text(local_facts(None), register) == load_national_words(register).uw_gemeente
    assert name_in_text(local_facts("GM0002"), register) == "Den Hout"


@pytest.mark.parametrize(
    ("gemeente_id", "known"),
    [(None, True), ("kaaldorp", True), ("GM0002", True), ("GM9999", False), ("", False)],
)
def test_what_is_known(gemeente_id: str | None, known: bool) -> None:
    assert is_known(gemeente_id) is known
