"""Walks one person from the first screen to the plan in hand, and measures each showing of a screen."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from playwright.sync_api import Browser, expect

from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from tests.weg.acts import ACTS, LAST, step_on
from tests.weg.counting import SCRIPT, Showing, look, presses
from tests.weg.facts import Fact, check, not_said
from tests.weg.people import Person
from wmo_core.content.register import Register

MOST_SHOWINGS = 150
PATIENCE_MS = 30_000


@dataclass(frozen=True)
class Window:
    """The size of a window."""

    width: int
    height: int

    def __str__(self) -> str:
        """Return the size as people write it."""
        return f"{self.width} bij {self.height}"


PHONE, LAPTOP = Window(360, 740), Window(1366, 768)


@dataclass(frozen=True)
class Walk:
    """One walk: each showing in turn, the facts with what became of them, and what nobody said."""

    person: Person
    register: Register
    window: Window
    showings: tuple[Showing, ...]
    facts: tuple[Fact, ...]
    not_said: tuple[str, ...]


def walk(browser: Browser, server: ServerProcess, person: Person, register: Register, window: Window) -> Walk:
    """Walk, and check the plan that is downloaded at the end."""
    size = {"width": window.width, "height": window.height}
    context = browser.new_context(locale="nl-NL", viewport=size)  # type: ignore[arg-type]
    context.set_default_timeout(PATIENCE_MS)
    context.add_init_script(path=SCRIPT)
    resident = Resident(context.new_page(), server)
    resident.open()
    showings = _all_showings(resident, person, register)
    plan = _downloaded(resident)
    context.close()
    asked = {question for each in showings for question in each.questions}
    facts = tuple(check(person, plan, asked))
    return Walk(person, register, window, showings, facts, tuple(not_said(person, plan)))


def _all_showings(resident: Resident, person: Person, register: Register) -> tuple[Showing, ...]:
    found = list[Showing]()
    while not found or found[-1].place != LAST:
        assert len(found) < MOST_SHOWINGS, "Deze weg komt niet aan."
        seen, before = _seen(resident), presses(resident.page)
        answers = ACTS[seen.place.partition("/")[0]](resident, person, register)
        found.append(replace(seen, presses=presses(resident.page) - before, answers=answers))
    return tuple(found)


def _seen(resident: Resident) -> Showing:
    place, step = resident.step, step_on(resident)
    found = look(resident.page, [resident.say(resident.screen.algemeen.verder)])
    part = step.part if step else place.partition("/")[0]
    questions = tuple(each.id for each in step.questions) if step else ()
    return Showing(part=part, place=place, questions=questions, **found)  # type: ignore[arg-type]


def _downloaded(resident: Resident) -> Mapping[str, Any]:
    """Return the plan as JSON. This is for the check: nobody needs it to have the plan in hand."""
    words = resident.screen.meenemen
    resident.page.locator("summary").filter(has_text=resident.say(words.andere_vormen)).click()
    expect(resident.button(resident.say(words.vormen["json"].knop))).to_be_visible()
    resident.settle()
    file = resident.download(resident.say(words.vormen["json"].knop))
    plan: Mapping[str, Any] = json.loads(file.read_bytes())
    return plan
