"""A faulty flow file is refused at start: which file, which line, what is wrong, what to do."""

from pathlib import Path

import pytest

from wmo_core.errors import LoadError
from wmo_core.flows.loader import flow_ids, load_flow, read_flow

OF_EACH = ["hoe_gaat_het", "wat_lukt_niet", "geprobeerd", "wie_helpt", "wat_helpt"]
BROKEN = sorted((Path(__file__).parent / "broken").glob("*.toml"))


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_broken_flow_is_refused_with_file_line_and_remedy(path: Path) -> None:
    """The last line of each sample tells the line, and how the message begins."""
    line, said = path.read_text(encoding="utf-8").splitlines()[-1].removeprefix("# ").split(": ", 1)
    with pytest.raises(LoadError) as caught:
        read_flow(path)
    place = f"{path}:{line}" if line else f"{path}"
    assert str(caught.value).startswith(f"{place}: {said}") and caught.value.remedy


def test_the_flows_can_be_read_and_only_once() -> None:
    assert flow_ids() == ("keuzes", "pgb", "zelftest")
    assert all(load_flow(flow_id) is load_flow(flow_id) for flow_id in flow_ids())


def test_each_onderwerp_has_the_same_questions_after_the_choice() -> None:
    flow = load_flow("zelftest")
    places = {question.id: place for place, question in enumerate(flow.questions)}
    for onderwerp in flow.onderwerpen:
        of_onderwerp = [question for question in flow.questions if question.onderwerp == onderwerp.id]
        own = [question for question in of_onderwerp if question.repeats is None]
        assert [question.template for question in own] == OF_EACH
        assert all(places[question.id] > places["onderwerpen"] for question in own)
        assert all(places[question.id] < places[f"overzicht_{onderwerp.theme}"] for question in own)
