"""The screens of a code: what they say when something is wrong, and that nothing goes when it is."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import drawn, filled, new_app, offered, said
from wmo_core import where_stored
from wmo_core.content.code_words import load_code_words
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.errors import SettingError
from wmo_core.plan.dossier import Dossier
from wmo_core.storage import errors
from wmo_core.storage.handovers import Handovers
from wmo_core.storage.models import Code, Given
from wmo_core.ui.parts import navigation
from wmo_core.ui.state import deployment, handover
from wmo_core.ui.state.deployment import check_deployment
from wmo_core.ui.state.faults import HandoverFault
from wmo_core.ui.state.names import OFFERED_BY_CODE

NL = load_texts(Register.NL).screen
FULL = Dossier(answers=filled())


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A data folder of its own."""
    monkeypatch.setenv(where_stored.DATA, str(tmp_path / "data"))
    yield tmp_path / "data"


def on(screen: str, dossier: Dossier = FULL) -> AppTest:
    at = new_app(dossier).run().switch_page(f"pages/{screen}.py").run()
    assert not at.exception
    return at


def press(at: AppTest, key: str) -> AppTest:
    at.button(key=key).click().run()
    assert not at.exception
    return at


def code_of(at: AppTest) -> str:
    given = at.session_state["doorgegeven"]
    return str(given.code.in_address)


def look(at: AppTest, typed: str) -> AppTest:
    at.text_input(key="v:code").set_value(typed)
    return press(at, "kijk")


def test_without_answers_there_is_nothing_to_hand_over() -> None:
    at = on("doorgeven", Dossier())
    assert NL.doorgeven.leeg in said(at)
    assert "maak-code" not in [each.key for each in at.button]


def test_a_code_is_looked_at_and_taken_once(went: list[str]) -> None:
    code = code_of(press(on("doorgeven"), "maak-code"))
    helper = look(on("ontvangen", Dossier()), code)
    assert NL.ontvangen.klaar_titel in [each.value for each in helper.header]
    assert helper.session_state["dossier"] == Dossier()
    press(helper, "neem")
    assert helper.session_state["dossier"].answers == FULL.answers
    assert went == [navigation.HUB]
    late = look(on("ontvangen", Dossier()), code)
    assert [each.value for each in late.error] == [NL.fouten.code_werkt_niet]


def test_a_code_that_still_works_is_shown_again_in_a_new_session_and_can_be_withdrawn() -> None:
    made = press(on("doorgeven"), "maak-code")
    code = code_of(made)
    again = new_app(FULL)
    again.session_state["doorgegeven"] = made.session_state["doorgegeven"]
    again = again.run().switch_page("pages/doorgeven.py").run()
    assert NL.doorgeven.code_titel in [each.value for each in again.header]
    assert NL.doorgeven.ingetrokken in [each.value for each in press(again, "trek-in").success]
    late = look(on("ontvangen", Dossier()), code)
    assert [each.value for each in late.error] == [NL.fouten.code_werkt_niet]


def test_a_code_of_which_the_time_is_over_is_not_shown() -> None:
    at = new_app(FULL)
    code = Code(number="402913", words=("appel", "bezem", "citroen", "dorp"))
    at.session_state["doorgegeven"] = Given(code, datetime.now(UTC) - timedelta(seconds=1))
    at = at.run().switch_page("pages/doorgeven.py").run()
    assert "maak-code" in [each.key for each in at.button]


