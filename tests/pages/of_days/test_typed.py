"""The screen of the days: what is typed is read, asked back or refused, and nothing hangs on a doubt."""

from datetime import date

import pytest

from tests.pages.of_days.screen import FAULTS, MELDING, TEXTS, WORDS, errors, melding, opened, shown, typed
from tests.pages.opening import press
from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words
from wmo_core.content.letters import LetterId, load_letter
from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dates


@pytest.mark.parametrize("text", ["23 november", "23-11-25", "zo. 23 nov.", "gisteren"])
def test_a_day_is_read_as_it_is_typed_and_written_back_as_it_was_understood(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = typed(text, monkeypatch, "2025-11-24")
    assert melding(at) == date(2025, 11, 23) and not at.error
    assert at.text_input(key="v:dag:melding").value == "23 november 2025"
    assert WORDS.tabel_titel in [each.value for each in at.header]


def test_a_day_that_may_be_another_is_asked_back_and_yes_takes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    at = typed("maandag 23 november 2025", monkeypatch, "2025-11-24")
    meant = day_in_words(date(2025, 11, 23))
    assert errors(at) == [fill(FAULTS.datum_bedoelt_u, {"dag": meant})] and melding(at) is None
    at = press(at, fill(WORDS.dag_ja, {"dag": meant}))
    assert melding(at) == date(2025, 11, 23) and not at.error


def test_a_day_that_was_not_meant_is_asked_again_with_a_day_that_can_be(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    at = press(typed("zaterdag", monkeypatch, "2025-11-24"), WORDS.dag_nee)
    assert errors(at) == [fill(FAULTS.datum_opnieuw, {"voorbeeld": "22 november 2025"})]
    assert melding(at) is None and at.text_input(key="v:dag:melding").value == "zaterdag"


def test_yes_to_a_day_that_was_changed_since_reads_what_stands_there_now(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    at = typed("zaterdag", monkeypatch, "2025-11-24")
    at.text_input(key="v:dag:melding").set_value("20-11-2025")
    at = press(at, fill(WORDS.dag_ja, {"dag": day_in_words(date(2025, 11, 22))}))
    assert melding(at) == date(2025, 11, 20)


@pytest.mark.parametrize(
    "text", ["20e novembr of zo", "maandag 23 november 2025", "31-11-2025", "3-12-2025", ""]
)
@pytest.mark.parametrize("known", [None, MELDING])
def test_nothing_hangs_on_a_day_that_is_not_known(
    text: str, known: date | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = typed(text, monkeypatch, "2025-11-24", Dates(melding=known and date(2025, 11, 20)))
    assert len(errors(at)) == 1
    assert WORDS.tabel_titel not in [each.value for each in at.header]
    assert not at.info, "who said that the melding is done, has not all the time"
    assert TEXTS.document.next_step.title not in [each.value for each in at.header]


def test_who_did_no_melding_has_all_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    at = opened(Dates(), monkeypatch, "2025-11-24")
    at.radio(key="v:dag:gedaan").set_value("nee")
    assert len(press(at, WORDS.reken).info) == 1


def test_a_day_that_was_not_kept_is_told_on_other_screens_until_one_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = fill(FAULTS.dagen_niet_bewaard, {"dagen": WORDS.dag_namen["melding"]})
    at = typed("31 april", monkeypatch, "2025-12-20", Dates(melding=MELDING))
    assert melding(at) == MELDING and not at.warning
    at = at.switch_page("pages/taken.py").run()
    assert [each.value for each in at.warning] == [said] and not at.session_state["fault"]
    at = at.switch_page("pages/termijnen.py").run()
    at.text_input(key="v:dag:melding").set_value("18-12-2025")
    assert not press(at, WORDS.reken).warning


def test_a_melding_without_its_day_is_kept_and_no_screen_asks_for_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    at = typed("", monkeypatch, "2025-12-20")
    assert errors(at) == [FAULTS.melding_ontbreekt]
    at = at.switch_page("pages/brieven.py").run()
    step = TEXTS.document.next_step.before_plan
    assert step["dag_van_melding"].what in shown(at) and step["melding"].what not in shown(at)
    assert load_letter(LetterId.MELDING, Register.NL).title not in shown(at)
    assert at.switch_page("pages/termijnen.py").run().radio(key="v:dag:gedaan").value == "ja"


def test_the_first_day_of_a_dossier_gives_it_an_id_that_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    at = typed("20-11-2025", monkeypatch, "2025-11-24")
    first = at.session_state["dossier"].files
    at.text_input(key="v:dag:melding").set_value("19-11-2025")
    again = press(at, WORDS.reken).session_state["dossier"].files
    assert len(first.calendar_id) == 26 and again.calendar_id == first.calendar_id
    assert (first.changes, again.changes) == (1, 2)
    assert typed("20-11-2025", monkeypatch, "2025-11-24").session_state["dossier"].files != first


@pytest.mark.parametrize("text", ["nog niet", "n.v.t.", "weet ik niet", "geen", "-"])
@pytest.mark.parametrize("field", ["aanvraag", "besluit"])
def test_who_has_no_day_for_a_field_that_may_stay_empty_hears_that_it_may(
    field: str, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = opened(Dates(melding=MELDING), monkeypatch, "2025-12-22")
    at.text_input(key=f"v:dag:{field}").set_value(text)
    at = press(at, WORDS.reken)
    assert errors(at) == [fill(FAULTS.datum_er_is_geen, {"voorbeeld": "20 december 2025"})]
    assert at.text_input(key=f"v:dag:{field}").value == text
    at.text_input(key=f"v:dag:{field}").set_value("")
    assert not press(at, WORDS.reken).error


def test_who_has_no_day_of_a_melding_hears_which_answer_that_is(monkeypatch: pytest.MonkeyPatch) -> None:
    at = typed("nog niet", monkeypatch, "2025-11-24")
    assert errors(at) == [fill(FAULTS.datum_dag_nodig, {"voorbeeld": "22 november 2025"})]
    assert at.text_input(key="v:dag:melding").value == "nog niet"
