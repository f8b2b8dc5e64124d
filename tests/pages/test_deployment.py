"""A deployment chooses its municipality: there is no choice on the screen, and old answers move along."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app, said
from wmo_core.content.gemeenten import EXAMPLE_GEMEENTE, gemeente_ids, load_gemeente
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.errors import SettingError
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.state.deployment import (
    NEUTRAL,
    PLACE,
    QUICK_EXIT,
    REGISTER,
    VARIABLE,
    at_desk,
    at_home,
    check_deployment,
    new_dossier,
    quick_exit,
)

OTHER = "kaaldorp"


def start() -> AppTest:
    at = new_app().run()
    assert not at.exception
    return at


def test_without_a_choice_of_the_operator_nothing_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    at = start()
    assert at.text_input(key="v:gemeente_typen").value == ""
    assert len(at.radio) == 0
    assert new_dossier().gemeente is None


@pytest.mark.parametrize("chosen", [OTHER, f" {OTHER} "])
def test_the_municipality_of_the_operator_is_the_only_one(
    chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, chosen)
    at = start()
    assert "v:gemeente_typen" not in [each.key for each in (*at.radio, *at.text_input)]
    assert len(at.radio) == 0
    assert at.session_state["dossier"].gemeente == OTHER
    at.switch_page("pages/hulp.py").run()
    assert any(load_gemeente(OTHER).loket.name in each.value for each in at.markdown)


def test_answers_of_another_municipality_become_answers_for_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, OTHER)
    assert at_home(Dossier(gemeente=EXAMPLE_GEMEENTE)).gemeente == OTHER
    assert at_home(Dossier(gemeente_name="Verweg")) == Dossier(gemeente=OTHER)
    monkeypatch.setenv(VARIABLE, "")
    for found in (Dossier(gemeente=EXAMPLE_GEMEENTE), Dossier(gemeente_name="Verweg"), Dossier()):
        assert at_home(found) == found


@pytest.mark.parametrize("unknown", ["atlantis", "../nl"])
def test_an_unknown_municipality_is_refused_with_the_names_of_the_known(
    unknown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, unknown)
    with pytest.raises(SettingError) as refused:
        check_deployment()
    assert str(refused.value).endswith(f"kies uit: {', '.join(gemeente_ids())}.")


@pytest.mark.parametrize(
    ("name", "wrong", "told"),
    [
        (PLACE, "bieb", f"{PLACE} kan alleen thuis of loket zijn."),
        (REGISTER, "b1", f"{REGISTER} kan alleen nl of easy-read zijn."),
        *(
            (QUICK_EXIT, wrong, f"{QUICK_EXIT} is geen adres van een bladzijde; schrijf zoiets als {NEUTRAL}")
            for wrong in (
                "knmi.nl",
                "javascript:alert(1)",
                "https://",
                'https://a.nl/"><script>',
                "ftp://a.nl/",
            )
        ),
    ],
)
def test_a_setting_that_cannot_be_used_is_refused_with_one_sentence(
    name: str, wrong: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, wrong)
    with pytest.raises(SettingError) as refused:
        check_deployment()
    assert str(refused.value) == told


def test_without_settings_someone_is_at_home_and_everybody_begins_in_plain_dutch(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in (PLACE, REGISTER, QUICK_EXIT):
        monkeypatch.setenv(name, " ")
    check_deployment()
    assert (at_desk(), new_dossier().in_register, quick_exit()) == (False, Register.NL, NEUTRAL)


def test_everybody_begins_in_the_register_of_the_deployment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(REGISTER, "easy-read")
    check_deployment()
    assert start().title[0].value == load_texts(Register.EASY_READ).screen.start.titel


@pytest.mark.parametrize("place", ["thuis", "loket"])
def test_a_pause_says_what_holds_at_this_place(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE, place)
    words = load_texts(Register.NL).screen.pauze
    shown = said(start().switch_page("pages/pauze.py").run())
    desk, home = words.verder_loket.partition("{")[0], words.verder_thuis
    assert ((desk in shown), (home in shown)) == (place == "loket", place == "thuis")
