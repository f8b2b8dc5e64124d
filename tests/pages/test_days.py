"""The screen of the days: whether the onderzoek was done is asked where it matters, and kept."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import drawn, new_app, without_picture
from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words
from wmo_core.content.letters import LetterId, load_letter
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.dossier import Dates, Dossier, OnderzoekKlaar
from wmo_core.today import ANOTHER_DAY
from wmo_core.ui.state.incoming import read_incoming
from wmo_core.ui.state.names import LEFT_OUT

TEXTS = load_texts(Register.NL)
FAULTS = TEXTS.screen.fouten
WORDS, DAYS = TEXTS.screen.termijnen, TEXTS.document.deadlines
HAND_IN = TEXTS.screen.meenemen
# Seven days after this melding it is Christmas; the first working day comes after the weekend.
MELDING, PLAN_DAY, PLAN_LAST_DAY = date(2025, 12, 18), date(2025, 12, 25), date(2025, 12, 29)
EARLY = Dates(melding=MELDING, aanvraag=MELDING)
QUESTION = "v:dag:onderzoek_klaar"


def opened(dates: Dates, monkeypatch: pytest.MonkeyPatch, day: str, page: str = "termijnen") -> AppTest:
    monkeypatch.setenv(ANOTHER_DAY, day)
    at = new_app(Dossier(dates=dates)).run().switch_page(f"pages/{page}.py").run()
    assert not at.exception
    return at


def press(at: AppTest, label: str) -> AppTest:
    at = next(each for each in at.button if each.label == label).click().run()
    assert not at.exception
    return at


def shown(at: AppTest) -> str:
    found = (str(each.value) for kind in ("markdown", "html", "info") for each in drawn(at, kind))
    return "\n".join(found).replace("\u00a0", " ")


def typed(text: str, monkeypatch: pytest.MonkeyPatch, day: str, dates: Dates | None = None) -> AppTest:
    """Return the screen after someone said that the melding is done, and typed its day so."""
    at = opened(dates or Dates(), monkeypatch, day)
    at.radio(key="v:dag:gedaan").set_value("ja")
    at.text_input(key="v:dag:melding").set_value(text)
    return press(at, WORDS.reken)


def melding(at: AppTest) -> date | None:
    found: Dossier = at.session_state["dossier"]
    return found.dates.melding


def errors(at: AppTest) -> list[str]:
    return [str(each.value).replace("\u00a0", " ") for each in at.error]


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


def test_only_an_early_aanvraag_asks_whether_the_onderzoek_was_done(monkeypatch: pytest.MonkeyPatch) -> None:
    labels = [each.label for each in opened(EARLY, monkeypatch, "2026-01-06").radio]
    assert labels == [WORDS.vraag_melding, WORDS.onderzoek_vraag]
    late = EARLY.model_copy(update={"aanvraag": date(2026, 1, 30)})
    assert len(opened(late, monkeypatch, "2026-02-06").radio) == 1


def test_the_answer_is_kept_and_gives_the_day_of_the_besluit(monkeypatch: pytest.MonkeyPatch) -> None:
    at = opened(EARLY, monkeypatch, "2026-01-04")
    assert DAYS.may_not_count in shown(at)
    at.radio(key=QUESTION).set_value("ja")
    at = press(at, WORDS.reken)
    assert at.session_state["dossier"].dates.onderzoek_klaar is OnderzoekKlaar.JA
    assert DAYS.may_not_count not in shown(at) and DAYS.terms["beschikking"].note in shown(at)


def test_an_answer_about_an_earlier_aanvraag_goes_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    known = EARLY.model_copy(update={"onderzoek_klaar": OnderzoekKlaar.JA})
    at = opened(known, monkeypatch, "2026-02-06")
    at.text_input(key="v:dag:aanvraag").set_value("30-1-2026")
    at = press(at, WORDS.reken)
    assert at.session_state["dossier"].dates == Dates(melding=known.melding, aanvraag=date(2026, 1, 30))


def test_the_letters_say_why_there_is_no_letter_about_a_late_besluit(monkeypatch: pytest.MonkeyPatch) -> None:
    at = opened(EARLY, monkeypatch, "2026-01-06", "brieven")
    titles = [without_picture(each.value) for each in at.header]
    assert load_letter(LetterId.CLIENTONDERSTEUNER, Register.NL).title in titles
    assert load_letter(LetterId.INGEBREKESTELLING, Register.NL).title not in titles
    assert DAYS.may_not_count in shown(at)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2025-12-24", fill(HAND_IN.dag, {"dag": day_in_words(PLAN_DAY)})),
        ("2025-12-27", fill(HAND_IN.dag, {"dag": day_in_words(PLAN_LAST_DAY)})),
        ("2026-01-06", HAND_IN.dag_voorbij),
    ],
)
def test_where_the_plan_is_handed_in_no_day_is_named_that_has_gone(
    day: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = opened(Dates(melding=MELDING), monkeypatch, day, "meenemen")
    assert said in shown(at) and (day_in_words(PLAN_DAY) in shown(at)) == (day == "2025-12-24")


def test_after_the_besluit_nobody_is_told_to_hand_in_the_plan_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    decided = Dates(melding=MELDING, aanvraag=date(2026, 2, 2), besluit=date(2026, 2, 9))
    said = shown(opened(decided, monkeypatch, "2026-02-10", "meenemen"))
    assert HAND_IN.na_besluit in said and HAND_IN.dag_voorbij not in said
    assert DAYS.terms["plan"].label not in shown(opened(decided, monkeypatch, "2026-02-10"))


def test_the_table_of_days_says_which_has_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    table = shown(opened(Dates(melding=MELDING), monkeypatch, "2026-01-06"))
    assert fill(DAYS.gone, {"dag": day_in_words(PLAN_LAST_DAY)}) in table and DAYS.terms["plan"].over in table


def test_it_is_asked_when_the_gemeente_received_the_aanvraag_and_what_that_means_by_post(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert WORDS.ontvangst not in shown(opened(Dates(), monkeypatch, "2026-01-06"))
    assert WORDS.ontvangst in shown(opened(Dates(melding=MELDING), monkeypatch, "2026-01-06"))


FILE = '{"version": 2, "answers": {"wlz": {"chosen": ["nee"]}}, "dates": {"melding": "%s", "aanvraag": "%s"}}'


@pytest.mark.parametrize(
    ("melding", "aanvraag", "lost"),
    [
        ("2025-12-18", "2025-04-31", ["aanvraag"]),
        ("2025-12-18", "2025-02-29", ["aanvraag"]),
        ("2025-12-18", "2025-01-05", ["aanvraag"]),
        ("2025-12-18", "2100-01-01", ["aanvraag"]),
        ("1900-01-01", "2026-01-05", ["melding", "aanvraag"]),
        ("31 april", "2026-01-05", ["melding", "aanvraag"]),
    ],
)
def test_a_file_with_a_day_that_cannot_be_opens_with_everything_else_and_says_so(
    melding: str, aanvraag: str, lost: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ANOTHER_DAY, "2026-01-06")
    found = read_incoming(FILE % (melding, aanvraag))
    assert [each.field for each in found.left_out] == lost
    assert list(found.dossier.answers) == ["wlz"]
    assert [name for name in ("melding", "aanvraag") if getattr(found.dossier.dates, name) is None] == lost
    at = new_app(found.dossier)
    at.session_state[LEFT_OUT] = found.left_out
    at = at.run().switch_page("pages/termijnen.py").run()
    said = str(drawn(at, "warning")[0].value)
    assert [name for name, words in WORDS.dag_namen.items() if words in said] == lost
    at.radio(key="v:dag:gedaan").set_value("ja")
    at.text_input(key="v:dag:melding").set_value("18-12-2025")
    assert not drawn(press(at, WORDS.reken), "warning")
