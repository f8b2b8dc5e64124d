"""The rows of the table: every screen, from the list of all screens, and what someone fills in there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from playwright.sync_api import expect

from tests.browser.a11y.acts import (
    answer_the_first,
    edit_an_item,
    find_gemeente,
    give_a_code,
    look_at_the_code,
)
from tests.browser.a11y.places import DAY, before, filled, places
from tests.browser.kept.every_way.filling import SECRET, fill_in
from tests.browser.kept.leaving import fields
from tests.browser.walking import Resident
from wmo_core.chance import nonce, salt
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.own_file.page import sealed_page
from wmo_core.documents.own_file.sealing import Once
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dates, Dossier
from wmo_core.plan.wording import word_plan

WITH_BESLUIT = Dates(melding=date(2026, 9, 1), aanvraag=date(2026, 10, 20), besluit=date(2026, 11, 16))
TOLD = """() => [...document.querySelectorAll('[data-testid=stMain] [data-testid=stAlertContentInfo]')]
  .map((each) => each.innerText)"""
CHOSEN = """() => [...document.querySelectorAll('.st-key-v-gemeente input:checked')]
  .map((each) => each.closest('label').innerText)"""

Look = Callable[[Resident], dict[str, Any]]


@dataclass(frozen=True)
class Spot:
    """A screen with these answers, what someone does first, what they fill in, and what is there then."""

    name: str
    path: str
    dossier: Dossier
    prepare: Callable[[Resident], None] | None = None
    fill: Callable[[Resident], None] = fill_in
    shown: Look = fields


def _type_a_booklet(resident: Resident) -> None:
    resident.go_on(resident.say(resident.screen.boekje.begin))


def _closed_file() -> bytes:
    plan = word_plan(plan_facts(filled(), date.fromisoformat(DAY)), Register.NL)
    words = load_texts(Register.NL).screen.eigen_bestand
    return sealed_page(plan, filled().model_dump_json(), words, SECRET, Once(salt(), nonce()))


def _give_a_closed_file(resident: Resident) -> None:
    resident.page.locator("summary").filter(has_text=resident.say(resident.screen.start.bestand)).click()
    file = {"name": "plan.html", "mimeType": "text/html", "buffer": _closed_file()}
    resident.page.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
    expect(resident.page.get_by_label(resident.say(resident.screen.eigen_bestand.wachtwoord))).to_be_visible()
    resident.settle()


def _take_the_first_gemeente(resident: Resident) -> None:
    resident.page.locator(".st-key-v-gemeente").get_by_test_id("stRadioOption").first.click()
    resident.settle()


def _look_at_a_code(resident: Resident) -> None:
    resident.go_to("doorgeven")
    give_a_code(resident)
    look_at_the_code(resident)


def _told(resident: Resident) -> dict[str, Any]:
    return {"uitleg bij het antwoord": resident.page.evaluate(TOLD)}


def _chosen(resident: Resident) -> dict[str, Any]:
    return {"gemeente": resident.page.evaluate(CHOSEN)}


@cache
def spots() -> tuple[Spot, ...]:
    """Return every screen of the product, also those that turn out to have no field."""
    sent_at_once = ("lezen (klopt dit)", "lezen (oefening)")
    known = {f"{each.name} ({each.moments[0].state})": each for each in places()}
    every = (
        Spot(name, each.path, each.dossier)
        for name, each in known.items()
        if not name.startswith(sent_at_once)
    )
    exercises = (
        Spot(name, each.path, each.dossier, fill=answer_the_first, shown=_told)
        for name, each in known.items()
        if name.startswith(sent_at_once)
    )
    return (
        Spot("start (gemeente)", "", Dossier(), find_gemeente("utregt"), _take_the_first_gemeente, _chosen),
        Spot("start (gesloten bestand)", "", Dossier(), _give_a_closed_file),
        Spot("plan (bewerken)", "plan", filled(), edit_an_item),
        Spot("brieven (bezwaar)", "brieven", filled().model_copy(update={"dates": WITH_BESLUIT})),
        Spot("boekje overtypen", "boekje", before("leeftijd"), _type_a_booklet),
        Spot("doorgeven (code)", "doorgeven", filled(), give_a_code),
        Spot("ontvangen (overnemen)", "ontvangen", filled(), _look_at_a_code),
        *exercises,
        *every,
    )
