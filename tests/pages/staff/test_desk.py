"""The loket at work: a melding is written down, confirmed, kept up, found and erased; only by the loket."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import said
from tests.pages.staff.working import Desk, desk, held, on, press
from wmo_core.access import Account, Role
from wmo_core.content.formatting import day_in_words, short_day
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.desk.melding import Melding, PlanWay, Way
from wmo_core.desk.terms import last_day
from wmo_core.storage.errors import NotStoredError
from wmo_core.storage.records import Kind
from wmo_core.today import ANOTHER_DAY
from wmo_core.ui.state import delivery, staff
from wmo_core.ui.state import records as kept

SCREEN = load_texts(Register.NL).screen
WORDS, BOARD = SCREEN.melding, SCREEN.loket
TODAY = date(2025, 11, 28)
BSN = "111222333"
"""A number that passes the test of a burgerservicenummer; it is nobody's."""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A deployment with accounts, where someone of the loket is logged in."""
    monkeypatch.setenv(ANOTHER_DAY, TODAY.isoformat())
    made = desk(tmp_path, monkeypatch)
    made.log_in("anna", Role.LOKET)
    return made


def account() -> Account:
    found = staff.signed_in()
    assert found is not None
    return found


def store(here: Desk, reference: str = "W-1", received: date = TODAY, **days: object) -> str:
    """Store a melding and return its id."""
    melding = Melding.model_validate({"reference": reference, "received": received, "way": Way.LOKET, **days})
    content, last = melding.to_bytes(), last_day(melding)
    return kept.records().add(account(), Kind.MELDING, content, last, here.now()).id


def stored(here: Desk) -> list[Melding]:
    found = kept.records().listing(account(), Kind.MELDING, here.now())
    return [Melding.from_bytes(each.content) for each in found]


def told(at: AppTest) -> str:
    """Return what stands in the tables."""
    return " ".join(str(each.proto) for each in at.get("html")).replace("\u00a0", " ")


def opened(id: str, went: list[str]) -> AppTest:
    """Return the screen of a melding, opened from the board."""
    at = press(on("loket"), f"open-{id}")
    return at.switch_page(f"pages/{went[-1]}.py").run()


def write(at: AppTest, **values: str) -> AppTest:
    for name, value in values.items():
        at.text_input(key=f"v:melding:{name}").set_value(value)
    return at


def test_a_melding_is_written_down_in_one_screen_and_confirmed_at_once(here: Desk) -> None:
    at = write(on("melding"), kenmerk=" W-2025-12 ")
    at.radio(key="v:melding:hoe").set_value("telefoon")
    press(at, "bewaar-melding")
    assert stored(here) == [Melding(reference="W-2025-12", received=TODAY, way=Way.TELEFOON)]
    assert WORDS.bewaard in said(at)
    assert len([each for each in at.button if (each.key or "").startswith("ophalen:bevestiging-")]) == 6
    press(at, "ophalen:bevestiging-nl-pdf")
    assert not at.error


