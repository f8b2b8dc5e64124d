"""What one sees at once: a button that touches a face, links of two kinds, buttons that are out of line."""

import pytest
from playwright.sync_api import Page

from tests.browser.a11y import measures
from tests.browser.a11y.acts import search
from tests.browser.a11y.places import AROUND, before
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dossier

# How far the edge of the round button is from the face: a drawing fills some 72 % of its square.
BETWEEN = """all => all.map(label => {
  const at = (element) => {
    const box = element.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2, box.width / 2];
  };
  const [x, y, r] = at(label.querySelector(':scope > div > :first-child'));
  const [faceX, faceY, face] = at(label.querySelector('img'));
  return Math.hypot(x - faceX, y - faceY) - r - face * 0.72;
})"""
WEIGHTS = """all => all.flatMap(each => [...each.querySelectorAll('p')])
  .filter(each => !each.querySelector('strong')).map(each => getComputedStyle(each).fontWeight)"""
LEFT = "all => all.map(each => Math.round(each.getBoundingClientRect().left))"


@pytest.fixture
def on_a_phone(page: Page, app_server: ServerProcess) -> Resident:
    page.set_viewport_size({"width": 360, "height": 740})
    return Resident(page, app_server)


def in_easy_read(dossier: Dossier) -> Dossier:
    return dossier.model_copy(update={"in_register": Register.EASY_READ})


def test_a_button_does_not_touch_its_face(on_a_phone: Resident) -> None:
    on_a_phone.open_with(in_easy_read(before("zorg_thuis.hoe_gaat_het")), "vragen")
    faces = on_a_phone.page.locator("[class*='st-key-tegels-schaal'] label:has(img[src^='data:'])")
    found = faces.evaluate_all(BETWEEN)
    assert found
    assert [each for each in found if each < 4] == []


@pytest.mark.parametrize("path", ["lezen?pagina=eigen_bijdrage", "lezen?pagina=geld_en_pgb", "lezen"])
def test_all_links_in_a_text_look_alike(on_a_phone: Resident, path: str) -> None:
    on_a_phone.open_with(Dossier(), path)
    links = on_a_phone.page.locator("[data-testid=stPageLink]:not(.st-key-kop *, .st-key-voet *)")
    assert set(links.evaluate_all(WEIGHTS)) == {"400"}


def test_what_was_found_stands_close_to_its_sentence(on_a_phone: Resident) -> None:
    on_a_phone.open_with(Dossier(), "lezen")
    search("traplift")(on_a_phone)
    hit = on_a_phone.page.locator("[class*='st-key-treffer-']").first
    assert hit.evaluate("each => getComputedStyle(each).rowGap") == "0px"


def test_all_buttons_begin_at_one_edge(on_a_phone: Resident) -> None:
    on_a_phone.open_with(in_easy_read(AROUND), "mensen_en_week")
    measures.wait_until_drawn(on_a_phone)
    buttons = on_a_phone.page.locator("[data-testid^=stBaseButton]:not(.st-key-kop *)").locator(
        "visible=true"
    )
    assert buttons.count() > 3
    assert len(set(buttons.evaluate_all(LEFT))) == 1
