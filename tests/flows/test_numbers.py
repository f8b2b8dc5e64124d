"""The numbers of the questions: the same for everybody, and each once."""

from wmo_core.flows.loader import load_flow
from wmo_core.flows.numbers import FLOWS, question_numbers


def test_a_question_has_a_number_of_its_own_also_on_a_screen_with_others() -> None:
    numbers = question_numbers()
    assert [numbers[each] for each in ("voor_wie", "wie_is_het", "leeftijd", "thuis")] == ["1", "2", "3", "4"]
    assert numbers["onderwerpen"] == "7"


def test_the_questions_of_an_onderwerp_share_a_number_and_count_within_it() -> None:
    numbers = question_numbers()
    assert [numbers[f"koken.{name}"] for name in ("hoe_gaat_het", "wat_lukt_niet")] == ["10.1", "10.2"]
    assert numbers["regelen.hoe_gaat_het"] == "11.1"


def test_the_situations_of_a_pgb_share_a_number() -> None:
    numbers = question_numbers()
    assert numbers["pgb_overzicht"].endswith(".1") and numbers["pgb_regels"].endswith(".2")


def test_every_question_has_another_number() -> None:
    numbers = question_numbers()
    assert list(numbers) == [each.id for flow_id in FLOWS for each in load_flow(flow_id).questions]
    assert len(set(numbers.values())) == len(numbers)
