"""The table leaves nothing out: a new screen or sort of question must come into it."""

from typing import get_args

from tests.browser.a11y.explanations import groups
from tests.browser.a11y.places import places
from wmo_core.content.document.explanation import BOARDS
from wmo_core.content.explanations import load_explanations, load_stories
from wmo_core.content.register import Register
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Kind
from wmo_core.ui.parts.explanation_links import board_target
from wmo_core.ui.parts.navigation import SCREENS


def test_the_table_holds_every_screen() -> None:
    measured = {place.path.split("?")[0] or SCREENS[0] for place in places()}
    assert set(SCREENS) - measured == set()


def test_the_table_holds_every_sort_of_question() -> None:
    flow = load_flow("zelftest")
    measured = {
        each.kind
        for place in places()
        if place.path == "vragen" and place.question
        for step in flow.steps
        if any(each.id == place.question for each in step.questions)
        for each in step.questions
    }
    assert measured == set(get_args(Kind))


def test_the_table_holds_every_board() -> None:
    measured = {place.path.partition("=")[2] for place in places()}
    assert {board_target(board) for board in BOARDS} | {"borden"} <= measured


def test_the_groups_hold_every_explanation_and_story() -> None:
    measured = [page for each in groups() for page in each.pages]
    assert sorted(measured) == sorted([*load_explanations(Register.NL), *load_stories(Register.NL)])
