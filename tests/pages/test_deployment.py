"""A deployment chooses its municipality: there is no choice on the screen, and old answers move along."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app
from wmo_core.content.gemeenten import EXAMPLE_GEMEENTE, gemeente_ids, load_gemeente
from wmo_core.errors import SettingError
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.state.deployment import VARIABLE, at_home, check_deployment, new_dossier

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
