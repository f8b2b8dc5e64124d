"""Taking the plan along: the PDF first, the others when asked for, and one that fails leaves the rest."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.faults import break_format
from tests.pages.opening import new_app, offered, press
from tests.plan.examples import example
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.dossier import Dossier
from wmo_core.press.formats import Format
from wmo_core.today import ANOTHER_DAY

TEXTS = load_texts(Register.NL)
WORDS = TEXTS.screen.meenemen
OWN = TEXTS.screen.eigen_bestand
BOOKLET = TEXTS.screen.boekje.download


def opened(
    monkeypatch: pytest.MonkeyPatch, dossier: Dossier | None = None, *, others: bool = False
) -> AppTest:
    monkeypatch.setenv(ANOTHER_DAY, "2025-12-19")
    at = new_app(dossier or example("bakker")).run()
    at.session_state["andere_vormen"] = others
    at = at.switch_page("pages/meenemen.py").run()
    assert not at.exception
    return at


def test_the_plan_to_print_comes_first_and_the_screen_asks_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    assert offered(opened(monkeypatch)) == [WORDS.download, BOOKLET, OWN.bewaar, OWN.bewaar_slot]


def test_everything_at_once_and_the_other_forms_come_when_they_are_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    at = opened(monkeypatch, others=True)
    shown = [each.knop for each in WORDS.vormen.values()]
    assert offered(at) == [
        WORDS.download,
        WORDS.zip,
        WORDS.download_ander,
        *shown,
        BOOKLET,
        OWN.bewaar,
        OWN.bewaar_slot,
    ]


def test_without_a_melding_there_is_no_calendar(monkeypatch: pytest.MonkeyPatch) -> None:
    at = opened(monkeypatch, Dossier(), others=True)
    assert WORDS.vormen["ics"].knop not in offered(at)


def test_a_file_is_made_when_it_is_pressed_and_not_before(monkeypatch: pytest.MonkeyPatch) -> None:
    break_format(monkeypatch, Format.PDF, ValueError("Mijn heup"))
    at = opened(monkeypatch)
    assert not at.error
    assert WORDS.vormen["docx"].knop not in offered(at)


def test_when_the_pdf_fails_the_word_document_and_the_text_stand_in_its_place(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    break_format(monkeypatch, Format.PDF, ValueError("Mijn heup"))
    at = press(opened(monkeypatch), WORDS.download)
    assert [error.value.split("\n")[0].strip() for error in at.error] == [f"**{WORDS.download}**"]
    assert "Mijn heup" not in at.error[0].value + caplog.text
    assert TEXTS.document.failed_note in at.error[0].value
    assert offered(at)[:3] == [WORDS.download, WORDS.vormen["docx"].knop, WORDS.vormen["txt"].knop]


def test_when_another_form_fails_the_rest_is_still_there(monkeypatch: pytest.MonkeyPatch) -> None:
    break_format(monkeypatch, Format.DOCX, ValueError("Mijn heup"))
    label = WORDS.vormen["docx"].knop
    at = press(opened(monkeypatch, others=True), label)
    assert [error.value.split("\n")[0].strip() for error in at.error] == [f"**{label}**"]
    assert {WORDS.vormen["txt"].knop, WORDS.download, label} <= set(offered(at))
    assert not press(at, WORDS.vormen["txt"].knop).error, "a file that can be made takes the message away"
