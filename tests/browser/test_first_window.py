"""What someone sees of a question without scrolling: its first answer on a telephone, Verder on a laptop."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.server_process import ServerProcess
from tests.browser.test_top_and_menu import bottom_of
from tests.browser.walking import Resident
from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dossier

PHONE = {"width": 360, "height": 740}
TABLET = {"width": 768, "height": 1024}
LAPTOP = {"width": 1366, "height": 768}
WINDOWS_TO_VERDER = 1.3  # on a telephone, for a question with up to six answers
QUESTIONS = ("oefenvraag", "vragen")


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_with_few_answers_fits_the_window(
    resident: Resident, question: str, register: Register
) -> None:
    resident.page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    resident.open_with(Dossier(in_register=register), question)
    answers = resident.page.get_by_test_id("stRadioOption")
    verder = resident.button(resident.say(resident.screen.algemeen.verder))
    assert 2 <= answers.count() <= 6 + 2  # and the two that are always there
    assert bottom_of(answers.first) <= PHONE["height"]
    assert bottom_of(verder) <= WINDOWS_TO_VERDER * PHONE["height"]
    resident.page.set_viewport_size(LAPTOP)  # type: ignore[arg-type]
    assert bottom_of(verder) <= LAPTOP["height"]


def test_the_two_open_answers_share_a_row_and_the_others_stand_below_each_other(resident: Resident) -> None:
    resident.page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    resident.open_with(Dossier(), "vragen")
    bottoms = [round(bottom_of(each)) for each in resident.page.get_by_test_id("stRadioOption").all()]
    assert bottoms[-1] == bottoms[-2]
    assert bottoms[:-1] == sorted(set(bottoms))


def test_answers_stand_beside_each_other_in_two_columns_or_three_where_there_is_room(
    resident: Resident,
) -> None:
    resident.open_with(Dossier(), "vragen")
    first, second, third, open_one, _ = resident.page.get_by_test_id("stRadioOption").all()
    resident.page.set_viewport_size(TABLET)  # type: ignore[arg-type]
    assert bottom_of(first) == bottom_of(second) < bottom_of(third) < bottom_of(open_one)
    resident.page.set_viewport_size(LAPTOP)  # type: ignore[arg-type]
    assert bottom_of(first) == bottom_of(second) == bottom_of(third) < bottom_of(open_one)
