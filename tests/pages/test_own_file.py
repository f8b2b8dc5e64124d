"""Keeping and opening the own file: a password that is too short, a wrong one, and answers that stay."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.documents.own_file.kept import PASSWORD, own, sealed
from tests.pages.opening import new_app, press
from tests.plan.examples import example
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.own_file.faults import ReadFault
from wmo_core.documents.own_file.reading import answers_in
from wmo_core.documents.own_file.sealing import LEAST_SIGNS
from wmo_core.plan.dossier import Dossier
from wmo_core.today import ANOTHER_DAY
from wmo_core.ui.state.faults import FileFault
from wmo_core.ui.state.incoming_file import read_file
from wmo_core.ui.state.names import LOCKED_FILE
from wmo_core.ui.state.ready_files import READY_FILES, ReadyFile

TEXTS = load_texts(Register.NL)
WORDS = TEXTS.screen.eigen_bestand


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[ReadyFile]:
    """Every file that is given to the browser, with its name and content."""
    monkeypatch.setenv(ANOTHER_DAY, "2025-12-19")
    files: list[ReadyFile] = []

    def put(owner: object, name: str, mime: str, content: bytes) -> str:
        files.append(ReadyFile(owner, name, mime, content, 0))  # type: ignore[arg-type]
        return "token"

    monkeypatch.setattr(READY_FILES, "put", put)
    return files


def take_along() -> AppTest:
    at = new_app(example("bakker")).run().switch_page("pages/meenemen.py").run()
    assert not at.exception
    return at


def password_field(at: AppTest) -> str:
    return str(next(each.value for each in at.text_area if each.label == WORDS.wachtwoord))


def test_the_answers_are_kept_with_one_press(given: list[ReadyFile]) -> None:
    press(take_along(), WORDS.bewaar)
    assert [each.name for each in given] == [f"{WORDS.naam}-2025-12-19-nl.html"]
    assert given[0].mime == "text/html"
    kept = Dossier.model_validate_json(answers_in(given[0].content))
    assert kept.answers == example("bakker").answers


def test_four_words_are_proposed_and_open_what_is_kept_with_them(given: list[ReadyFile]) -> None:
    at = take_along()
    proposed = password_field(at)
    assert len(proposed.split()) == 4 and proposed != password_field(take_along())
    press(at, WORDS.bewaar_slot)
    assert read_file(given[0].content, proposed).dossier.answers == example("bakker").answers


def test_a_password_that_is_too_short_makes_no_file(given: list[ReadyFile]) -> None:
    at = take_along()
    next(each for each in at.text_area if each.label == WORDS.wachtwoord).set_value("  ko rt  " + " " * 30)
    at = press(at, WORDS.bewaar_slot)
    assert given == []
    assert [each.value for each in at.error] == [fill(WORDS.wachtwoord_kort, {"minste": str(LEAST_SIGNS)})]


def locked(answers: Dossier) -> AppTest:
    """Return the first screen of someone with answers who chose a file with a password."""
    at = new_app(answers)
    at.session_state[LOCKED_FILE] = sealed(example("bakker"))
    return at.run()


def test_a_wrong_password_changes_nothing_and_the_right_one_opens_the_file(went: list[str]) -> None:
    at = press(locked(example("helper")), WORDS.open)
    assert [each.value for each in at.error] == [TEXTS.screen.fouten.wachtwoord_past_niet]
    assert at.session_state["dossier"] == example("helper")
    next(each for each in at.text_area if each.label == WORDS.wachtwoord).set_value(PASSWORD.upper())
    at = press(at, WORDS.open)
    assert at.session_state["dossier"] == example("helper"), "it asks first"
    at = press(at, TEXTS.screen.start.bestand_ja)
    assert at.session_state["dossier"].answers == example("bakker").answers
    assert at.session_state[LOCKED_FILE] is None and went == ["taken"]


def test_a_file_without_a_password_is_read_at_once() -> None:
    assert read_file(own(example("bakker"))).dossier.answers == example("bakker").answers


def test_every_fault_of_a_file_has_its_words() -> None:
    said = {fault.value: getattr(TEXTS.screen.fouten, FileFault(fault.value).value) for fault in ReadFault}
    assert len(set(said.values())) == len(ReadFault)
