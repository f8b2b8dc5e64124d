"""Finishes the plan as an example did, reads it, and takes it along."""

import json

import page as pdf_ua
from playwright.sync_api import Locator, expect

from tests.browser.names import css_key, one_line
from tests.browser.screen_checks import check_screen
from tests.browser.walking import Resident
from tests.documents.reading import lines_of, pages_of, words_of
from wmo_core.content.fill import fill
from wmo_core.documents.own_file.reading import answers_in
from wmo_core.flows.answers import By
from wmo_core.plan.build import all_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.wording import word_fact
from wmo_core.ui.screens.plan.words import name_of


def finish_the_plan(resident: Resident, dossier: Dossier) -> None:
    """Leave out, edit and add what the example does."""
    assert resident.step == "plan"
    check_screen(resident)
    items = [word_fact(fact, dossier.filled_by, resident.texts).item for fact in all_facts(dossier)]
    labels = {item.id: one_line(name_of(item)) for item in items}
    for item_id in dossier.plan.left_out:
        label = f"{resident.say(resident.screen.plan.in_plan)} {labels[item_id]}"
        resident.tick(label, resident.open_item(item_id))
        resident.settle()
    for item_id, text in dossier.plan.edits.items():
        change = f"{resident.say(resident.screen.plan.bewerk)} {labels[item_id]}"
        resident.open_item(item_id).get_by_role("button", name=change, exact=True).click()
        field = part(resident, item_id).get_by_label(resident.say(resident.screen.plan.bewerk_veld))
        field.fill(text)
        part(resident, item_id).get_by_role(
            "button", name=resident.say(resident.screen.algemeen.bewaar)
        ).click()
        expect(field).to_have_count(0)
        if dossier.filled_by is not By.ZELF:  # so far it is a suggestion
            part(resident, item_id).get_by_role(
                "button", name=resident.say(resident.screen.plan.neem_over)
            ).click()
            resident.settle()
    for letter, text in dossier.plan.additions.items():
        add(resident, letter, text)
    check_screen(resident, arrived=False)


def part(resident: Resident, item_id: str) -> Locator:
    return resident.page.locator(css_key(f"deel-{item_id}"))


def add(resident: Resident, letter: str, text: str) -> None:
    label = f"{resident.texts.document.addition_label} ({letter})"
    closed = fill(resident.say(resident.screen.plan.toevoegen), {"deel": letter})
    resident.page.get_by_text(closed, exact=True).click()
    resident.page.get_by_role("textbox", name=label, exact=True).fill(text)
    resident.page.locator(css_key(f"bewaar:{letter}")).get_by_role("button").click()
    resident.settle()


def read_the_preview(resident: Resident, expected: list[str]) -> None:
    """Look at what the gemeente sees: it must be the approved text, word for word."""
    title = resident.page.get_by_text(resident.say(resident.screen.plan.voorbeeld), exact=True)
    title.click()
    shown = resident.page.locator("details[open]").filter(has=title)
    expect(shown.get_by_text(resident.say(resident.screen.plan.voorbeeld_uitleg))).to_be_visible()
    words = words_of(shown.inner_text())
    shown_from = words.index(expected[0], len(words_of(resident.say(resident.screen.plan.voorbeeld_uitleg))))
    assert words[shown_from:] == expected
    resident.go_on(resident.say(resident.screen.plan.naar_meenemen))


def take_along(resident: Resident, dossier: Dossier, expected: list[str]) -> None:
    """Download the PDF and the answers: an accessible plan, and exactly what the example holds."""
    assert resident.step == "meenemen"
    check_screen(resident)
    pdf = resident.download(resident.say(resident.screen.meenemen.download))
    result = pdf_ua.validate_pdf(str(pdf), profile="ua1")
    assert result.is_compliant, [(failure.rule_id, failure.message) for failure in result.failures]
    assert words_of("\n".join(lines_of(pages_of(pdf.read_bytes())))) == expected
    own = resident.download(resident.say(resident.screen.eigen_bestand.bewaar)).read_bytes()
    answers = json.loads(answers_in(own))
    given = Dossier.model_validate(answers)
    same = {
        "answers": {**given.answers, **dossier.answers},
        "files": given.files,
    }  # a calendar gets an id of its own
    assert given == dossier.model_copy(update=same)
    assert bool(given.files.calendar_id) == (given.dates.melding is not None)
    assert all(given.answers[key].is_empty for key in given.answers.keys() - dossier.answers.keys())
    check_screen(resident, arrived=False)
