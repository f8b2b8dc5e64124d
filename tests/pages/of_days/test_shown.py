"""The screens that show days: which of them count, and none that has gone as one to act."""

from datetime import date

import pytest

from tests.pages.of_days.screen import DAYS, MELDING, PLAN_DAY, PLAN_LAST_DAY, TEXTS, WORDS, opened, shown
from tests.pages.opening import press, without_picture
from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words
from wmo_core.content.letters import LetterId, load_letter
from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dates, OnderzoekKlaar

HAND_IN = TEXTS.screen.meenemen
EARLY = Dates(melding=MELDING, aanvraag=MELDING)
QUESTION = "v:dag:onderzoek_klaar"


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
