"""Every screen once, in light colours: what axe makes of it. The table measures all the rest."""

from collections.abc import Iterator

import pytest

from tests.browser.a11y import measures
from tests.browser.a11y.measuring import in_turn
from tests.browser.a11y.places import Place
from tests.browser.a11y.visiting import Visits


def _once() -> Iterator[Place]:
    """Yield the fullest place of each screen; those with the same answers come after each other."""
    fullest = {place.path: place for place in sorted(in_turn(), key=lambda place: len(place.dossier.answers))}
    yield from (place for place in in_turn() if place in fullest.values())


@pytest.mark.parametrize("place", [pytest.param(place, id=place.name) for place in _once()])
def test_axe_finds_nothing_on_a_screen(place: Place, visits: Visits) -> None:
    with visits.at(place.path, place.dossier) as resident:
        measures.wait_until_drawn(resident)
        measures.open_all(resident)
        assert measures.axe(resident.page) == []
