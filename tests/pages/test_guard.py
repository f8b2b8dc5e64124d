"""Every field to type in, on every screen, by every way out: what is typed is kept, or stays and says why."""

from datetime import date

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app
from tests.plan.examples import example
from wmo_core.content.document.plan import SECTIONS
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer
from wmo_core.plan.dossier import Dates, Dossier, TalkCard
from wmo_core.plan.people import MOST_PEOPLE, Person
from wmo_core.plan.week import WeekEntry
from wmo_core.today import ANOTHER_DAY
from wmo_core.ui.parts import guard, navigation, tiles

A_BSN = "Els 1112/22333"  # passes the elfproef, belongs to nobody
PEOPLE, CARD = "mensen_en_week", ("own_point", "questions", "companion", "keep_doing", "not_about")
# By field: the buttons that keep what stands in it, or leave its screen.
WAYS: dict[str, dict[str, tuple[str, ...]]] = {
    "vragen": {"v:thuis:woorden": ("verder", "terug_knop")},
    "kosten": {"v:kosten_vragen:woorden": ("verder", "terug_knop")},
    "natura_pgb": {"v:leveringsvorm:woorden": ("verder", "terug_knop", "situaties")},
    "termijnen": {
        f"v:dag:{field}": ("verder", "terug_knop", "reken", "naar-brieven")
        for field in ("melding", "aanvraag", "besluit")
    },
    "plan": {
        "v:naam": ("bewaar:naam", "naar-meenemen", "naar-mensen_en_week"),
        **{f"v:eigen.{section}": (f"bewaar:{section}",) for section in SECTIONS},
    },
    "gesprek": {f"v:gesprek.{name}": ("bewaar-kaart", "terug_knop") for name in CARD},
    "meenemen": {"v:bestandswoord": ("bewaar-woord",)},
    "brieven": {"v:brief.reden": ("bewaar-bezwaar",)},
    PEOPLE: {
        "v:persoon:naam": ("voeg_persoon", "naar-plan", "terug_knop"),
        "v:persoon:samen": ("voeg_persoon", "naar-plan", "terug_knop"),
        "v:hulp:wie": ("voeg_hulp", "naar-plan", "terug_knop"),
        "v:hulp:waarmee": ("voeg_hulp", "naar-plan", "terug_knop"),
    },
    # What someone searches for goes nowhere but the screen with what was found. What is typed of a
    # municipality finds what to choose: test_municipality.py has the choice.
    "lezen": {"v:zoek": ()},
    "start": {"v:zoek": (), "v:gemeente_typen": ()},
    # A code is no answer: it goes nowhere but to what lies ready for it (test_handing_over.py).
    "ontvangen": {"v:code": ()},
}
CASES = [
    (screen, field, button)
    for screen, ways in WAYS.items()
    for field, buttons in ways.items()
    for button in buttons
]
DAYS = Dates(melding=date(2025, 11, 24), aanvraag=date(2026, 1, 8), besluit=date(2026, 2, 2))
FAULTS = load_texts(Register.NL).screen.fouten
UNREAD = FAULTS.datum_onleesbaar.split("{")[0]
STARTED = (("voor_wie", "zelf"), ("leeftijd", "aow"))
pytestmark = pytest.mark.usefixtures("went")


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ANOTHER_DAY, "2026-03-02")


def opened(screen: str, dossier: Dossier | None = None) -> AppTest:
    full = example("bakker").model_copy(update={"dates": DAYS, "talk_card": TalkCard(points=())})
    started = Dossier(answers={key: Answer(chosen=(given,)) for key, given in STARTED})
    known = dossier or (started if screen == "vragen" else full)
    at = new_app(known)
    if screen == "vragen":
        at.session_state["step"] = {"vragen": "over_u"}
    return at.run().switch_page(f"pages/{screen}.py").run()


def dossier_of(at: AppTest) -> Dossier:
    found: Dossier = at.session_state["dossier"]
    return found


