"""The screen of the days: whether the onderzoek was done is asked where it matters, and kept."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.dossier import Dates, Dossier, OnderzoekKlaar
from wmo_core.today import ANOTHER_DAY

TEXTS = load_texts(Register.NL)
WORDS, DAYS = TEXTS.screen.termijnen, TEXTS.document.deadlines
EARLY = Dates(melding=date(2026, 12, 18), aanvraag=date(2026, 12, 18))
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
    return "\n".join(str(each.value) for kind in ("markdown", "html", "info") for each in at.get(kind))


def test_only_an_early_aanvraag_asks_whether_the_onderzoek_was_done(monkeypatch: pytest.MonkeyPatch) -> None:
    labels = [each.label for each in opened(EARLY, monkeypatch, "2027-01-06").radio]
    assert labels == [WORDS.vraag_melding, WORDS.onderzoek_vraag]
    late = EARLY.model_copy(update={"aanvraag": date(2027, 1, 30)})
    assert len(opened(late, monkeypatch, "2027-02-06").radio) == 1


def test_the_answer_is_kept_and_gives_the_day_of_the_besluit(monkeypatch: pytest.MonkeyPatch) -> None:
    at = opened(EARLY, monkeypatch, "2027-01-04")
    assert DAYS.may_not_count in shown(at)
    at.radio(key=QUESTION).set_value("ja")
    at = press(at, WORDS.reken)
    assert at.session_state["dossier"].dates.onderzoek_klaar is OnderzoekKlaar.JA
    assert DAYS.may_not_count not in shown(at) and DAYS.terms["beschikking"].note in shown(at)


def test_an_answer_about_an_earlier_aanvraag_goes_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    known = EARLY.model_copy(update={"onderzoek_klaar": OnderzoekKlaar.JA})
    at = opened(known, monkeypatch, "2027-02-06")
    at.text_input(key="v:dag:aanvraag").set_value("30-1-2027")
    at = press(at, WORDS.reken)
    assert at.session_state["dossier"].dates == Dates(melding=known.melding, aanvraag=date(2027, 1, 30))


def test_the_letters_say_why_there_is_no_letter_about_a_late_besluit(monkeypatch: pytest.MonkeyPatch) -> None:
    at = opened(EARLY, monkeypatch, "2027-01-06", "brieven")
    assert "Het besluit is te laat" not in [each.value for each in at.header]
    assert DAYS.may_not_count in shown(at)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-12-24", "Geef uw plan op vrijdag 25 december 2026 of eerder."),
        ("2026-12-27", "Geef uw plan op maandag 28 december 2026 of eerder."),
        ("2027-01-06", "De dag voor uw plan is voorbij."),
    ],
)
def test_where_the_plan_is_handed_in_no_day_is_named_that_has_gone(
    day: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = opened(Dates(melding=date(2026, 12, 18)), monkeypatch, day, "meenemen")
    assert said in shown(at) and ("25 december" in shown(at)) == (day == "2026-12-24")


def test_the_table_of_days_says_which_has_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    table = shown(opened(Dates(melding=date(2026, 12, 18)), monkeypatch, "2027-01-06"))
    assert "Voorbij na maandag 28 december 2026" in table and DAYS.terms["plan"].over in table
