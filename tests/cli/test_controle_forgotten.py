"""What an editor forgets beside the words of a new question is named: picture, examples, the walk."""

import shutil
from pathlib import Path

from tests.wereld import WERELD
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.flows.models import Flow
from wmo_core.redactie.checks.examples import example_findings
from wmo_core.redactie.checks.pictogram_use import pictogram_findings
from wmo_core.redactie.checks.walk_length import longest_walk, walk_findings

FLOWS = tuple(map(load_flow, flow_ids()))
FOR_EVERYBODY = FLOWS[flow_ids().index("zelftest")].questions[0]


def with_one_question_more() -> tuple[Flow, ...]:
    """The flows with a question that everybody gets, for which nothing else was written."""
    extra = FOR_EVERYBODY.model_copy(update={"id": "nieuw", "options": ("eens", "oneens")})
    return tuple(
        flow.model_copy(update={"questions": (*flow.questions, extra)}) if flow.id == "zelftest" else flow
        for flow in FLOWS
    )


def test_a_question_and_an_option_without_a_picture_are_named() -> None:
    found = [finding.problem for finding in pictogram_findings(WERELD.content, with_one_question_more())]
    assert found == [
        "nieuw heeft geen pictogram.",
        "nieuw: keuze eens heeft geen pictogram.",
        "nieuw: keuze oneens heeft geen pictogram.",
    ]


def test_two_options_with_one_picture_are_named(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(WERELD.content, tmp_path / "content", copy_function=shutil.copyfile))
    question = next(each for each in FLOWS[0].questions if each.kind == "choice")
    first, second = question.options[:2]
    places = copy / "pictogrammen" / "waar.toml"
    same = f'"{question.id}.{first}" = "plan"\n"{question.id}.{second}" = "plan"\n'
    places.write_text(same + places.read_text(encoding="utf-8"), encoding="utf-8")
    found = [finding.problem for finding in pictogram_findings(copy, FLOWS)]
    assert f"{question.id}: {first} en {second} hebben hetzelfde pictogram." in found


def test_an_example_without_an_answer_to_a_new_question_is_named() -> None:
    found = [finding.problem for finding in example_findings(WERELD.examples, with_one_question_more())]
    examples = len(list(WERELD.examples.glob("*.json")))
    assert found == ["Dit voorbeeld heeft geen antwoord op nieuw."] * examples


def test_an_example_that_cannot_be_read_or_cannot_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"answers": 1}', encoding="utf-8")
    (tmp_path / "b.json").write_text(
        f'{{"version": 1, "answers": {{"{FOR_EVERYBODY.id}": {{"chosen": ["bestaat_niet"]}}}}}}', "utf-8"
    )
    found = [finding.problem for finding in example_findings(tmp_path, FLOWS)]
    assert found == [
        "Dit voorbeeld klopt niet bij answers.",
        f"Dit voorbeeld heeft een antwoord of een keuze die niet kan, bij {FOR_EVERYBODY.id}.",
    ]


def test_a_walk_that_became_longer_than_the_flow_allows_is_named() -> None:
    zelftest = load_flow("zelftest")
    longest = len(longest_walk(zelftest))
    for most, told in ((longest, False), (longest - 1, True), (None, False)):
        flow = zelftest.model_copy(update={"most_screens": most})
        found = [finding.problem for finding in walk_findings(WERELD.flows, (flow,))]
        assert bool(found) is told, most
        assert not told or (f"{longest} schermen" in found[0] and f"hoogstens {most}" in found[0])
