"""A whole route from the first screen to the downloaded PDF, for each example of docs/voorbeelden."""

import re
from dataclasses import dataclass

import page as pdf_ua
import pytest
from playwright.sync_api import Page, expect

from tests.browser.screen_checks import check_screen
from tests.browser.server_process import ROOT
from tests.browser.walking import Resident, as_typed, css_key, example, one_line
from tests.documents.reading import lines_of, words_of
from wmo_core.content.register import Register
from wmo_core.flows.models import Question
from wmo_core.plan.build import all_items
from wmo_core.plan.dossier import Dossier

GOLDEN = ROOT / "tests/golden"


@dataclass(frozen=True)
class Route:
    """An example, the day on which it is walked, and the window in which that is done."""

    example: str
    day: str
    width: int
    height: int


ROUTES = (
    Route("echtpaar", "2026-12-21", 1280, 800),
    Route("man_van_34", "2026-11-22", 360, 740),
    Route("mantelzorger", "2026-11-22", 360, 740),
)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.example)
def test_a_resident_walks_from_the_first_question_to_the_plan(route: Route, page: Page, app_on) -> None:  # type: ignore[no-untyped-def]
    dossier = example(route.example)
    page.set_viewport_size({"width": route.width, "height": route.height})
    resident = Resident(page, app_on(route.day))
    resident.begin(dossier.in_register)
    answer_all_questions(resident, dossier)
    walk_to_the_terms(resident, dossier)
    fill_in_the_days(resident, dossier)
    finish_the_plan(resident, dossier)
    take_along(resident, dossier, route)


def test_the_examples_have_both_registers() -> None:
    assert {example(route.example).in_register for route in ROUTES} == set(Register)


def answer_all_questions(resident: Resident, dossier: Dossier) -> None:
    """Answer each question that comes with the answer of the example; confirm each overview."""
    asked = set()
    while question := resident.question():
        assert question.id not in asked, f"{question.id} komt twee keer"
        asked.add(question.id)
        check_screen(resident)
        answer_one(resident, question, dossier)
    assert resident.step == "uitkomst"
    assert (
        asked == {key for key in dossier.answers if key in asked or "." in key or "overzicht" in key} & asked
    )


def answer_one(resident: Resident, question: Question, dossier: Dossier) -> None:
    if question.kind == "overview":
        for key, answer in dossier.answers.items():
            if key.split(".")[0] in shown_onderwerpen(question, dossier):
                expect(resident.page.locator(css_key(f"rij-{key}"))).to_contain_text(one_line(answer.words))
        resident.go_on(resident.say("overzicht", "klopt"))
    else:
        resident.fill_in(question, dossier.answers[question.id])
        resident.next()
