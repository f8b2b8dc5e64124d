"""The numbers of the questions: the same for everybody, and each once."""

from wmo_core.flows.loader import load_flow
from wmo_core.flows.numbers import FLOWS, has_number, question_numbers


def test_a_question_for_everybody_has_a_number_of_its_own() -> None:
    numbers = question_numbers()
    assert numbers["voor_wie"] == "1"
    assert numbers["onderwerpen"] == "8"


def test_the_questions_of_an_onderwerp_share_a_number_and_count_within_it() -> None:
    numbers = question_numbers()
    assert [numbers[f"koken.{name}"] for name in ("hoe_gaat_het", "wat_lukt_niet")] == ["9.1", "9.2"]
    assert numbers["regelen.hoe_gaat_het"] == "10.1"


def test_the_situations_of_a_pgb_share_a_number() -> None:
    numbers = question_numbers()
    assert numbers["pgb_overzicht"].endswith(".1") and numbers["pgb_regels"].endswith(".2")


def test_every_question_that_can_be_asked_on_paper_has_another_number() -> None:
    asked = [q.id for flow_id in FLOWS for q in filter(has_number, load_flow(flow_id).questions)]
    numbers = question_numbers()
    assert list(numbers) == asked
    assert len(set(numbers.values())) == len(numbers)


def test_what_only_looks_back_has_no_number() -> None:
    numbers = question_numbers()
    looking_back = {"dag_en_nacht_nog_eens", "overzicht_buiten", "regelen.hoe_gaat_het_nog_eens"}
    assert looking_back <= set(load_flow("zelftest").by_id)
    assert not looking_back & set(numbers)
