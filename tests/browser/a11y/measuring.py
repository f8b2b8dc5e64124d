"""Measures one screen in one register, in all its states, and judges what was measured."""

import pytest
from playwright.sync_api import expect

from tests.browser.a11y import hearing, measures, widths
from tests.browser.a11y.judging import Judged
from tests.browser.a11y.keyboard import walk
from tests.browser.a11y.naming import same_names
from tests.browser.a11y.places import Moment, Place, places
from tests.browser.a11y.schemes import Schemes
from tests.browser.a11y.table import Row
from tests.browser.a11y.visiting import Visits
from tests.browser.names import one_line
from tests.browser.screen_checks import FACTS, english_in
from tests.browser.walking import Resident
from wmo_core.content.register import Register


def in_turn() -> list[Place]:
    """Return all places, those with the same answers after each other: one tab goes round them."""
    answers = [place.dossier for place in places()]
    return sorted(places(), key=lambda place: answers.index(place.dossier))


PLACES = [pytest.param(place, id=f"{place.name}: {place.moments[0].state}") for place in in_turn()]


def measure(place: Place, register: Register, visits: Visits, request: pytest.FixtureRequest) -> None:
    """Measure a screen in all its states, add the rows to the report, and fail when anything is wrong."""
    judged, schemes = Judged(), Schemes()
    update = bool(request.config.getoption("--update-golden"))
    with visits.at(place.path, place.dossier.model_copy(update={"in_register": register})) as resident:
        _is_at(place, resident)
        for moment in place.moments:
            if moment.act is not None:
                measures.close_all(resident)
                moment.act(resident)
            _hear(place, moment, resident, judged, update=update)
            judged.rows.append(_row(place, moment, resident, judged, schemes))
        judged.report(request)


def _is_at(place: Place, resident: Resident) -> None:
    if place.question is not None:
        words = one_line(resident.texts.question(place.question, place.dossier.about).text)
        expect(resident.heading).to_have_text(words)


def _hear(place: Place, moment: Moment, resident: Resident, judged: Judged, *, update: bool) -> None:
    """Compare what a screen reader gets of one of the ten screens with what was approved."""
    if hearing.is_heard(place.name, moment.state):
        measures.wait_until_drawn(resident)
        differs = hearing.differs(resident.page, place.name, resident.register.value, update=update)
        judged.note(differs, f"{place.name}, {moment.state}: een schermlezer krijgt iets anders")


def _row(place: Place, moment: Moment, resident: Resident, judged: Judged, schemes: Schemes) -> Row:
    page = resident.page
    state = f"{place.name}, {moment.state}"
    measures.wait_until_drawn(resident)
    focus = measures.focus_at_error(resident) if moment.points_at_error else "h1"
    if moment is place.moments[0]:
        focus = measures.focus(resident)
        judged.note(focus not in ("h1", "venster"), f"{state}: na een stap staat de focus op {focus}")
    keys = walk(page)
    judged.faults += [f"{state}: {fault}" for fault in keys.faults]
    measures.open_all(resident)
    english = english_in(page.evaluate(FACTS))
    judged.note(bool(english), f"{state}: Engels: {english}")
    same = same_names(page)
    judged.note(bool(same), f"{state}: meer dan een keer dezelfde naam: {same}")
    faults = schemes.count(state, page, judged)
    large = widths.large(state, page, judged, (measures.WINDOW, measures.PHONE))
    sideways = widths.outside(f"{state}, 320 px", page, judged)
    page.set_viewport_size(measures.WINDOW)
    return Row(
        number=places().index(place),
        screen=place.name,
        register=resident.register.value,
        state=moment.state,
        light=faults["light"],
        dark=faults["dark"],
        large=large,
        stops=keys.stops,
        keyboard_faults=len(keys.faults),
        sideways=sideways,
        focus=focus,
        english=len(english),
    )
