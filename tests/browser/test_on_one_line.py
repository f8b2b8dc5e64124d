"""What may not break on a phone: a number, a day with its month, a part of the day; where mail may break."""

import pytest
from playwright.sync_api import Page

from tests.browser.server_process import ServerProcess
from tests.browser.visitor import Visitor
from tests.browser.walking import example
from wmo_core.content.all_gemeenten.local_facts import local_facts
from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dossier

LETTERS = """all => all.map(each => {
  const style = getComputedStyle(each);
  const line = parseFloat(style.lineHeight) || parseFloat(style.fontSize) * 1.5;
  return [each.textContent, each.getBoundingClientRect().height / line];
})"""
_DAY = r"main => main.innerText.match(/\d%s(?=\w+ 20\d\d\b).*/g) ?? []"
DAYS, LOOSE_DAYS = (_DAY % space for space in (r"\s", " "))  # the second: a line may end within it
LINES = """link => {
  const range = document.createRange();
  const lines = {};
  const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) [...walker.currentNode.data].forEach((sign, at) => {
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + 1);
    const top = Math.round(range.getBoundingClientRect().top / 9);
    lines[top] = (lines[top] ?? "") + sign;
  });
  return Object.values(lines);
}"""


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


@pytest.mark.parametrize("screen", ["kosten", "termijnen", "meenemen", "brieven", "toegankelijkheid"])
def test_a_day_stands_with_its_month(on_a_phone: Visitor, screen: str) -> None:
    on_a_phone.open_with(
        example("mantelzorger").model_copy(update={"in_register": on_a_phone.register}), screen
    )
    main = on_a_phone.page.get_by_test_id("stMain")
    assert main.evaluate(DAYS), "no day stands on this screen any more"
    assert main.evaluate(LOOSE_DAYS) == []


def test_an_address_of_mail_breaks_only_before_the_name_of_its_site(on_a_phone: Visitor) -> None:
    on_a_phone.open_with(example("mantelzorger").model_copy(update={"in_register": on_a_phone.register}))
    link = on_a_phone.page.locator("[data-testid=stMain] a[href^='mailto:']")
    address = local_facts("voorbeeldgemeente").loket.email
    who, site = address.split("@")
    assert link.inner_text() == address, "what is copied is the address itself"
    assert link.evaluate(LINES) in ([address], [f"{who}@", site])


def test_all_words_of_a_password_are_in_view(on_a_phone: Visitor) -> None:
    on_a_phone.open_with(
        example("echtpaar").model_copy(update={"in_register": on_a_phone.register}), "meenemen"
    )
    words = on_a_phone.screen.eigen_bestand
    on_a_phone.page.locator("summary").filter(has_text=on_a_phone.say(words.slot)).click()
    field = on_a_phone.page.get_by_label(on_a_phone.say(words.wachtwoord))
    field.fill("aardappelschil woordenboek verjaardag schemerlamp")
    on_a_phone.settle()
    assert field.evaluate(
        "each => [each.scrollWidth - each.clientWidth, each.scrollHeight - each.clientHeight]"
    ) == [0, 0]
