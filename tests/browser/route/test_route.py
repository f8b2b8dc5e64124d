"""A whole route from the first screen to the downloaded PDF, for each example of docs/voorbeelden."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page

from tests.browser.route.answering import (
    answer_all,
    answer_on_request,
    choose_costs_and_form,
    fill_in_the_days,
    read_the_outcome,
    route_of,
)
from tests.browser.route.finishing import finish_the_plan, read_the_preview, take_along
from tests.browser.server_process import ROOT, ServerProcess
from tests.browser.walking import Resident, example
from tests.documents.reading import words_of
from wmo_core.content.register import Register
from wmo_core.plan.bespreken import wants_maatwerk

GOLDEN = ROOT / "tests/product/golden"


@dataclass(frozen=True)
class Route:
    """An example, the day on which it is walked, and the window in which that is done."""

    example: str
    day: str
    width: int
    height: int


ROUTES = (
    Route("echtpaar", "2026-12-19", 1280, 800),
    Route("man_van_34", "2026-11-22", 360, 740),
    Route("mantelzorger", "2026-11-22", 360, 740),
)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.example)
def test_a_resident_walks_from_the_first_question_to_the_plan(
    route: Route, page: Page, app_on: Callable[[str], ServerProcess]
) -> None:
    dossier = example(route.example)
    page.set_viewport_size({"width": route.width, "height": route.height})
    resident = Resident(page, app_on(route.day))
    resident.begin(dossier.in_register, dossier.gemeente)
    assert answer_all(resident, dossier) == route_of("zelftest", dossier)
    read_the_outcome(resident, dossier)
    if wants_maatwerk(dossier):
        choose_costs_and_form(resident, dossier)
    answer_on_request(resident, dossier)
    fill_in_the_days(resident, dossier)
    finish_the_plan(resident, dossier)
    expected = words_of((GOLDEN / f"plan_{route.example}.{dossier.in_register}.md").read_text("utf-8"))
    read_the_preview(resident, expected)
    take_along(resident, dossier, expected)


def test_the_examples_are_in_both_registers() -> None:
    assert {example(route.example).in_register for route in ROUTES} == set(Register)