@pytest.mark.parametrize(
    ("reference", "day", "fault"),
    [
        ("", "", BOARD.fouten["kenmerk_mist"]),
        (BSN, "", BOARD.fouten["kenmerk_bsn"]),
        ("W-1", "", BOARD.fouten["kies"]),
        ("W-1", "31-12-2025", SCREEN.fouten.datum_in_toekomst),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_stored(
    here: Desk, reference: str, day: str, fault: str
) -> None:
    at = write(on("melding"), kenmerk=reference, **({"dag:received": day} if day else {}))
    press(at, "bewaar-melding")
    assert fault in [each.value for each in at.error]
    assert at.text_input(key="v:melding:kenmerk").value == reference
    assert stored(here) == []


def test_the_board_shows_what_runs_and_finds_a_melding_by_its_reference(here: Desk) -> None:
    store(here, "W-1", TODAY - timedelta(days=60))
    store(here, "W-2")
    at = on("loket")
    shown = told(at)
    assert shown.index("W-1") < shown.index("W-2"), "what is late goes first"
    assert day_in_words(TODAY + timedelta(weeks=6)) in shown
    at.text_input(key="v:zoek_melding").set_value("w-2")
    press(at, "zoek-melding")
    assert {each.label.replace("\\", "") for each in at.button if (each.key or "").startswith("open-")} == {
        "W-2"
    }


def test_what_followed_is_kept_and_the_terms_follow(here: Desk, went: list[str]) -> None:
    day = TODAY - timedelta(days=20)
    at = opened(store(here, received=day), went)
    write(at, **{"dag:plan": short_day(day), "dag:onderzoek_klaar": short_day(TODAY - timedelta(days=2))})
    at.radio(key="v:melding:plan_hoe").set_value("papier")
    write(at, **{"dag:aanvraag": short_day(TODAY)})
    press(at, "bewaar-melding")
    (found,) = stored(here)
    assert found.plan is not None and found.plan.way is PlanWay.PAPIER
    assert found.terms.beschikking is not None
    assert day_in_words(TODAY + timedelta(weeks=2)) in told(at)


def test_an_early_aanvraag_says_why_no_term_runs(here: Desk, went: list[str]) -> None:
    at = opened(store(here, received=TODAY - timedelta(days=5)), went)
    press(write(at, **{"dag:aanvraag": short_day(TODAY)}), "bewaar-melding")
    assert WORDS.vroeg in said(at)


def test_a_plan_that_came_in_asks_how(here: Desk, went: list[str]) -> None:
    at = opened(store(here), went)
    press(write(at, **{"dag:plan": short_day(TODAY)}), "bewaar-melding")
    assert [each.value for each in at.error] == [BOARD.fouten["kies"]]
    assert stored(here)[0].plan is None


def test_of_two_at_once_the_second_sees_both_and_chooses(here: Desk, went: list[str]) -> None:
    id = store(here)
    at = opened(id, went)
    record = kept.records().read(account(), id, here.now())
    theirs = Melding.from_bytes(record.content).model_copy(update={"reference": "van-collega"})
    kept.records().change(account(), id, record.version, theirs.to_bytes(), None, here.now())
    press(write(at, kenmerk="van-mij"), "bewaar-melding")
    shown = told(at)
    assert "van-collega" in shown and "van-mij" in shown
    assert stored(here)[0].reference == "van-collega", "nothing was overwritten"
    press(at, "bewaar-de-mijne")
    assert stored(here)[0].reference == "van-mij"


def test_a_melding_is_erased_after_it_was_asked_once_more(here: Desk, went: list[str]) -> None:
    at = opened(store(here), went)
    press(at, "wis-melding")
    assert stored(here)
    press(at, "wis-melding-ja")
    assert stored(here) == [] and WORDS.gewist in said(at)


def test_a_database_that_is_gone_says_so_and_loses_no_word(
    here: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise NotStoredError

    at = write(on("melding"), kenmerk="W-9")
    at.radio(key="v:melding:hoe").set_value("loket")
    monkeypatch.setattr(kept.records(), "add", gone)
    press(at, "bewaar-melding")
    assert [each.value for each in at.error] == [BOARD.fouten["opslag"]]
    assert at.text_input(key="v:melding:kenmerk").value == "W-9"


ZGW = {
    "": "zaken",
    "_ZAKEN": "https://zaken.example/zaken/api/v1",
    "_DOCUMENTEN": "https://zaken.example/documenten/api/v1",
    "_CLIENT": "wmo",
    "_GEHEIM": "een-geheim-van-meer-dan-32-tekens-lang",
    "_RSIN": "123456782",
    "_ZAAKTYPE": "https://zaken.example/catalogi/api/v1/zaaktypen/1",
    "_INFORMATIEOBJECTTYPE": "https://zaken.example/catalogi/api/v1/informatieobjecttypen/1",
}


def test_a_melding_is_put_ready_once_for_the_system_of_the_municipality(
    here: Desk, went: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in ZGW.items():
        monkeypatch.setenv(f"WMO_PLAN_ZGW{name}", value)
    at = press(opened(store(here), went), "bezorg-melding")
    (found,) = stored(here)
    assert WORDS.bezorg_wacht.split("{")[0] in said(at)
    assert [each.zaak for each in delivery.outbox().items()] == [found.zaak]
    press(write(at, **{"dag:plan": ""}), "bewaar-melding")
    assert stored(here)[0].zaak == found.zaak, "the number stays, so that nothing is sent twice"
    press(press(at, "wis-melding"), "wis-melding-ja")
    assert delivery.outbox().items() == (), "what was not sent yet is erased as well"


def test_without_such_a_system_there_is_no_button_for_it(here: Desk, went: list[str]) -> None:
    at = opened(store(here), went)
    assert "bezorg-melding" not in [each.key for each in at.button]


@pytest.mark.parametrize("role", [Role.ONDERSTEUNER, Role.BEHEER, None])
@pytest.mark.parametrize("screen", ["loket", "melding"])
def test_nobody_else_sees_or_does_anything_here(
    here: Desk, monkeypatch: pytest.MonkeyPatch, role: Role | None, screen: str
) -> None:
    id = store(here, "van-het-loket")
    here.come_with("") if role is None else here.log_in("ander", role)
    at = on(screen)
    assert SCREEN.aanmelden.geen_toegang in said(at)
    assert "van-het-loket" not in repr(at.main)
    assert not [each for each in at.text_input if "melding" in str(each.key)]
    assert id not in repr(at.main) and "van-het-loket" not in held(at)