def test_what_is_here_already_stays_for_who_says_no() -> None:
    code = code_of(press(on("doorgeven"), "maak-code"))
    mine = Dossier(gemeente_name="Verweg", answers={"voor_wie": FULL.answers["voor_wie"]})
    helper = look(on("ontvangen", mine), code)
    assert [each.value for each in helper.warning] == [NL.ontvangen.al_ingevuld]
    press(helper, "niet")
    assert helper.session_state["dossier"] == mine
    assert look(on("ontvangen", Dossier()), code).session_state[OFFERED_BY_CODE].answers == len(FULL.answers)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", NL.fouten.code_nummer),
        ("402913 appel bezem citroen", NL.fouten.code_woorden),
        ("402913 appel bezem citroen dorp", NL.fouten.code_werkt_niet),
        ("402913 appel bezem citroen " + "x" * 1000, NL.fouten.code_woorden),
    ],
)
def test_a_code_that_is_not_right_is_told_so(typed: str, sentence: str) -> None:
    at = look(on("ontvangen"), typed)
    assert [each.value for each in at.error] == [sentence]
    assert at.session_state["dossier"] == FULL
    assert at.text_input(key="v:code").value == typed


def test_a_word_that_is_not_in_the_list_is_named_and_never_drawn() -> None:
    at = look(on("ontvangen"), "402913 appel bezem <b>sitroeen</b> **dorp**")
    assert "<b>" not in said(at) and "**" not in said(at)
    (shown,) = [each.value for each in look(on("ontvangen"), "402913 appel bezem dorp qq").error]
    assert "qq" in shown


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (errors.NotOfferedError, HandoverFault.WERKT_NIET),
        (errors.JustEndedError, HandoverFault.NET_WEG),
        (errors.TooOftenError, HandoverFault.TE_VAAK),
        (errors.TooBusyError, HandoverFault.TE_DRUK),
        (errors.NotStoredError, HandoverFault.OPSLAG),
    ],
)
def test_whatever_goes_wrong_while_taking_is_said_and_changes_nothing(
    error: type[errors.StorageError], fault: HandoverFault, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = code_of(press(on("doorgeven"), "maak-code"))
    mine = Dossier(answers={"voor_wie": FULL.answers["voor_wie"]})
    helper = look(on("ontvangen", mine), code)

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Handovers, "take", fail)
    press(helper, "neem")
    assert [each.value for each in helper.error] == [getattr(NL.fouten, fault.value)]
    assert helper.session_state["dossier"] == mine


def test_answers_that_cannot_be_kept_are_offered_as_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise errors.NotStoredError

    monkeypatch.setattr(Handovers, "give", fail)
    at = press(on("doorgeven"), "maak-code")
    assert [each.value for each in at.error] == [NL.fouten.code_opslag]
    assert offered(at)
    assert at.session_state["dossier"].answers == FULL.answers


def test_a_code_is_withdrawn() -> None:
    at = press(on("doorgeven"), "maak-code")
    code = code_of(at)
    press(at, "trek-in")
    assert [each.value for each in at.success] == [NL.doorgeven.ingetrokken]
    assert [each.value for each in look(on("ontvangen"), code).error] == [NL.fouten.code_werkt_niet]


def test_without_handing_over_there_is_no_screen_no_word_and_no_folder(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(deployment.HAND_OVER, "uit")
    check_deployment()
    at = new_app(FULL).run()
    titles = {NL.doorgeven.titel, NL.ontvangen.titel}
    for screen in ("start", "meenemen", "hulp"):
        at.switch_page(f"pages/{screen}.py").run()
        labels = {each.label for each in at.button} | {each.label for each in drawn(at, "page_link")}
        assert not titles & labels, screen
    assert not data.exists()


@pytest.mark.parametrize("chosen", ["nee", "off", "0"])
def test_another_word_than_on_or_off_is_refused(chosen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(deployment.HAND_OVER, chosen)
    with pytest.raises(SettingError, match="aan of uit"):
        check_deployment()


@pytest.mark.parametrize("address", ["mysql://plan@localhost/plan", "geen adres"])
def test_another_database_than_postgresql_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(where_stored.DATABASE, address)
    with pytest.raises(SettingError, match="PostgreSQL"):
        handover.handovers()


def test_the_words_of_a_code_come_from_the_content() -> None:
    code = code_of(press(on("doorgeven"), "maak-code"))
    assert set(code.split("-")[1:]) <= set(load_code_words())
