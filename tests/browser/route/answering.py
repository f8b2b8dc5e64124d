"""Answers all that the screens on the way to the plan ask, as an example did."""

from playwright.sync_api import expect

from tests.browser.names import css_key
from tests.browser.screen_checks import check_screen
from tests.browser.walking import Resident
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier


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
