"""What a resident may type by mistake or on purpose: a clear message, or literally what was typed."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.names import css_key, one_line
from tests.browser.screen_checks import check_screen
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example, mirror
from wmo_core.content.days.parts import DayFault
from wmo_core.content.days.reading import no_day
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.flows.answers import MAX_WORDS, Answer
from wmo_core.flows.check import Fault
from wmo_core.flows.loader import load_flow
from wmo_core.flows.typed import TypedFault
from wmo_core.plan.dates import DateFault
from wmo_core.plan.dossier import Dossier
from wmo_core.press.clean import clean_text
from wmo_core.ui.parts.faults import said
from wmo_core.ui.state.faults import AnyFault

FLOW = load_flow("zelftest")
FIRST, AGE, THIRD = (FLOW.question(each) for each in ("voor_wie", "leeftijd", "thuis"))
STARTED = Dossier(answers={FIRST.id: Answer(chosen=("zelf",))})
A_BSN = "123456782"  # passes the elfproef, belongs to nobody
HOSTILE = {
    "hoe_gaat_het": "# kop\n- punt\n1. een\n> citaat\n[link](http://x) ![p](y) **vet** ~~weg~~ `c` |x|",
    "wat_lukt_niet": "<script>document.title='x'</script> <b>v</b> &amp; <!-- weg --> {{7*7}} ${HOME} {dag}",
    "sinds_wanneer": "$x^2$ :red[rood] :smile: :material/home: #eval(1) <label> @ref \\einde _schuin_",
    "geprobeerd": "links <- rechts -> beide <-> streep -- >= <= ~= :streamlit: 😀 👩‍👩‍👧 en 👍🏽 en 🇳🇱",
    "wie_helpt": "مرحبا Jan שלום \u202eomgekeerd\u202c 漢字",
    "wat_helpt": "a\x07c\x1bd\x7fe einde",
}


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


def complaint(resident: Resident, fault: AnyFault) -> Locator:
    """The message for a fault. The field that is wrong must have the focus, and say the message too."""
    message = resident.page.get_by_role("alert").filter(has_text=resident.say(said(fault, resident.texts)))
    expect(message).to_be_visible()
    expect(resident.page.locator(":focus")).to_have_accessible_description(one_line(message.inner_text()))
    expect(resident.page.locator("[aria-invalid=true]")).to_have_count(1)
    return message


@pytest.mark.parametrize("register", Register)
def test_verder_without_an_answer_says_so_and_stays(resident: Resident, register: Register) -> None:
    resident.begin(register)
    resident.stay()
    complaint(resident, Fault.GEEN_KEUZE)
    assert resident.question() == FIRST
    check_screen(resident, arrived=False)
    resident.fill_in(FIRST, Answer(chosen=("zelf",)))
    resident.next()
    expect(resident.page.get_by_role("alert")).to_have_count(0)


def test_what_was_filled_in_stays_with_the_message(resident: Resident) -> None:
    resident.open_with(STARTED, "vragen")
    resident.choose(AGE, "aow")
    resident.fill_in(THIRD, Answer(chosen=("alleen", "partner"), words="Wij wonen apart & samen."))
    resident.stay()
    complaint(resident, Fault.TEGENSTRIJDIG)
    expect(resident.words_field(THIRD)).to_have_value("Wij wonen apart & samen.")
    assert resident.page.get_by_role("checkbox", checked=True).count() == 2


def test_a_text_of_100_kb_is_refused_and_stays(resident: Resident) -> None:
    long = "overzichtskaart" * 6_667
    resident.open_with(STARTED, "vragen")
    resident.choose(AGE, "aow")
    resident.tell_more()
    resident.words_field(THIRD).fill(long)
    resident.stay()
    complaint(resident, TypedFault.TE_LANG)
    assert resident.words_field(THIRD).input_value() == long
    check_screen(resident, arrived=False)
    resident.fill_in(THIRD, Answer(words=long[:MAX_WORDS]))
    resident.next()


def test_a_number_like_a_bsn_is_warned_about_once(resident: Resident) -> None:
    resident.open_with(STARTED, "vragen")
    resident.choose(AGE, "aow")
    resident.fill_in(THIRD, Answer(words=f"Mijn nummer is {A_BSN}."))
    resident.stay()
    complaint(resident, TypedFault.BSN)
    expect(resident.words_field(THIRD)).to_have_value(f"Mijn nummer is {A_BSN}.")
    resident.next()
    assert resident.question() != AGE


def hostile_dossier() -> Dossier:
    answers = dict(example("echtpaar").answers)
    for template, words in HOSTILE.items():
        key = f"huishouden.{template}"
        answers[key] = answers[key].model_copy(update={"words": words})
    return Dossier(answers=answers)


def test_strange_words_stand_literally_in_the_plan(resident: Resident) -> None:
    resident.open_with(hostile_dossier(), "plan")
    for template, words in HOSTILE.items():
        shows_literally(resident.page.locator(css_key(f"deel-huishouden.{template}")), words)
    title = resident.page.get_by_text(resident.say(resident.screen.plan.voorbeeld), exact=True)
    title.click()
    for words in HOSTILE.values():
        shows_literally(resident.page.locator("details[open]").filter(has=title), clean_text(words).text)
    check_screen(resident, arrived=False)


def shows_literally(place: Locator, words: str) -> None:
    """Check that the words are read as they were typed, but for what cannot be seen."""
    expect(place).to_be_visible()
    shown = visible(place.inner_text())
    assert visible(words) in shown, shown


def visible(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable() and not sign.isspace())


def test_strange_words_that_are_typed_come_back_as_typed(resident: Resident) -> None:
    resident.open_with(STARTED, "vragen")
    resident.choose(AGE, "aow")
    words = "\n".join(
        HOSTILE[name] for name in ("hoe_gaat_het", "wat_lukt_niet", "sinds_wanneer", "wie_helpt")
    )
    resident.fill_in(THIRD, Answer(words=words))
    resident.next()
    resident.go_on(resident.say(resident.screen.algemeen.terug))
    expect(resident.words_field(THIRD)).to_have_value(words)


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("volgens mij in april", no_day(DayFault.ONLEESBAAR, date(2026, 11, 22))),
        ("23-11-2026", DateFault.IN_TOEKOMST),
        ("1 januari 2019", DateFault.TE_LANG_GELEDEN),
        ("", DateFault.MELDING_ONTBREEKT),
    ],
)
def test_a_wrong_day_is_explained_and_stays(resident: Resident, typed: str, fault: AnyFault) -> None:
    resident.open_with(Dossier(answers={"voor_wie": Answer(chosen=("zelf",))}), "termijnen")
    tile(resident, resident.screen.termijnen.ja).click()
    field = resident.page.get_by_label(resident.say(resident.screen.termijnen.datums["melding"]))
    field.fill(typed)
    for button in (resident.screen.termijnen.reken, resident.screen.algemeen.verder):
        resident.button(button).click()
        complaint(resident, fault)
        expect(field).to_have_value(typed)
        field.focus()
    assert resident.step == "termijnen"


def test_a_day_that_may_be_another_is_asked_back_at_the_keyboard(resident: Resident) -> None:
    resident.open_with(Dossier(answers={"voor_wie": Answer(chosen=("zelf",))}), "termijnen")
    words, page = resident.screen.termijnen, resident.page
    field = page.get_by_label(resident.say(words.datums["melding"]))
    expect(field).to_be_hidden()
    tile(resident, words.ja).click()
    field.fill("maandag 17 november 2026")
    expect(page.get_by_text(resident.say(words.nog_niet_tekst.split(".")[0]))).to_be_hidden()
    resident.button(words.reken).click()
    meant = "dinsdag 17 november 2026"
    yes = resident.button(fill(words.dag_ja, {"dag": meant}))
    expect(yes).to_be_focused()
    asked = fill(resident.screen.fouten.datum_bedoelt_u, {"dag": meant})
    expect(yes).to_have_accessible_description(asked)
    page.keyboard.press("Tab")
    expect(resident.button(words.dag_nee)).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("table")).to_be_visible()
    expect(field).to_have_value("17 november 2026")
    tile(resident, words.nog_niet).click()
    for each in (field, page.get_by_role("table")):
        expect(each).to_be_hidden()


def tile(resident: Resident, label: str) -> Locator:
    radio = resident.page.get_by_role("radio", name=resident.say(label), exact=True)
    return resident.page.get_by_test_id("stRadioOption").filter(has=radio)


GOOD_FILE = mirror(example("man_van_34"))
BROKEN_FILES = {
    "geen json": b"{ dit is geen bestand van ons",
    "leeg": b"{}",
    "andere vorm": b'{"version": 1, "naam": "Jan"}',
    "een plaatje": b"\x89PNG\r\n\x1a\n\x00\x00",
}


def test_a_broken_answers_file_changes_nothing_and_a_good_one_goes_on(
    resident: Resident, tmp_path: Path
) -> None:
    resident.open_with(Dossier(answers={"voor_wie": Answer(chosen=("zelf",), words="Dit blijft.")}))
    open_upload(resident)
    check_screen(resident, arrived=False)
    for name, content in BROKEN_FILES.items():
        before = resident.stored()
        upload(resident, tmp_path / f"{name}.json", content)
        expect(resident.page.get_by_role("alert").filter(has_text="bestand")).to_be_visible()
        check_screen(resident, arrived=False)
        assert resident.stored() == before, name
        resident.open()
        open_upload(resident)
    upload(resident, tmp_path / "antwoorden.json", GOOD_FILE.encode())
    resident.go_on(resident.say(resident.screen.start.bestand_ja))
    assert json.loads(resident.stored()) == json.loads(GOOD_FILE)


def open_upload(resident: Resident) -> None:
    resident.page.locator("summary").filter(has_text=resident.say(resident.screen.start.bestand)).click()


def upload(resident: Resident, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    resident.page.locator("input[type=file]").set_input_files(path)
