"""The walk to a plan keeps within its limits, and takes the minutes that the start page promises."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser

from tests.browser.server_process import ServerProcess
from tests.weg.__main__ import DAY
from tests.weg.limits import over, total
from tests.weg.people import people
from tests.weg.walking import LAPTOP, PHONE, Walk, Window, walk
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts

pytestmark = pytest.mark.slow

Walked = Callable[[str, Register, Window], Walk]


@pytest.fixture
def walked(browser: Browser, app_on: Callable[[str], ServerProcess]) -> Walked:
    """Walk with a person from the first screen to the plan in hand."""
    by_id = {each.id: each for each in people()}
    return lambda who, register, window: walk(browser, app_on(DAY), by_id[who], register, window)


def promised(register: Register) -> list[int]:
    """Return the numbers of minutes on the start page: with one onderwerp, and with two."""
    first = load_texts(register).screen.start.punten[0]
    return [int(number) for number in re.findall(r"\d+", first)]


@pytest.mark.parametrize("register", Register)
def test_the_walk_with_one_onderwerp(walked: Walked, register: Register) -> None:
    done = walked("man_van_34", register, PHONE)
    assert over(done) == []
    assert total(done).rounded == promised(register)[0]


@pytest.mark.parametrize("register", Register)
def test_each_further_onderwerp(walked: Walked, register: Register) -> None:
    done = walked("mantelzorger", register, PHONE)
    assert over(done) == []
    assert total(done).rounded == promised(register)[-1]


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("who", ["man_van_34", "mantelzorger", "weet_ik_niet"])
def test_on_a_laptop_where_verder_is_in_view_on_every_step(
    walked: Walked, who: str, register: Register
) -> None:
    assert over(walked(who, register, LAPTOP)) == []