def press(at: AppTest, button: str) -> AppTest:
    at.button(key=button).click().run()
    assert not at.exception
    return at


def fields(at: AppTest) -> dict[str, str]:
    return {str(field.key): field.value or "" for field in (*at.text_input, *at.text_area)}


def write(at: AppTest, field: str, text: str) -> None:
    next(each for each in (*at.text_input, *at.text_area) if each.key == field).set_value(text)


def errors(at: AppTest) -> list[str]:
    return [str(each.value) for each in at.error]


# A password is kept nowhere: who leaves the screen types it again, or gets another proposal.
SECRET = {"meenemen": {guard.secret_key("slot")}}


@pytest.mark.parametrize("screen", navigation.SCREENS)
def test_no_field_is_forgotten_here(screen: str) -> None:
    assert set(fields(opened(screen))) - SECRET.get(screen, set()) == set(WAYS.get(screen, {}))


@pytest.mark.parametrize(("screen", "field", "button"), CASES)
def test_what_is_typed_is_kept_or_stays_and_says_why(
    screen: str, field: str, button: str, went: list[str]
) -> None:
    at = opened(screen)
    before = dossier_of(at)
    for text, fault in (("overzichtskaart" * 200, "te_lang"), (A_BSN, "bsn")):
        write(at, field, text)
        press(at, button)
        if screen == "termijnen":
            assert len(errors(at)) == 1 and errors(at)[0].startswith(UNREAD)
        else:
            assert getattr(FAULTS, fault) in errors(at)
        assert (went, dossier_of(at), fields(at)[field]) == ([], before, text)
    if screen not in ("termijnen", "meenemen", PEOPLE):
        press(at, button)
        assert not at.error, "a BSN is asked about once"
        assert A_BSN in dossier_of(at).model_dump_json()


@pytest.mark.parametrize("button", ["naar-plan", "terug_knop"])
@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("v:persoon:naam", ["leeg_groep"]),
        ("v:persoon:samen", ["leeg_veld", "leeg_groep"]),
        ("v:hulp:wie", ["leeg_moment"]),
        ("v:hulp:waarmee", ["leeg_veld", "leeg_moment"]),
    ],
)
def test_a_person_or_help_that_is_not_complete_stays_and_says_what_is_missing(
    button: str, field: str, said: list[str], went: list[str]
) -> None:
    at = opened(PEOPLE, Dossier())
    write(at, field, "mijn zus")
    press(at, button)
    assert (went, fields(at)[field]) == ([], "mijn zus")
    assert errors(at) == [getattr(FAULTS, each) for each in said]
    write(at, field, "")
    press(at, button)
    assert went == ["plan" if button == "naar-plan" else "start"], "who takes the words away may go"


def test_a_list_that_is_full_says_so_before_someone_leaves(went: list[str]) -> None:
    people = (Person(name="mijn zus", circle="dichtbij"),) * MOST_PEOPLE
    helpers = (WeekEntry(day="maandag", part="avond", who="Karel"),) * 2
    at = opened(PEOPLE, Dossier(network=people, week=helpers))
    write(at, "v:persoon:naam", "Karel")
    at.radio(key="v:persoon:kring").set_value("dichtbij")
    write(at, "v:hulp:wie", "mijn zus")
    at.checkbox(key="v:hulp:moment:maandag:avond").check()
    press(at, "naar-plan")
    assert went == []
    assert errors(at) == [FAULTS.mensen_vol, FAULTS.week_vol]


def test_a_complete_person_goes_along_though_the_help_beside_it_does_not_yet(went: list[str]) -> None:
    at = opened(PEOPLE, Dossier())
    write(at, "v:persoon:naam", "mijn zus")
    at.radio(key="v:persoon:kring").set_value("dichtbij")
    write(at, "v:hulp:wie", "Karel")
    press(at, "naar-plan")
    assert went == [] and len(dossier_of(at).network) == 1
    assert (fields(at)["v:persoon:naam"], fields(at)["v:hulp:wie"]) == ("", "Karel")


