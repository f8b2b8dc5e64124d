"""The values for the blanks: numbers of the law on one day, and facts of one municipality."""

from datetime import date
from decimal import Decimal

import pytest

from wmo_core.content.explanations import load_explanations
from wmo_core.content.fill import UnknownBlankError, blanks, fill
from wmo_core.content.gemeenten import gemeente_ids, load_gemeente
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.law.tarief import Periode
from wmo_core.plan.blanks import amount_in_words, explanation_blanks, law_blanks, page_blanks

DAY = date(2025, 11, 22)
REGISTERS = list(Register)


def test_the_terms_of_the_law_come_from_the_law() -> None:
    assert law_blanks(DAY) == {
        "plan_dagen": "7",
        "onderzoek_weken": "6",
        "beslis_weken": "2",
        "bezwaar_weken": "6",
        "gebreke_weken": "2",
        "beroep_weken": "2",
        "dwangsom_dagen": "42",
        "dwangsom_deel": "14",
        "bezwaar_antwoord_weken": "6",
        "bezwaar_commissie_weken": "12",
        "bezwaar_uitstel_weken": "6",
        "stukken_dagen": "10",
        "klacht_weken": "6",
        "klacht_commissie_weken": "10",
        "klacht_uitstel_weken": "4",
    }


@pytest.mark.parametrize("register", REGISTERS)
@pytest.mark.parametrize("gemeente", gemeente_ids())
def test_every_page_can_be_filled_for_every_municipality(register: Register, gemeente: str) -> None:
    values = explanation_blanks(DAY, load_gemeente(gemeente), load_texts(register))
    for page in load_explanations(register).values():
        assert not blanks(fill(page.body, values))


def test_each_whole_number_of_the_law_is_a_blank_by_its_own_id() -> None:
    values = explanation_blanks(DAY, load_gemeente("voorbeeldgemeente"), load_texts(Register.NL))
    assert values["bezwaartermijn"] == values["bezwaar_weken"] == "6"
    assert page_blanks() == values.keys() and "abonnementstarief" not in values


def test_the_amount_of_the_municipality_stands_beside_the_national_one() -> None:
    values = explanation_blanks(DAY, load_gemeente("voorbeeldgemeente"), load_texts(Register.NL))
    assert "€\u00a09,00" in values["bedrag_lokaal"] and "€\u00a012,50" in values["bedrag_landelijk"]
    assert (values["gemeente"], values["peildatum"]) == ("Voldorp", "22 november 2025")


@pytest.mark.parametrize("register", REGISTERS)
def test_an_amount_that_is_not_known_is_never_that_of_another_year(register: Register) -> None:
    texts = load_texts(register)
    values = explanation_blanks(date(2026, 1, 1), load_gemeente("voorbeeldgemeente"), texts)
    not_known = texts.screen.kosten.bedrag_onbekend
    assert values["bedrag_lokaal"] == values["bedrag_landelijk"] == not_known


@pytest.mark.parametrize("register", REGISTERS)
def test_the_dwangsom_names_each_amount_and_the_most_or_that_nobody_knows_it(register: Register) -> None:
    texts, gemeente = load_texts(register), load_gemeente("voorbeeldgemeente")
    said = explanation_blanks(DAY, gemeente, texts)["dwangsom"]
    for part in ("€\u00a023,00", "€\u00a035,00", "€\u00a045,00", "€\u00a01.442,00", "14", "42"):
        assert part in said
    unknown = explanation_blanks(date(2026, 1, 1), gemeente, texts)["dwangsom"]
    assert unknown == texts.screen.termijnen.dwangsom_onbekend and "€" not in unknown


def test_a_municipality_without_a_number_sends_to_the_general_one() -> None:
    texts = load_texts(Register.NL)
    values = explanation_blanks(DAY, load_gemeente("kaaldorp"), texts)
    assert values["loket_telefoon"] == texts.screen.hulp.geen_nummer


def test_a_blank_is_never_shown_empty() -> None:
    with pytest.raises(UnknownBlankError, match="dag"):
        fill("Geef uw plan op {dag}.", {})


def test_a_value_that_looks_like_a_blank_is_not_filled_again() -> None:
    assert fill("{een}", {"een": "{twee}", "twee": "x"}) == "{twee}"


def test_an_amount_is_written_with_its_period() -> None:
    texts = load_texts(Register.NL)
    per_4_weken = amount_in_words(Decimal("17.5"), Periode.VIER_WEKEN, texts)
    assert "17,50" in per_4_weken
    assert per_4_weken != amount_in_words(Decimal("17.5"), Periode.MAAND, texts)
