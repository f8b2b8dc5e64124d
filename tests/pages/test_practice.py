"""The practice question: in easy-read on the way to the first question, and nothing of it is kept."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app, without_picture
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.parts import navigation
from wmo_core.ui.state.deployment import new_dossier

ANSWERED = {"voor_wie": Answer(chosen=("zelf",), in_register="easy-read")}
HOW = load_flow("zelftest").question("koken.hoe_gaat_het")


@pytest.fixture
def went(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The screens that a button leads to: a test without a browser cannot follow it there."""
    names: list[str] = []
    monkeypatch.setattr(navigation, "go", names.append)
    return names


def started(register: Register, answers: dict[str, Answer] | None = None) -> AppTest:
    return new_app(Dossier(in_register=register, answers=answers or {})).run()


def press(at: AppTest, label: str) -> AppTest:
    next(button for button in at.button if without_picture(button.label) == label).click()
    at.run()
    assert not at.exception
    return at


def titles(at: AppTest) -> list[str]:
    return [each.value for each in at.title]


@pytest.mark.parametrize(
    ("register", "answers", "leads_to"),
    [
        (Register.EASY_READ, {}, "oefenvraag"),
        (Register.EASY_READ, ANSWERED, "vragen"),
        (Register.NL, {}, "vragen"),
    ],
)
def test_only_who_reads_easily_and_begins_comes_by_it(
    register: Register, answers: dict[str, Answer], leads_to: str, went: list[str]
) -> None:
    started(register, answers).button(key="begin").click().run()
    assert went == [leads_to]


def test_in_plain_dutch_a_second_button_leads_to_it(went: list[str]) -> None:
    press(started(Register.NL), load_texts(Register.NL).screen.oefenvraag.link)
    assert went == ["oefenvraag"]


@pytest.mark.parametrize("register", Register)
def test_the_answer_comes_back_in_words_and_is_kept_nowhere(register: Register, went: list[str]) -> None:
    texts = load_texts(register)
    words, verder = texts.screen.oefenvraag, texts.screen.algemeen.verder
    at = started(register).switch_page("pages/oefenvraag.py").run()
    before = at.session_state["dossier"]
    press(at, verder)
    assert [each.value for each in at.error] == [words.leeg]
    at.radio[0].set_value("gaat_wel")
    press(at, verder)
    assert titles(at) == [words.klaar_titel]
    said = words.je_koos.replace("{antwoord}", texts.question(HOW.id).options["gaat_wel"])
    assert any(f"**{said}**" in str(each.value) for each in at.markdown)
    press(at, texts.screen.algemeen.terug)
    assert (titles(at), at.radio[0].value) == ([words.vraag], "gaat_wel")
    press(press(at, verder), words.begin)
    assert went == ["vragen"]
    assert at.session_state["dossier"] == before


def test_after_practice_begin_leads_to_the_questions(went: list[str]) -> None:
    at = started(Register.EASY_READ)
    at.session_state["geoefend"] = "goed"
    at.button(key="begin").click().run()
    assert went == ["vragen"]


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_same_person_sees_the_same_order_and_a_repeat_in_the_other(mirrored: bool) -> None:
    answers = {
        key: Answer(chosen=(chosen,), in_register="easy-read")
        for key, chosen in {"voor_wie": "zelf", "leeftijd": "aow", "thuis": "alleen", "wlz": "nee"}.items()
    }
    dossier = Dossier(in_register=Register.EASY_READ, answers=answers, mirrored=mirrored)
    options = load_texts(Register.EASY_READ).question("dag_en_nacht").options
    at = new_app(dossier).run().switch_page("pages/vragen.py").run()
    own = load_flow("zelftest").question("dag_en_nacht").options
    shown = [label.partition(") ")[2] for label in at.radio[0].options]
    assert shown[:-2] == [options[each] for each in (own[::-1] if mirrored else own)]
    assert shown[-1] == options["zeg_ik_niet"]


@pytest.mark.parametrize("side", [False, True])
def test_the_order_is_drawn_once_at_the_beginning(side: bool) -> None:
    assert new_dossier(lambda: side).mirrored is side