def test_a_choice_with_nothing_typed_beside_it_holds_nobody_back(went: list[str]) -> None:
    at = opened(PEOPLE, Dossier())
    at.radio(key="v:persoon:kring").set_value("dichtbij")
    at.checkbox(key="v:hulp:moment:maandag:avond").check()
    press(at, "naar-plan")
    assert went == ["plan"]


def test_answers_that_do_not_go_together_stay_at_terug_too() -> None:
    at = opened("vragen", Dossier(answers={"voor_wie": Answer(chosen=("zeg_ik_niet",))}))
    for option in ("alleen", "partner"):
        at.checkbox(key=f"v:thuis:{option}").check()
    press(at, "terug_knop")
    assert errors(at) == [FAULTS.tegenstrijdig]
    assert at.checkbox(key="v:thuis:alleen").value


def test_terug_without_an_answer_says_nothing(went: list[str]) -> None:
    at = press(opened("vragen", Dossier()), "terug_knop")
    assert (went, errors(at)) == (["start"], [])


def test_an_answer_that_is_taken_away_does_not_come_back_after_terug() -> None:
    words = Answer(words="Dit wil ik toch niet zeggen.")
    at = opened("kosten", Dossier(answers={"kosten_vragen": words}))
    write(at, "v:kosten_vragen:woorden", "")
    press(at, "terug_knop")
    assert dossier_of(at).answers["kosten_vragen"].is_empty


@pytest.mark.parametrize(
    ("screen", "draw", "started"),
    [
        ("termijnen", "one_of", {"v:dag:melding": "24 november 2025", "v:dag:besluit": "2 februari 2026"}),
        ("gesprek", "tick", {"v:gesprek.companion": "mijn zus"}),
        ("kosten", "many", {"v:kosten_vragen:woorden": "Wat kost het?"}),
    ],
)
def test_all_fields_start_before_the_first_is_drawn(
    screen: str, draw: str, started: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that is cut off while it draws leaves no field without what was kept."""
    card, words = TalkCard(companion="mijn zus"), {"kosten_vragen": Answer(words="Wat kost het?")}
    full = example("bakker")
    changes = {"dates": DAYS, "talk_card": card, "answers": {**full.answers, **words}}
    monkeypatch.setattr(tiles, draw, lambda *_, **__: st.stop())
    at = opened(screen, full.model_copy(update=changes))
    assert not fields(at)
    assert {name: at.session_state[name] for name in started} == started


@pytest.mark.parametrize("button", ["verder", "terug_knop", "naar-brieven"])
def test_days_go_along_by_every_way_out(button: str, went: list[str]) -> None:
    at = opened("termijnen", Dossier())
    at.radio(key="v:dag:gedaan").set_value("ja")
    write(at, "v:dag:melding", "2 februari 2026")
    press(at, button)
    assert len(went) == 1
    assert dossier_of(at).dates.melding == date(2026, 2, 2)


def test_a_melding_without_its_day_holds_nobody_back_at_terug(went: list[str]) -> None:
    at = opened("termijnen", Dossier())
    at.radio(key="v:dag:gedaan").set_value("ja")
    press(at, "verder")
    assert (went, errors(at)) == ([], [FAULTS.melding_ontbreekt])
    press(at, "terug_knop")
    assert went == ["start"]


def test_the_words_of_an_item_are_guarded_while_someone_changes_them() -> None:
    at = opened("plan")
    item = next(
        str(each.key).removeprefix("bewerk-") for each in at.button if str(each.key).startswith("bewerk-")
    )
    press(at, f"bewerk-{item}")
    before, field = dossier_of(at), f"v:bewerk:{item}"
    for text, fault in (("overzichtskaart" * 200, "te_lang"), (A_BSN, "bsn")):
        write(at, field, text)
        press(at, f"bewaar_woorden:{item}")
        assert errors(at) == [getattr(FAULTS, fault)]
        assert (dossier_of(at), fields(at)[field]) == (before, text)
