"""What may not break on a phone: a telephone number, and the name of a part of the day."""

import pytest
from playwright.sync_api import Page

from tests.browser.server_process import ServerProcess
from tests.browser.visitor import Visitor
from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dossier

LETTERS = """all => all.map(each => {
  const style = getComputedStyle(each);
  const line = parseFloat(style.lineHeight) || parseFloat(style.fontSize) * 1.5;
  return [each.textContent, each.getBoundingClientRect().height / line];
})"""


@pytest.fixture(params=Register)
def on_a_phone(page: Page, app_server: ServerProcess, request: pytest.FixtureRequest) -> Visitor:
    page.set_viewport_size({"width": 360, "height": 740})
    visitor = Visitor(page, app_server)
    visitor.open_with(Dossier(in_register=request.param))
    return visitor


@pytest.mark.parametrize("screen", ["hulp", "toegankelijkheid", "kosten"])
def test_a_telephone_number_stands_on_one_line(on_a_phone: Visitor, screen: str) -> None:
    on_a_phone.go_to(screen)
    numbers = on_a_phone.page.locator("[data-testid=stMain] a[href^='tel:']:not(.wmo-alarm)")
    found = numbers.evaluate_all(LETTERS)
    assert found
    assert [each for each in found if each[1] > 1.5] == []


def test_a_part_of_the_day_stands_on_one_line(on_a_phone: Visitor) -> None:
    on_a_phone.go_to("mensen_en_week")
    found = on_a_phone.page.locator(".wmo-rooster-kop").evaluate_all(LETTERS)
    assert [each for each in found if each[1] > 1.5] == []
