"""What axe does not see: edges, rings, letters, lines and targets, in light, dark and high contrast."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.a11y.acts import Act, deny_the_answer, fill_in, go_back
from tests.browser.a11y.measures import SIDEWAYS, open_all
from tests.browser.a11y.places import DAY, before, filled, through
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dossier

pytestmark = pytest.mark.slow

LOOKING = (Path(__file__).parent / "looking.js").read_text(encoding="utf-8")
SCHEMES = ("light", "dark")
SCREENS: tuple[tuple[Dossier, str, Act | None], ...] = (
    (Dossier(), "", None),
    (through("voor_wie"), "vragen", go_back),
    (before("onderwerpen"), "vragen", fill_in),
    (Dossier(), "termijnen", deny_the_answer),
    (filled(), "uitkomst", None),
    (filled(), "kosten", None),
    (filled(), "plan", None),
    (Dossier(), "lezen?pagina=melding_doen", None),
)
CHOICE, CHOICES = 1, 2  # the place of a question with radio buttons, and of one with tick boxes
TILES = "[data-testid=stRadioOption], [data-testid=stCheckbox] label"
SIGNS = "[data-testid=stRadioOption] > div > div > div, [data-testid=stCheckbox] label > div:has(> svg)"
FIELDS = "[data-testid$=RootElement]"
BUTTONS = "[data-testid^=stBaseButton-secondary], [data-testid=stExpander] details, .wmo-table td"
EDGES = ", ".join((TILES, SIGNS, FIELDS, BUTTONS))
TARGETS = f"button, summary, textarea, input[type=text], [data-testid=stPageLink-NavLink], {TILES}"
SPACED = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }
"""


@pytest.fixture(scope="module")
def tabs(
    profile: BrowserContext, app_on: Callable[[str], ServerProcess]
) -> Iterator[dict[Register, list[Page]]]:
    """A tab for each sort of screen, in both registers, with everything open that opens."""
    server = app_on(DAY)
    opened = {register: [_tab(profile, server, register, *each) for each in SCREENS] for register in Register}
    yield opened
    for page in (each for pages in opened.values() for each in pages):
        page.close()


def _tab(
    profile: BrowserContext,
    server: ServerProcess,
    register: Register,
    dossier: Dossier,
    path: str,
    act: Act | None,
) -> Page:
    resident = Resident(profile.new_page(), server)
    resident.open_with(dossier.model_copy(update={"in_register": register}), path)
    if act is not None:
        act(resident)
    open_all(resident)
    resident.page.evaluate(LOOKING)
    return resident.page


@pytest.fixture(params=Register)
def pages(request: pytest.FixtureRequest, tabs: dict[Register, list[Page]]) -> list[Page]:
    """The tabs in one register, each on a common screen."""
    found = tabs[request.param]
    for page in found:
        page.set_viewport_size({"width": 1000, "height": 700})
        page.emulate_media(color_scheme="light", forced_colors="none", reduced_motion="reduce")
    return found


def look(pages: list[Page], what: str) -> list[Any]:
    """Return what is wrong on all screens."""
    return [f"{page.url}: {each}" for page in pages for each in page.evaluate(f"() => seen.{what}")]


def in_scheme(pages: list[Page], scheme: str) -> None:
    """Let the device ask for light or dark colours, and wait until the screens follow."""
    for page in pages:
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        asked = f"() => getComputedStyle(document.querySelector('.stApp')).colorScheme === '{scheme}'"
        page.wait_for_function(asked)
    pages[0].wait_for_timeout(100)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_edges_and_letters_stand_out(pages: list[Page], scheme: str) -> None:
    in_scheme(pages, scheme)
    assert look(pages, f"edges('{EDGES}', 3)") == []
    assert look(pages, "faintLetters(7)") == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_ring_round_each_stop_stands_out(pages: list[Page], scheme: str) -> None:
    in_scheme(pages, scheme)
    for page in pages[:4]:
        page.evaluate("document.activeElement.blur()")
        for _ in range(14):
            page.keyboard.press("Tab")
            assert look([page], "ring(3)") == []


def test_a_chosen_answer_looks_chosen_in_high_contrast(pages: list[Page]) -> None:
    mark = "(input) => getComputedStyle(input.closest('label'), '::after').content"
    for page, kind in ((pages[CHOICE], "radio"), (pages[CHOICES], "checkbox")):
        page.emulate_media(forced_colors="active")
        chosen = page.locator(f"[type={kind}]:checked").first
        other = page.locator(f"[type={kind}]:not(:checked)").first
        assert (chosen.evaluate(mark), other.evaluate(mark)) == ('"✓"', "none")


@pytest.mark.parametrize("width", [320, 1000])
def test_what_can_be_pressed_is_large(pages: list[Page], width: int) -> None:
    for page in pages:
        page.set_viewport_size({"width": width, "height": 700})
    assert look(pages, f"smallTargets('{TARGETS}', 48)") == []


def test_no_letter_is_smaller_than_the_text(tabs: dict[Register, list[Page]]) -> None:
    assert look(tabs[Register.NL], "smallLetters(20)") == []
    assert look(tabs[Register.EASY_READ], "smallLetters(22)") == []


def test_a_line_holds_no_more_than_70_signs(pages: list[Page]) -> None:
    lines = [page.evaluate("() => seen.longestLine()") for page in pages]
    assert [line for line in lines if len(line) > 70] == []


def test_wider_spacing_of_letters_and_lines_hides_nothing(pages: list[Page]) -> None:
    for page in pages:
        page.set_viewport_size({"width": 320, "height": 700})
        style = page.add_style_tag(content=SPACED)
        assert page.evaluate(SIDEWAYS) <= 0, page.url
        assert look([page], "cutOff()") == []
        style.evaluate("(each) => each.remove()")


def test_nothing_moves_for_someone_who_asked_for_less_motion(pages: list[Page]) -> None:
    assert look(pages, "moving()") == []


def test_a_part_opens_at_once_for_someone_who_asked_for_less_motion(pages: list[Page]) -> None:
    parts = [page.locator("[data-testid=stMain] summary") for page in pages]
    opens = [(page, part.first) for page, part in zip(pages, parts, strict=True) if part.count()]
    assert opens
    for page, summary in opens:
        moving = "(each) => { each.click(); return each.parentElement.getAnimations().length; }"
        assert summary.evaluate(moving) == 0, page.url
        assert summary.evaluate(moving) == 0, page.url
