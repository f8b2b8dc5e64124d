"""The style on a small screen: nothing sideways, large targets, a focus ring, names in words."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.server_process import ServerProcess

TARGETS = (
    "[data-testid=stRadioOption]",
    "[data-testid=stCheckbox] label",
    "[data-testid^=stBaseButton]",
    "[data-testid=stPageLink-NavLink]",
    "summary",
)
RING = """() => {
  const seen = [document.activeElement, document.activeElement.closest('label')].filter(Boolean);
  return seen.some((element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 3;
  });
}"""
# What stands in the middle of a sign, in both weights of the letters: 0 is nothing.
INK_IN_THE_MIDDLE = """async (sign) => {
  const found = [];
  for (const weight of [400, 700]) {
    const font = `${weight} 100px "Atkinson Hyperlegible Next"`;
    await document.fonts.load(font);
    const pen = document.createElement('canvas').getContext('2d');
    Object.assign(pen, { font, textAlign: 'center', textBaseline: 'alphabetic' });
    pen.fillText(sign, 100, 100);
    found.push(pen.getImageData(100, 66, 1, 1).data[3]);
  }
  return found;
}"""


@pytest.fixture
def blocks(page: Page, bridge_server: ServerProcess) -> Page:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{bridge_server.url}/bouwstenen")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Bouwstenen")
    expect(page.get_by_role("checkbox")).to_be_visible()
    return page


def test_on_320_pixels_nothing_scrolls_sideways_and_targets_are_large(blocks: Page) -> None:
    main = blocks.get_by_test_id("stMain")
    assert main.evaluate("(element) => element.scrollWidth <= element.clientWidth")
    for target in TARGETS:
        for element in blocks.locator(target).all():
            box = element.bounding_box()
            assert box is not None and box["height"] >= 48, target


def test_each_stop_of_the_keyboard_shows_where_it_is(blocks: Page) -> None:
    stops = 0
    blocks.get_by_role("radio").first.focus()
    for _ in range(6):
        blocks.keyboard.press("Tab")
        if blocks.evaluate("document.activeElement.closest('[data-testid=stMain] *') !== null"):
            stops += 1
            assert blocks.evaluate(RING), blocks.evaluate("document.activeElement.outerHTML.slice(0, 200)")
    assert stops >= 5


def test_a_choice_is_named_by_its_words_and_not_by_its_picture(blocks: Page) -> None:
    expect(blocks.get_by_role("checkbox", name="Huishouden Schoonmaken", exact=True)).to_have_count(1)
    expect(blocks.get_by_role("radio", name="Met moeite", exact=True)).to_have_count(1)


def test_in_high_contrast_a_chosen_answer_looks_chosen(blocks: Page) -> None:
    blocks.emulate_media(forced_colors="active")
    chosen = blocks.get_by_test_id("stRadioOption").first
    other = blocks.get_by_test_id("stRadioOption").last
    outline = "(element) => getComputedStyle(element).outlineStyle"
    assert (chosen.evaluate(outline), other.evaluate(outline)) == ("solid", "none")


def test_a_zero_has_no_stripe(blocks: Page) -> None:
    """People who read little take a zero with a stripe for another letter."""
    assert blocks.evaluate(INK_IN_THE_MIDDLE, "0") == [0, 0]
    assert all(blocks.evaluate(INK_IN_THE_MIDDLE, "8")), "the same place of an 8 has ink"
