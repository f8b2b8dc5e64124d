"""A fact is found only where it stands, and what nobody said is found too."""

from datetime import date
from typing import Any

from tests.weg.facts import Found, check, not_said
from tests.weg.people import InPlan, Person, Said, people

SAID = Said(vraag="goed", keuze=("huis", "weet_ik_niet"), woorden="Ik kook.", praten=True)


def person(*said: Said, melding: date | None = None) -> Person:
    return Person(id="iemand", wie="Iemand", zegt=said, melding=melding)


def item(question: str | None, **changes: Any) -> dict[str, Any]:
    empty = {"origin": "chosen", "chosen": [], "chosen_ids": [], "words": "", "talk": False}
    return {"question": question, "given_by": "zelf"} | empty | changes


def plan(*items: dict[str, Any], terms: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "opening": {"items": list(items[:1])},
        "sections": [{"items": list(items[1:])}],
        "terms": [{"date": day} for day in terms],
    }


def found(someone: Person, given: dict[str, Any], asked: tuple[str, ...] = ()) -> list[Found]:
    return [fact.found for fact in check(someone, given, asked)]


def test_what_someone_chose_wrote_and_wants_to_talk_about_is_found() -> None:
    elsewhere = item(None, words="Eerst dit.\nIk  kook.")
    whole = plan(item("goed", chosen_ids=["huis"], talk=True), elsewhere)
    assert found(person(SAID), whole) == [Found.STAAT_ERIN] * 3


def test_what_stands_at_another_question_or_not_at_all_is_missing() -> None:
    other = plan(item("buurt", chosen_ids=["huis"], talk=True, words="Ik kook"))
    assert found(person(SAID), other) == [Found.ONTBREEKT] * 3


def test_what_is_told_only_when_asked_may_lack_when_no_screen_asked() -> None:
    quiet = person(SAID.model_copy(update={"plan": InPlan.ALS_GEVRAAGD}))
    assert found(quiet, plan()) == [Found.NIET_GEVRAAGD] * 3
    assert found(quiet, plan(), ("goed",)) == [Found.ONTBREEKT] * 3
    assert found(person(SAID.model_copy(update={"plan": InPlan.NIET})), plan()) == []


def test_the_melding_is_found_by_the_day_that_follows_from_it() -> None:
    asks = person(melding=date(2026, 12, 18))
    assert found(asks, plan(terms=("2027-01-29",))) == [Found.STAAT_ERIN]
    assert found(asks, plan(terms=("2027-01-28",))) == [Found.ONTBREEKT]


def test_who_fills_it_in_stands_with_the_answers() -> None:
    helper = person(Said(vraag="voor_wie", keuze=("ander",)))
    assert found(helper, plan(item("goed", given_by="ander"))) == [Found.STAAT_ERIN]
    assert found(helper, plan(item("goed", given_by="zelf"))) == [Found.ONTBREEKT]


def test_a_line_that_nobody_chose_is_named() -> None:
    given = plan(
        item("goed", chosen_ids=["huis", "tuin", "zeg_ik_niet"]),
        item(None, origin="proposed", chosen=["Een rollator"]),
        item("wlz", chosen_ids=["nee"]),
    )
    assert not_said(person(SAID), given) == ["tuin", "Een rollator", "nee"]


def test_each_person_tells_each_thing_once_and_something() -> None:
    assert [each.id for each in people()] == ["man_van_34", "echtpaar", "mantelzorger", "weet_ik_niet"]
    for someone in people():
        asked = [said.vraag for said in someone.zegt]
        assert len(asked) == len(set(asked))
        silent = [s.vraag for s in someone.zegt if not (s.keuze or s.woorden)]
        assert silent == []
