"""A faulty flow file is refused at start: which file, which line, what is wrong, what to do."""

from pathlib import Path

import pytest

from wmo_core.errors import LoadError
from wmo_core.flows.loader import flow_ids, load_flow, read_flow

OF_EACH = {
    "hoe": ["hoe_gaat_het", "wat_lukt_niet"],
    "hulp": ["wie_helpt", "geprobeerd"],
    "helpt": ["wat_helpt", "hoe_vaak"],
}
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


def test_each_onderwerp_is_a_part_of_the_same_three_screens_after_the_choice() -> None:
    flow = load_flow("zelftest")
    choice = flow.parts.index("onderwerpen")
    for place, onderwerp in enumerate(flow.onderwerpen, start=choice + 1):
        assert flow.parts[place] == onderwerp.id
        steps = [step for step in flow.steps if step.part == onderwerp.id]
        assert [step.id for step in steps] == [f"{onderwerp.id}.{name}" for name in OF_EACH]
        for step, own in zip(steps, OF_EACH.values(), strict=True):
            assert [question.template for question in step.questions] == own
