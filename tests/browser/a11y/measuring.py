"""Measures one screen in one register, in all its states, and judges what was measured."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page, expect

from tests.browser.a11y import hearing, measures
from tests.browser.a11y.keyboard import walk
from tests.browser.a11y.measures import Violation
from tests.browser.a11y.places import DAY, Moment, Place, places
from tests.browser.a11y.table import PROPERTY, Row, as_property
from tests.browser.names import one_line
from tests.browser.screen_checks import FACTS, english_in
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.content.register import Register

PLACES = [pytest.param(place, id=f"{place.name}: {place.moments[0].state}") for place in places()]


@dataclass
class Judged:
    """The rows of one screen, and in words what is wrong on it."""

    rows: list[Row] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def count(self, state: str, found: list[Violation]) -> int:
        """Note what axe found; return how many there are."""
        self.faults += [f"{state}: {each.rule} bij {each.place}: {each.html}" for each in found]
        return len(found)

    def note(self, wrong: bool, words: str) -> None:
        """Note a fault."""
        if wrong:
            self.faults.append(words)


def measure(
    place: Place,
    register: Register,
    page: Page,
    app_on: Callable[[str], ServerProcess],
    request: pytest.FixtureRequest,
) -> None:
    """Measure a screen in all its states, add the rows to the report, and fail when anything is wrong."""
    resident = Resident(page, app_on(DAY))
    judged = Judged()
    _arrive(place, register, resident)
    for moment in place.moments:
        if moment.act is not None:
            moment.act(resident)
        _hear(place, moment, resident, judged, update=bool(request.config.getoption("--update-golden")))
        judged.rows.append(_row(place, moment, resident, judged))
    request.node.user_properties += [(PROPERTY, as_property(row)) for row in judged.rows]
    if judged.faults:
        pytest.fail("\n".join(judged.faults), pytrace=False)


def _arrive(place: Place, register: Register, resident: Resident) -> None:
    resident.open_with(place.dossier.model_copy(update={"in_register": register}), place.path)
    if place.question is not None and place.moments[0].act is None:
        words = one_line(resident.texts.question(place.question).text)
        expect(resident.heading).to_have_text(words)
    resident.settle()


def _hear(place: Place, moment: Moment, resident: Resident, judged: Judged, *, update: bool) -> None:
    """Compare what a screen reader gets of one of the ten screens with what was approved."""
    if hearing.is_heard(place.name, moment.state):
        measures.wait_until_drawn(resident)
        differs = hearing.differs(resident.page, place.name, resident.register.value, update=update)
        judged.note(differs, f"{place.name}, {moment.state}: een schermlezer krijgt iets anders")


def _first_of(screen: str) -> Place:
    return next(place for place in places() if place.name == screen)


def _large(state: str, page: Page, judged: Judged) -> int:
    """Return the number of faults with text of 200 %."""
    found, outside = measures.axe_with_large_text(page)
    judged.note(outside > 0, f"{state}: bij 200 % staat {outside} px buiten beeld")
    return judged.count(f"{state}, 200 %", found) + (outside > 0)


def _row(place: Place, moment: Moment, resident: Resident, judged: Judged) -> Row:
    page = resident.page
    state = f"{place.name}, {moment.state}"
    focus = measures.focus_at_error(resident) if moment.points_at_error else "h1"
    measures.wait_until_drawn(resident)
    keys = walk(page)
    judged.faults += [f"{state}: {fault}" for fault in keys.faults]
    measures.open_all(resident)
    english = english_in(page.evaluate(FACTS))
    judged.note(bool(english), f"{state}: Engels: {english}")
    light = judged.count(f"{state}, licht", measures.axe(page))
    is_last = moment is place.moments[-1]
    dark = judged.count(f"{state}, donker", measures.axe_in_the_dark(page)) if is_last else None
    large = _large(state, page, judged) if is_last else None
    sideways = measures.sideways_on_a_phone(page)
    judged.note(sideways > 0, f"{state}: op 320 px staat {sideways} px buiten beeld")
    if moment is place.moments[0] and place is _first_of(place.name):
        focus = measures.focus_after_step(resident)
        judged.note(focus not in ("h1", "venster"), f"{state}: na een stap staat de focus op {focus}")
    return Row(
        number=places().index(place),
        screen=place.name,
        register=resident.register.value,
        state=moment.state,
        light=light,
        dark=dark,
        large=large,
        stops=keys.stops,
        keyboard_faults=len(keys.faults),
        sideways=sideways,
        focus=focus,
        english=len(english),
    )
