"""The screens of the booklet and of the people and the week."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app, offered
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.numbers import question_numbers
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.people import Person
from wmo_core.plan.week import WeekEntry
from wmo_core.ui.parts.escape import plain, prose

PEOPLE = "mensen_en_week"
PICTURE = re.compile(r"!\[\]\(data:[^)]*\) *")


def opened(screen: str, dossier: Dossier) -> AppTest:
    return new_app(dossier).run().switch_page(f"pages/{screen}.py").run()


def dossier_of(at: AppTest) -> Dossier:
    found: Dossier = at.session_state["dossier"]
    return found


def above(at: AppTest) -> list[str]:
    """Return all lines of text, without their pictures; also the one above a question."""
    return [PICTURE.sub("", str(each.value)).replace("\u00a0", " ") for each in at.markdown]


@pytest.mark.parametrize("register", Register)
def test_a_filled_booklet_shows_the_number_above_each_question(register: Register, went: list[str]) -> None:
    at = new_app(Dossier(in_register=register)).run()
    at.button(key="ingevuld_boekje").click().run()
    assert went == ["boekje"]
    at.switch_page("pages/vragen.py").run()
    texts, numbers = load_texts(register), question_numbers()
    words = texts.screen.boekje
    place = fill(texts.screen.vragen.voortgang, {"nu": "1", "alle": "2"})
    where = f"{texts.part('over_u')} · {place}"
    assert plain(fill(words.nummer, {"nummer": numbers["voor_wie"], "waar": where})) in above(at)
    at.switch_page("pages/kosten.py").run()
    assert plain(fill(words.vraag, {"nummer": numbers["kosten_vragen"]})) in above(at)


def test_without_a_booklet_there_is_no_number() -> None:
    texts = load_texts(Register.NL)
    shown = above(opened("vragen", Dossier()))
    place = fill(texts.screen.vragen.voortgang, {"nu": "1", "alle": "2"})
    assert plain(f"{texts.part('over_u')} · {place}") in shown


def test_a_person_and_a_part_of_the_week_can_be_added_and_taken_away() -> None:
    at = opened(PEOPLE, Dossier())
    at.text_input(key="v:persoon:naam").set_value("mijn zus")
    at.radio(key="v:persoon:kring").set_value("dichtbij")
    at.button(key="voeg_persoon").click().run()
    assert dossier_of(at).network == (Person(name="mijn zus", circle="dichtbij"),)
    assert at.text_input(key="v:persoon:naam").value == ""
    at.checkbox(key="v:hulp:moment:maandag:avond").check()
    at.text_input(key="v:hulp:wie").set_value("Karel")
    at.button(key="voeg_hulp").click().run()
    assert dossier_of(at).week == (WeekEntry(day="maandag", part="avond", who="Karel"),)
    at.button(key="knop-week").click().run()
    assert not at.exception
    at.button(key="weg-persoon-0").click().run()
    at.button(key="weg-hulp-0").click().run()
    assert dossier_of(at).is_empty


def test_help_on_several_days_is_added_in_one_go() -> None:
    at = opened(PEOPLE, Dossier())
    for moment in ("maandag:ochtend", "vrijdag:ochtend", "maandag:avond"):
        at.checkbox(key=f"v:hulp:moment:{moment}").check()
    at.text_input(key="v:hulp:wie").set_value("de thuiszorg")
    at.button(key="voeg_hulp").click().run()
    found = [(entry.day, entry.part, entry.who) for entry in dossier_of(at).week]
    moments = (("maandag", "ochtend"), ("maandag", "avond"), ("vrijdag", "ochtend"))
    assert found == [(*moment, "de thuiszorg") for moment in moments]
    assert not any(each.value for each in at.checkbox), "ready for the next one who helps"


def test_a_name_without_a_group_stays_and_says_what_to_do() -> None:
    at = opened(PEOPLE, Dossier())
    at.text_input(key="v:persoon:naam").set_value("mijn zus")
    at.button(key="voeg_persoon").click().run()
    assert at.text_input(key="v:persoon:naam").value == "mijn zus"
    assert [each.value for each in at.error] == [load_texts(Register.NL).screen.fouten.leeg_groep]


def test_a_number_that_looks_like_a_bsn_is_asked_about_once() -> None:
    at = opened(PEOPLE, Dossier())
    at.text_input(key="v:persoon:naam").set_value("111222333")
    at.radio(key="v:persoon:kring").set_value("werk")
    at.button(key="voeg_persoon").click().run()
    assert len(at.error) == 1 and not dossier_of(at).network
    at.button(key="voeg_persoon").click().run()
    assert len(dossier_of(at).network) == 1


def test_what_was_filled_in_goes_along_when_someone_goes_back_to_the_plan(went: list[str]) -> None:
    at = opened(PEOPLE, Dossier())
    at.text_input(key="v:persoon:naam").set_value("mijn zus")
    at.radio(key="v:persoon:kring").set_value("dichtbij")
    at.button(key="naar-plan").click().run()
    assert went == ["plan"]
    assert len(dossier_of(at).network) == 1


def test_a_third_helper_in_one_part_of_a_day_is_refused() -> None:
    two = (WeekEntry(day="maandag", part="avond", who="Karel"),) * 2
    at = opened(PEOPLE, Dossier(week=two))
    at.checkbox(key="v:hulp:moment:maandag:avond").check()
    at.text_input(key="v:hulp:wie").set_value("mijn zus")
    at.button(key="voeg_hulp").click().run()
    assert len(at.error) == 1 and dossier_of(at).week == two


@pytest.mark.parametrize("register", Register)
def test_a_short_booklet_comes_with_the_first_onderwerp_that_is_ticked(register: Register) -> None:
    words = load_texts(register).screen.boekje
    at = opened("boekje", Dossier(in_register=register))
    labels = offered(at)
    assert words.download in labels and words.kort.download not in labels
    assert prose(words.kort.kies) in above(at)
    at.checkbox(key="v:boekje:koken").check().run()
    labels = offered(at)
    assert {words.download, words.kort.download, words.kort.download_groot} <= set(labels)
