"""A whole route from the first screen to the downloaded PDF, for each example of docs/voorbeelden."""

import json
from collections.abc import Callable
from dataclasses import dataclass

import page as pdf_ua
import pytest
from playwright.sync_api import Page, expect

from tests.browser.names import css_key, one_line
from tests.browser.screen_checks import check_screen
from tests.browser.server_process import ROOT, ServerProcess
from tests.browser.walking import Resident, example
from tests.documents.reading import lines_of, pages_of, words_of
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.flows.answers import By
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.bespreken import wants_maatwerk
from wmo_core.plan.build import all_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.wording import word_fact
from wmo_core.ui.screens.plan.words import name_of

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


def route_of(flow_id: str, dossier: Dossier) -> list[str]:
    """Return the steps that come by themselves: not those that are there on request."""
    flow = load_flow(flow_id)
    return [step.id for step in Journey(flow, dossier.answers).steps if step.part not in flow.on_request]


def answer_all(resident: Resident, dossier: Dossier) -> list[str]:
    """Give the answers of the example to the questions that come, and return their steps."""
    asked = list[str]()
    while True:
        if resident.step == "taken":
            check_screen(resident)
            resident.go_on(way_on(resident))
        step = resident.at()
        if step is None:
            return asked
        asked.append(step.id)
        check_screen(resident)
        resident.fill_in_step(step, dossier.answers)
        resident.next()


def answer_on_request(resident: Resident, dossier: Dossier) -> None:
    """Give what the example says at the parts that come only to who chooses them."""
    flow = load_flow("zelftest")
    for step in Journey(flow, dossier.answers).steps:
        if step.part in flow.on_request and any(each.id in dossier.answers for each in step.questions):
            by_the_tasks(resident, step.part)
            resident.fill_in_step(step, dossier.answers)
            resident.next()
            assert resident.step == "taken"


def way_on(resident: Resident) -> str:
    """Return what the main button of the task list says."""
    return resident.page.locator(css_key("verder")).inner_text()


def by_the_tasks(resident: Resident, screen: str) -> None:
    """Go to a screen with a press on Taken and one on its row."""
    if resident.step != "taken":
        here = resident.step
        resident.page.get_by_role(
            "link", name=resident.say(resident.screen.algemeen.kop.taken), exact=True
        ).click()
        resident.arrive(here)
    here = resident.step
    resident.page.locator(css_key(f"taak-{screen}")).get_by_role("button").click()
    resident.arrive(here)


def read_the_outcome(resident: Resident, dossier: Dossier) -> None:
    """Choose what the example wants to discuss too; some of it stands in a closed part."""
    assert resident.step == "uitkomst"
    check_screen(resident)
    for rule in dossier.plan.discuss:
        box = resident.page.locator(css_key(f"v-bespreken-{rule}"))
        resident.open_part_with(box)
        box.locator("label").click()
        expect(box.get_by_role("checkbox")).to_be_checked()
        resident.settle()


def choose_costs_and_form(resident: Resident, dossier: Dossier) -> None:
    """Answer the questions beside the walk, and the ten situations when the example has them."""
    by_the_tasks(resident, "kosten")
    check_screen(resident)
    choose_beside(resident, "kosten_vragen", dossier)
    assert resident.step == "natura_pgb"
    check_screen(resident)
    if any(key.startswith("pgb_") for key in dossier.answers):
        resident.page.locator(css_key("situaties")).get_by_role("button").click()
        resident.arrive("natura_pgb")
        assert answer_all(resident, dossier) == route_of("pgb", dossier)
        assert resident.step == "natura_pgb"
        check_screen(resident)
    choose_beside(resident, "leveringsvorm", dossier)
    if "waarom_pgb" in dossier.answers:
        check_screen(resident)
        choose_beside(resident, "waarom_pgb", dossier)
    assert resident.step == "termijnen"


def choose_beside(resident: Resident, question_id: str, dossier: Dossier) -> None:
    resident.fill_in(load_flow("keuzes").question(question_id), dossier.answers[question_id])
    resident.next()


