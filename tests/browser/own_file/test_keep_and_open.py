"""The own file in the app: kept behind a password, opened over other answers, and what is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.names import one_line
from tests.browser.screen_checks import check_screen
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.content.register import Register
from wmo_core.documents.own_file.reading import answers_in
from wmo_core.flows.answers import Answer
from wmo_core.plan.dossier import Dossier

MINE = example("echtpaar")
OTHER = Dossier(answers={"voor_wie": Answer(chosen=("zelf",), words="Dit blijft.")})


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-12-20"))


def open_part(resident: Resident, label: str) -> None:
    resident.page.locator("summary").filter(has_text=resident.say(label)).click()


def give(resident: Resident, file: Path | dict[str, object]) -> None:
    resident.page.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]


def complaint(resident: Resident, words: str) -> None:
    expect(resident.page.get_by_role("alert").filter(has_text=one_line(words))).to_be_visible()
    expect(resident.page.locator(":focus")).to_have_accessible_description(one_line(words))


@pytest.mark.parametrize("register", Register)
def test_a_file_with_a_password_opens_for_who_knows_it(resident: Resident, register: Register) -> None:
    resident.open_with(MINE.model_copy(update={"in_register": register}), "meenemen")
    words, page = resident.screen.eigen_bestand, resident.page
    open_part(resident, words.slot)
    password = page.get_by_label(resident.say(words.wachtwoord)).input_value()
    check_screen(resident, arrived=False)
    file = resident.download(resident.say(words.bewaar_slot))
    assert password not in str(page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}])"))
    assert Dossier.model_validate_json(answers_in(file.read_bytes(), password)).answers == MINE.answers

    resident.open_with(OTHER.model_copy(update={"in_register": register}))
    before = resident.stored()
    open_part(resident, resident.screen.start.bestand)
    give(resident, file)
    field = page.get_by_label(resident.say(words.wachtwoord))
    field.fill("een ander wachtwoord")
    resident.button(words.open).click()
    complaint(resident, resident.screen.fouten.wachtwoord_past_niet)
    check_screen(resident, arrived=False)
    assert resident.stored() == before
    field.fill(password.title())
    resident.button(words.open).click()
    resident.go_on(resident.say(resident.screen.start.bestand_ja))
    assert resident.kept().answers == MINE.answers
    assert password not in resident.server.log.read_text()


REFUSED = {
    "foto.jpg": (b"\xff\xd8\xff\xe0" + bytes(500), "bestand_verkeerde_soort"),
    "site.html": (b"<!doctype html><script>document.title='x'</script>", "bestand_geen_antwoorden"),
    "diep.json": (b'{"version": 2, "answers":' + b"[" * 10_000 + b"]" * 10_000 + b"}", "bestand_onleesbaar"),
    "groot.html": (b"<" * 50_000_000, "bestand_te_groot"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_not_ours_says_so_at_the_field(resident: Resident, name: str, tmp_path: Path) -> None:
    content, fault = REFUSED[name]
    resident.open_with(OTHER)
    before = resident.stored()
    open_part(resident, resident.screen.start.bestand)
    (tmp_path / name).write_bytes(content)
    give(resident, tmp_path / name)
    complaint(resident, getattr(resident.screen.fouten, fault))
    assert resident.stored() == before and resident.page.title() != "x"


def test_a_plan_as_pdf_gives_back_what_stands_in_it(resident: Resident) -> None:
    resident.open_with(MINE, "meenemen")
    pdf = resident.download(resident.say(resident.screen.meenemen.download))
    resident.open_with(Dossier())
    open_part(resident, resident.screen.start.bestand)
    here = resident.step
    give(resident, pdf)
    resident.arrive(here)
    kept = resident.kept().answers
    assert kept["onderwerpen"].chosen == MINE.answers["onderwerpen"].chosen
    assert not kept.keys() & set(MINE.plan.left_out)
