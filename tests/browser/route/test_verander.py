"""Verander: one comes to the answer itself, and back to the item that says it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.names import css_key, one_line
from tests.browser.server_process import ServerProcess
from tests.browser.tab import ON_A_NEW_STEP
from tests.browser.walking import Resident, example
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.plan.bespreken import chosen_to_discuss, discuss_item

WINDOW = {"width": 1000, "height": 700}
# An item of the plan, the part where its answer is given, and whether that is the top of the screen.
ITEMS = [
    ("regelen.hoe_gaat_het", "vraag-regelen.hoe_gaat_het", True),
    ("regelen.sinds_wanneer", "vraag-regelen.sinds_wanneer", False),
    ("kosten_vragen", "vraag-kosten_vragen", False),
    ("leveringsvorm", "vraag-leveringsvorm", False),
]


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-12-20"))


def change(resident: Resident, item: str) -> None:
    """Press Verander at an item of the plan, and wait for the place where its answer is given."""
    resident.open_item(item)
    before = resident.step
    resident.page.locator(css_key(f"verander-{item}")).get_by_role("button").click()
    arrive(resident, before)


def arrive(resident: Resident, before: str) -> None:
    resident.page.wait_for_function(ON_A_NEW_STEP, arg=before, polling=20)


def part(resident: Resident, key: str) -> Locator:
    return resident.page.locator(css_key(key))


def is_in_view(found: Locator) -> bool:
    return bool(
        found.evaluate(
            "(part) => part.getBoundingClientRect().top >= 0 &&"
            " part.getBoundingClientRect().top < innerHeight - 100"
        )
    )


def is_heard(resident: Resident, about: str) -> None:
    at = one_line(fill(resident.screen.algemeen.bij, {"deel": ""}))
    expect(resident.page.locator("#wmo-status")).to_contain_text(re.compile(rf"{at}.*{re.escape(about)}$"))


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize(("item", "answer", "is_top"), ITEMS)
def test_one_comes_to_the_answer_and_back_to_the_item(
    resident: Resident, item: str, answer: str, is_top: bool, register: Register
) -> None:
    resident.page.set_viewport_size(WINDOW)  # type: ignore[arg-type]
    resident.open_with(example("man_van_34").model_copy(update={"in_register": register}), "plan")
    change(resident, item)
    if is_top:
        expect(resident.heading).to_be_focused()
    else:
        expect(part(resident, answer)).to_be_focused()
    assert is_in_view(part(resident, answer))
    before = resident.step
    resident.button(resident.say(resident.screen.algemeen.verder)).click()
    arrive(resident, before)
    assert resident.step == "plan"
    expect(part(resident, f"deel-{item}")).to_be_focused()
    assert is_in_view(part(resident, f"deel-{item}"))
    is_heard(resident, part(resident, f"deel-{item}").locator("strong").first.inner_text())


def test_what_is_to_be_discussed_leads_to_its_card(resident: Resident) -> None:
    dossier = example("man_van_34")
    rule = chosen_to_discuss(dossier)[0].rule
    item = discuss_item(rule.step)  # type: ignore[arg-type]
    resident.open_with(dossier, "plan")
    change(resident, item)
    card = part(resident, f"wijzer-{rule.id}")
    expect(card).to_be_focused()
    assert is_in_view(card)
    is_heard(resident, resident.texts.outcomes[rule.id].title)


def test_terug_comes_back_to_the_item_too_and_another_screen_begins_at_its_heading(
    resident: Resident,
) -> None:
    resident.open_with(example("man_van_34"), "plan")
    change(resident, "kosten_vragen")
    before = resident.step
    resident.button(resident.say(resident.screen.algemeen.terug)).click()
    arrive(resident, before)
    expect(part(resident, "deel-kosten_vragen")).to_be_focused()
    resident.go_on(resident.say(resident.screen.plan.naar_meenemen))
    resident.go_on(resident.say(resident.screen.algemeen.terug))
    expect(resident.heading).to_be_focused()