def fill_in_the_days(resident: Resident, dossier: Dossier) -> None:
    """Type the day of the melding, or say that there is none yet."""
    if resident.step != "termijnen":
        by_the_tasks(resident, "termijnen")
    check_screen(resident)
    page, melding = resident.page, dossier.dates.melding
    words = resident.screen.termijnen
    answer = resident.say(words.ja if melding else words.nog_niet)
    radio = page.get_by_role("radio", name=answer, exact=True)
    page.get_by_test_id("stRadioOption").filter(has=radio).click()
    if melding:
        page.get_by_label(resident.say(resident.screen.termijnen.datums["melding"])).fill(
            f"{melding:%-d-%-m-%Y}"
        )
    resident.button(resident.say(resident.screen.termijnen.reken)).click()
    expect(page.get_by_role("table")).to_have_count(1 if melding else 0)
    resident.settle()
    check_screen(resident, arrived=False)
    resident.next()


def finish_the_plan(resident: Resident, dossier: Dossier) -> None:
    """Leave out, edit and add what the example does."""
    assert resident.step == "plan"
    check_screen(resident)
    items = [word_fact(fact, dossier.filled_by, resident.texts).item for fact in all_facts(dossier)]
    labels = {item.id: one_line(name_of(item)) for item in items}
    for item_id in dossier.plan.left_out:
        label = f"{resident.say(resident.screen.plan.in_plan)} {labels[item_id]}"
        resident.tick(label, resident.open_item(item_id))
        resident.settle()
    for item_id, text in dossier.plan.edits.items():
        change = f"{resident.say(resident.screen.plan.bewerk)} {labels[item_id]}"
        resident.open_item(item_id).get_by_role("button", name=change, exact=True).click()
        field = part(resident, item_id).get_by_label(resident.say(resident.screen.plan.bewerk_veld))
        field.fill(text)
        part(resident, item_id).get_by_role(
            "button", name=resident.say(resident.screen.algemeen.bewaar)
        ).click()
        expect(field).to_have_count(0)
        if dossier.filled_by is not By.ZELF:  # so far it is a suggestion
            part(resident, item_id).get_by_role(
                "button", name=resident.say(resident.screen.plan.neem_over)
            ).click()
            resident.settle()
    for letter, text in dossier.plan.additions.items():
        add(resident, letter, text)
    check_screen(resident, arrived=False)


def part(resident: Resident, item_id: str):  # type: ignore[no-untyped-def]
    return resident.page.locator(css_key(f"deel-{item_id}"))


def add(resident: Resident, letter: str, text: str) -> None:
    label = f"{resident.texts.document.addition_label} ({letter})"
    closed = fill(resident.say(resident.screen.plan.toevoegen), {"deel": letter})
    resident.page.get_by_text(closed, exact=True).click()
    resident.page.get_by_role("textbox", name=label, exact=True).fill(text)
    resident.page.locator(css_key(f"bewaar:{letter}")).get_by_role("button").click()
    resident.settle()


def read_the_preview(resident: Resident, expected: list[str]) -> None:
    """Look at what the gemeente sees: it must be the approved text, word for word."""
    title = resident.page.get_by_text(resident.say(resident.screen.plan.voorbeeld), exact=True)
    title.click()
    shown = resident.page.locator("details[open]").filter(has=title)
    expect(shown.get_by_text(resident.say(resident.screen.plan.voorbeeld_uitleg))).to_be_visible()
    words = words_of(shown.inner_text())
    shown_from = words.index(expected[0], len(words_of(resident.say(resident.screen.plan.voorbeeld_uitleg))))
    assert words[shown_from:] == expected
    resident.go_on(resident.say(resident.screen.plan.naar_meenemen))


def take_along(resident: Resident, dossier: Dossier, expected: list[str]) -> None:
    """Download the PDF and the answers: an accessible plan, and exactly what the example holds."""
    assert resident.step == "meenemen"
    check_screen(resident)
    pdf = resident.download(resident.say(resident.screen.meenemen.download))
    result = pdf_ua.validate_pdf(str(pdf), profile="ua1")
    assert result.is_compliant, [(failure.rule_id, failure.message) for failure in result.failures]
    assert words_of("\n".join(lines_of(pages_of(pdf.read_bytes())))) == expected
    answers = json.loads(resident.download(resident.say(resident.screen.meenemen.antwoorden)).read_bytes())
    given = Dossier.model_validate(answers)
    assert given == dossier.model_copy(update={"answers": {**given.answers, **dossier.answers}})
    assert all(given.answers[key].is_empty for key in given.answers.keys() - dossier.answers.keys())
    check_screen(resident, arrived=False)
