"""The choice of municipality: typed, found, chosen, changed, not in the list, or passed over."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import filled, new_app, said
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.dossier import MOST_GEMEENTE, Dossier
from wmo_core.ui.parts.navigation import SCREENS
from wmo_core.ui.screens.municipality import NOT_LISTED
from wmo_core.ui.state.deployment import VARIABLE
from wmo_core.ui.state.incoming import read_incoming

WORDS = load_texts(Register.NL).screen.start.gemeente
CHOICE, FIELD = "v:gemeente", "v:gemeente_typen"
EXAMPLE, BARE = "voorbeeldgemeente", "GM0002"


@pytest.fixture(autouse=True)
def nobody_chose(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


def start(dossier: Dossier | None = None) -> AppTest:
    return new_app(dossier).run()


def write(at: AppTest, typed: str) -> AppTest:
    at.text_input(key=FIELD).set_value(typed).run()
    assert not at.exception
    return at


def labels(at: AppTest) -> list[str]:
    return [label.replace("\\", "") for label in at.radio(key=CHOICE).options]


def choose(at: AppTest, option: str) -> Dossier:
    at.radio(key=CHOICE).set_value(option).run()
    assert not at.exception
    found: Dossier = at.session_state["dossier"]
    return found


def test_with_a_typing_error_someone_finds_and_chooses_the_own_municipality() -> None:
    at = write(start(), "den houd")
    assert labels(at) == ["Den Hout ('s-Houtenbosch)", WORDS.niet_erbij]
    assert at.radio(key=CHOICE).value is None, "nothing is chosen beforehand"
    assert choose(at, BARE).gemeente == BARE
    assert at.radio(key=CHOICE).value == BARE
    assert "Den Hout" in said(at)


def test_a_place_says_to_which_municipality_it_belongs() -> None:
    at = write(start(), "kaalderveen")
    assert "Kaaldorp" in labels(at)[0] and "Kaalderveen" in labels(at)[0]
    assert choose(at, "kaaldorp").gemeente == "kaaldorp"


def test_one_that_is_not_in_the_list_keeps_the_name_that_was_typed() -> None:
    at = write(start(), "  Verweg ")
    assert WORDS.niets_gevonden in said(at)
    assert at.radio(key=CHOICE).options == [WORDS.niet_erbij]
    found = choose(at, NOT_LISTED)
    assert (found.gemeente, found.gemeente_name, found.local.name) == (None, "Verweg", "Verweg")
    assert at.radio(key=CHOICE).value == NOT_LISTED
    assert choose(write(at, "Elders"), NOT_LISTED).gemeente_name == "Elders"
    assert choose(write(at, "kaal"), "kaaldorp").gemeente_name == ""


@pytest.mark.parametrize(("typed", "fault"), [("x" * (MOST_GEMEENTE + 1), "te_lang"), ("111222333", "bsn")])
def test_a_name_that_cannot_be_stays_and_says_why(typed: str, fault: str) -> None:
    at = write(start(), typed)
    found = choose(at, NOT_LISTED)
    assert (found.gemeente, found.gemeente_name) == (None, "")
    assert [each.value for each in at.error] == [getattr(load_texts(Register.NL).screen.fouten, fault)]
    assert at.text_input(key=FIELD).value == typed


@pytest.mark.parametrize(
    ("dossier", "option", "shown"),
    [
        (Dossier(gemeente=BARE), BARE, "Den Hout"),
        (Dossier(gemeente="kaaldorp"), "kaaldorp", "Kaaldorp"),
        (Dossier(gemeente=EXAMPLE), EXAMPLE, "Voldorp"),
        (Dossier(gemeente_name="Verweg"), NOT_LISTED, WORDS.niet_erbij),
    ],
)
def test_what_was_chosen_before_is_shown_and_can_be_changed(
    dossier: Dossier, option: str, shown: str
) -> None:
    at = start(dossier)
    assert (at.radio(key=CHOICE).value, at.radio(key=CHOICE).options) == (option, [shown])
    write(at, "bergen")
    assert at.radio(key=CHOICE).value is None
    assert at.session_state["dossier"] == dossier, "only a press changes it"
    assert choose(at, "GM0004").gemeente == "GM0004"


def test_a_file_of_a_municipality_that_is_gone_keeps_its_answers() -> None:
    before = Dossier(version=1, gemeente="GM9999", answers=filled())
    after = read_incoming(before.model_dump_json()).dossier
    assert after.model_copy(update={"unplaced": ()}) == before.model_copy(update={"gemeente": None})
    assert [each.texts for each in after.unplaced] == [("GM9999",)]


def facts_of_the_example() -> list[str]:
    local, register = Dossier(gemeente=EXAMPLE).local, Register.NL
    services = [each.name for each in local.algemene_voorzieningen]
    loket = local.loket
    texts = (
        loket.melding[register],
        loket.plan_inleveren[register],
        local.clientondersteuning.text[register],
    )
    return [
        local.name,
        loket.name,
        loket.address,
        loket.hours,
        loket.phone,
        loket.email.partition("@")[2],
        *services,
        *texts,
    ]


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("gemeente", [None, BARE, "kaaldorp"])
def test_no_screen_shows_a_fact_of_the_example_for_another(screen: str, gemeente: str | None) -> None:
    at = start(Dossier(answers=filled(), gemeente=gemeente)).switch_page(f"pages/{screen}.py").run()
    shown = said(at)
    assert [fact for fact in facts_of_the_example() if fact.strip() in shown] == []


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_that_shows_a_fact_of_the_example_says_that_it_is_one(screen: str) -> None:
    at = start(Dossier(answers=filled(), gemeente=EXAMPLE)).switch_page(f"pages/{screen}.py").run()
    shown = said(at)
    if any(fact in shown for fact in facts_of_the_example()):
        assert Dossier(gemeente=EXAMPLE).local.notice[Register.NL].strip() in shown


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("gemeente", [None, BARE])
def test_without_an_amount_of_its_own_the_screen_says_that_it_is_the_highest(
    register: Register, gemeente: str | None
) -> None:
    dossier = Dossier(in_register=register, answers=filled(), gemeente=gemeente)
    shown = said(start(dossier).switch_page("pages/kosten.py").run())
    words = load_texts(register).screen.kosten
    name = "Den Hout" if gemeente else f"{register.value} elke gemeente.uw gemeente"
    assert words.geldt_landelijk.split("{")[0].strip() in shown and name in shown
    assert words.geldt_voor.split("{")[0].strip() not in shown


@pytest.mark.parametrize("register", Register)
def test_how_to_reach_the_loket_stands_open_on_the_first_screen(register: Register) -> None:
    at, loket = start(Dossier(in_register=register, gemeente=EXAMPLE)), Dossier(gemeente=EXAMPLE).local.loket
    closed = [each.value for part in at.expander for each in part.markdown]
    shown = "\n".join(each.value for each in at.markdown if each.value not in closed).replace("\\", "")
    facts = (loket.address, loket.hours, loket.phone, loket.email.partition("@")[2])
    assert [fact for fact in facts if not fact or fact not in shown] == []
