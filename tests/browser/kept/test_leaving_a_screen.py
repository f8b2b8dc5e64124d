"""Someone leaves a screen before Verder, in any way, and comes back: all that was filled in is there."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.a11y.places import before
from tests.browser.kept.leaving import (
    THIRD,
    by_back,
    by_link,
    by_menu,
    fields,
    fill_in_a_question,
    fill_in_people_and_week,
    fill_in_the_card,
    fill_in_the_days,
    holds,
    return_by_forward,
    return_by_terug,
)
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.plan.dossier import Dossier

SCREENS: dict[str, tuple[Callable[[Resident], None], Callable[[], Dossier]]] = {
    "vragen": (fill_in_a_question, lambda: before(THIRD.id)),
    "termijnen": (
        fill_in_the_days,
        lambda: example("mantelzorger").model_copy(update={"dates": Dossier().dates}),
    ),
    "mensen_en_week": (fill_in_people_and_week, lambda: example("mantelzorger")),
    "gesprek": (fill_in_the_card, lambda: example("mantelzorger")),
}

WAYS = {
    "uitleg lezen": (by_link(lambda screen: screen.algemeen.voet.uitleg), return_by_terug),
    "gevaar": (by_menu(lambda screen: screen.algemeen.kop.gevaar), return_by_terug),
    "logo": (by_link(lambda screen: screen.algemeen.naam), by_back),
    "toegankelijkheid": (by_menu(lambda screen: screen.algemeen.toegankelijkheid), return_by_terug),
    "back": (by_back, return_by_forward),
}


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("screen", SCREENS)
def test_what_was_filled_in_is_there_whichever_way_someone_left(
    resident: Resident, screen: str, way: str
) -> None:
    fill, dossier = SCREENS[screen]
    leave, come_back = WAYS[way]
    resident.open_with(dossier())
    resident.go_to(screen)
    resident.settle()
    empty = fields(resident)
    fill(resident)
    resident.settle()
    filled = fields(resident)
    assert filled != empty
    leave(resident)
    come_back(resident)
    holds(resident, filled)
