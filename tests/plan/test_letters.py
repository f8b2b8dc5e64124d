"""Each letter is there when its moment is, and says what the resident and the law say."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.plan.examples import build_plan, example
from wmo_core.content.letters import LetterId
from wmo_core.content.register import Register
from wmo_core.content.screens.brieven import KlachtOver
from wmo_core.plan.dossier import Dates, Dossier, LetterWords, OnderzoekKlaar, PlanChoices, TalkCard
from wmo_core.plan.letter_moments import KLACHT, letters_of, offered
from wmo_core.plan.letters import Letter, build_letter

CASES = tomllib.loads((Path(__file__).parent / "cases_letters.toml").read_text(encoding="utf-8"))["cases"]

AFTER_THE_ONDERZOEK = Dates(
    melding=date(2026, 11, 6), aanvraag=date(2026, 12, 18), onderzoek_klaar=OnderzoekKlaar.JA
)


def dates_of(case: dict[str, Any]) -> Dates:
    return Dates.model_validate({name: case[name] for name in Dates.model_fields if name in case})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_letter_is_offered_when_its_moment_is_there(case: dict[str, Any]) -> None:
    assert list(offered(dates_of(case), case["today"])) == case["offered"]


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_each_offered_letter_has_its_blanks_filled(case: dict[str, Any], register: Register) -> None:
    dossier = Dossier(dates=dates_of(case))
    plan = build_plan(dossier, made_on=case["today"], register=register)
    for letter_id in case["offered"]:
        letter = build_letter(LetterId(letter_id), dossier, plan)
        said = (letter.when, *(text for part in letter.parts for text in (part.text, *part.entries)))
        assert not [text for text in said if "{" in text]


def test_every_letter_has_a_case() -> None:
    by_days = set(LetterId) - set(KLACHT.values())
    assert {letter for case in CASES for letter in case["offered"]} == by_days


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("over", KLACHT)
def test_a_klacht_waits_for_no_day_and_is_there_once_the_resident_chose_it(
    over: KlachtOver, register: Register
) -> None:
    dossier = Dossier(letters=LetterWords(klacht_over=over, gebeurd="Zij *lachte* mij uit."))
    today = date(2026, 11, 22)
    assert KLACHT[over] not in letters_of(Dossier(), today)
    assert letters_of(dossier, today)[-1] == KLACHT[over]
    found = build_letter(KLACHT[over], dossier, build_plan(dossier, made_on=today, register=register))
    assert [part.words for part in found.parts if part.words] == ["Zij *lachte* mij uit."]
    assert (found.loket is None) == (over == "aanbieder")


def letter(letter_id: LetterId, dossier: Dossier, today: date) -> Letter:
    return build_letter(letter_id, dossier, build_plan(dossier, made_on=today, register=Register.NL))


def text_of(found: Letter) -> str:
    return "\n".join(line for part in found.parts for line in (part.text, *part.entries, part.words))


def test_the_ingebrekestelling_names_the_day_of_the_aanvraag_and_the_last_day_of_the_gemeente() -> None:
    dossier = Dossier(dates=AFTER_THE_ONDERZOEK)
    said = text_of(letter(LetterId.INGEBREKESTELLING, dossier, date(2027, 1, 5)))
    assert "18 december 2026" in said and "4 januari 2027" in said


def test_no_letter_names_an_amount_or_a_first_day_of_the_dwangsom() -> None:
    dossier = Dossier(dates=AFTER_THE_ONDERZOEK)
    found = letter(LetterId.INGEBREKESTELLING, dossier, date(2027, 1, 5))
    assert "€" not in text_of(found) + "".join(found.first)


def test_the_last_day_for_bezwaar_is_the_safe_one_until_that_is_over() -> None:
    dossier = Dossier(dates=Dates(melding=date(2025, 3, 3), besluit=date(2025, 4, 17)))
    assert "29 mei 2025" in letter(LetterId.BEZWAAR, dossier, date(2025, 5, 1)).when
    assert "2 juni 2025" in letter(LetterId.BEZWAAR, dossier, date(2025, 5, 30)).when


def test_a_letter_says_what_the_resident_said_and_nothing_that_was_left_out() -> None:
    dossier = example("bakker").model_copy(update={"dates": Dates()})
    said = text_of(letter(LetterId.MELDING, dossier, date(2025, 12, 19)))
    assert "De tuin in gaan" in said
    out = dossier.with_plan(left_out=("A", "B", "C", "H"))
    assert "De tuin in gaan" not in text_of(letter(LetterId.MELDING, out, date(2025, 12, 19)))


def test_what_is_typed_stands_in_the_letter_literally_and_what_is_not_is_a_line() -> None:
    words = LetterWords(klopt_niet="Mijn man kookt *niet*.\nIk kook.")
    dossier = Dossier(dates=Dates(melding=date(2026, 11, 23)), letters=words)
    parts = letter(LetterId.VERSLAG, dossier, date(2026, 12, 5)).parts
    assert [part.words for part in parts if part.words] == [words.klopt_niet]
    assert [part.lines for part in parts if part.lines] == [2]


def test_the_points_of_the_talk_card_stand_in_the_letter_with_the_plan() -> None:
    card = TalkCard(points=(), own_point="Ik wil thuis blijven wonen")
    dossier = Dossier(dates=Dates(melding=date(2026, 11, 23)), talk_card=card)
    said = text_of(letter(LetterId.PLAN_GEVEN, dossier, date(2026, 11, 24)))
    assert card.own_point in said


def test_of_a_long_point_the_letter_tells_the_beginning_for_the_plan_goes_along() -> None:
    dossier = example("helper")
    long = {
        key: answer.model_copy(update={"words": "lang verhaal " * 150})
        for key, answer in dossier.answers.items()
    }
    found = letter(LetterId.PLAN_GEVEN, dossier.model_copy(update={"answers": long}), date(2025, 11, 22))
    points = [entry for part in found.parts for entry in part.entries]
    assert points and all(entry.endswith("…") and len(entry) <= 250 for entry in points)


def test_the_letter_goes_to_the_loket_and_comes_from_the_name_in_the_plan() -> None:
    dossier = Dossier(gemeente="voorbeeldgemeente", plan=PlanChoices(name="J. Jansen"))
    found = letter(LetterId.MELDING, dossier, date(2025, 11, 22))
    assert found.loket is not None and found.loket.address == "Volplein 1, Voldorp"
    assert found.name == "J. Jansen"
