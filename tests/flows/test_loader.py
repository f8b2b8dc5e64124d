"""A faulty flow file is refused at start: which file, which line, what is wrong, what to do."""

import re
from pathlib import Path

import pytest

from wmo_core.errors import LoadError
from wmo_core.flows.loader import flow_ids, load_flow, read_flow

BROKEN = sorted((Path(__file__).parent / "broken").glob("*.toml"))


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_broken_flow_is_refused_with_file_line_and_remedy(path: Path) -> None:
    """The last line of each sample tells the line, and how the message begins."""
    line, said = path.read_text(encoding="utf-8").splitlines()[-1].removeprefix("# ").split(": ", 1)
    with pytest.raises(LoadError) as caught:
        read_flow(path)
    place = f"{path}:{line}" if line else f"{path}"
    assert str(caught.value).startswith(f"{place}: {said}") and caught.value.remedy


def test_the_flows_of_the_product_can_be_read() -> None:
    assert flow_ids() == ("keuzes", "pgb", "zelftest")
    assert all(load_flow(flow_id) is load_flow(flow_id) for flow_id in flow_ids())


def test_no_id_stands_in_two_flows() -> None:
    ids = [question.id for flow_id in flow_ids() for question in load_flow(flow_id).questions]
    assert len(ids) == len(set(ids))


def test_the_twelve_onderwerpen_are_the_twelve_resultaatvelden() -> None:
    onderwerpen = load_flow("zelftest").onderwerpen
    assert len({onderwerp.resultaatveld for onderwerp in onderwerpen}) == len(onderwerpen) == 12
    assert len(load_flow("zelftest").themes) == 4


def test_each_onderwerp_has_the_same_six_questions_after_the_choice() -> None:
    flow = load_flow("zelftest")
    places = {question.id: place for place, question in enumerate(flow.questions)}
    for onderwerp in flow.onderwerpen:
        of_onderwerp = [question for question in flow.questions if question.onderwerp == onderwerp.id]
        own = [question for question in of_onderwerp if question.repeats is None]
        assert len(own) == 6
        assert all(places[question.id] > places["onderwerpen"] for question in own)
        assert all(places[question.id] < places[f"overzicht_{onderwerp.theme}"] for question in own)


def test_each_question_can_be_left_open_but_not_an_overview() -> None:
    for question in load_flow("zelftest").questions:
        left_open = {"weet_ik_niet", "zeg_ik_niet"} <= set(question.all_options)
        assert left_open is (question.kind != "overview"), question.id


def test_nothing_asks_for_a_name_a_number_a_date_of_birth_or_an_income() -> None:
    ids = [question.id for flow_id in flow_ids() for question in load_flow(flow_id).questions]
    assert not [each for each in ids if re.search("bsn|geboorte|inkomen|diagnose|naam", each)]
