"""The talk card and the letters on the screen: what is typed is kept, only what fits the day is offered."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app, offered, without_picture
from tests.plan.examples import example
from wmo_core.content.letters import LetterId, load_letter
from wmo_core.content.register import Register
from wmo_core.content.screens.brieven import KlachtOver
from wmo_core.content.texts import load_texts
from wmo_core.plan.dossier import MOST_POINTS, TALK_WORDS, Dates, Dossier
from wmo_core.plan.letter_moments import KLACHT
from wmo_core.today import ANOTHER_DAY
from wmo_core.ui.parts.form import heard

TEXTS = load_texts(Register.NL)
WORDS = TEXTS.screen.gesprek


def opened(
    screen: str, dossier: Dossier, monkeypatch: pytest.MonkeyPatch, day: str = "2025-12-19"
) -> AppTest:
    monkeypatch.setenv(ANOTHER_DAY, day)
    at = new_app(dossier).run().switch_page(f"pages/{screen}.py").run()
    assert not at.exception
    return at


def press(at: AppTest, label: str) -> AppTest:
    next(button for button in at.button if button.label == label).click()
    at.run()
    assert not at.exception
    return at


def talker() -> Dossier:
    """Return someone who wants to talk about more than fits on the card."""
    dossier = example("bakker")
    for question in list(dossier.answers):
        dossier = dossier.with_answer(question, dossier.answers[question].model_copy(update={"talk": True}))
    return dossier


def title(letter: LetterId) -> str:
    return load_letter(letter, Register.NL).title


def heads(at: AppTest) -> list[str]:
    """Return the headings, each without its picture."""
    return [without_picture(each.value) for each in at.header]


def ticked(at: AppTest) -> list[str]:
    return [box.label for box in at.checkbox if box.value]


def test_three_points_are_proposed_and_own_words_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    at = opened("gesprek", talker(), monkeypatch)
    assert len(ticked(at)) == MOST_POINTS
    at.text_area(key="v:gesprek.questions").set_value("Wat kost het?")
    at = press(at, WORDS.bewaar)
    card = at.session_state["dossier"].talk_card
    assert card.questions == "Wat kost het?" and len(card.points) == MOST_POINTS
    assert any("Wat kost het?" in str(each.value) for each in at.markdown)


def test_a_fourth_point_is_too_many_and_nothing_typed_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    at = opened("gesprek", talker(), monkeypatch)
    at.text_area(key="v:gesprek.own_point").set_value("Ik wil thuis blijven wonen")
    at = press(at, WORDS.bewaar)
    assert [each.value for each in at.error] == [TEXTS.screen.fouten.te_veel_punten]
    assert at.text_area(key="v:gesprek.own_point").value == "Ik wil thuis blijven wonen"
    assert at.session_state["dossier"].talk_card.points is None


def test_a_text_that_is_too_long_for_the_card_stays_to_be_made_shorter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    at = opened("gesprek", talker(), monkeypatch)
    at.text_area(key="v:gesprek.companion").set_value("x" * (TALK_WORDS + 1))
    at = press(at, WORDS.bewaar)
    assert [each.value for each in at.error] == [TEXTS.screen.fouten.te_lang]
    assert at.text_area(key="v:gesprek.companion").value == "x" * (TALK_WORDS + 1)


def test_only_the_letters_of_the_day_are_there_and_the_first_is_the_main_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dates = Dates(melding=date(2025, 11, 24), aanvraag=date(2026, 1, 6))
    dossier = example("bakker").model_copy(update={"dates": dates})
    at = opened("brieven", dossier, monkeypatch, "2026-01-21")
    assert heads(at) == [
        TEXTS.document.next_step.title,
        title(LetterId.INGEBREKESTELLING),
        title(LetterId.CLIENTONDERSTEUNER),
        TEXTS.screen.brieven.klacht_titel,
    ]
    forms = (TEXTS.screen.brieven.docx, TEXTS.screen.brieven.txt, TEXTS.screen.brieven.pdf)
    assert [form for label in offered(at) for form in forms if label.startswith(form)] == [*forms, *forms]


@pytest.mark.parametrize("over", KLACHT)
def test_a_klacht_is_there_when_someone_asks_for_it_and_goes_away_again(
    over: KlachtOver, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = TEXTS.screen.brieven
    at = opened("brieven", example("bakker"), monkeypatch, "2025-12-08")
    assert not {title(letter) for letter in KLACHT.values()} & set(heads(at))
    at = press(at, words.klacht_over[over])
    assert title(KLACHT[over]) in heads(at)
    at = press(at, words.klacht_toch_niet)
    assert title(KLACHT[over]) not in heads(at)


def test_the_letter_about_the_verslag_comes_when_someone_says_that_the_verslag_came(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words = TEXTS.screen.brieven
    dossier = example("bakker").model_copy(update={"dates": Dates(melding=date(2025, 11, 24))})
    at = press(opened("brieven", dossier, monkeypatch, "2025-12-08"), words.verslag_gekregen)
    assert title(LetterId.VERSLAG) in heads(at)
    at = press(at, words.verslag_toch_niet)
    assert title(LetterId.VERSLAG) not in heads(at)


def test_what_is_wrong_in_the_verslag_is_kept_and_stands_in_the_letter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dates = Dates(melding=date(2025, 11, 24), verslag_gekregen=True)
    dossier = example("bakker").model_copy(update={"dates": dates})
    at = opened("brieven", dossier, monkeypatch, "2025-12-08")
    at.text_area(key="v:brief.klopt_niet").set_value("Mijn man kookt niet.")
    at = press(at, f"{TEXTS.screen.brieven.bewaar} {heard(title(LetterId.VERSLAG))}")
    assert at.session_state["dossier"].letters.klopt_niet == "Mijn man kookt niet."
    assert any("Mijn man kookt niet." in str(each.value) for each in at.markdown)
