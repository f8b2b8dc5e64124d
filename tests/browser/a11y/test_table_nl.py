"""Every screen in plain language: what axe, the keyboard, a phone and a screen reader make of it."""

import pytest

from tests.browser.a11y.measuring import PLACES, measure
from tests.browser.a11y.places import Place
from tests.browser.a11y.visiting import Visits
from wmo_core.content.register import Register

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("place", PLACES)
def test_a_screen_has_no_barriers(place: Place, visits: Visits, request: pytest.FixtureRequest) -> None:
    measure(place, Register.NL, visits, request)
