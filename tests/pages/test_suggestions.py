"""On the screen of the plan: who helps writes beside the words of the resident, and the resident chooses."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app
from tests.plan.examples import example
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer, By
from wmo_core.plan.dossier import Dossier, PlanChoices, Suggestion

TEXTS = load_texts(Register.NL)
WORDS = TEXTS.screen.plan
WHERE, OTHER = "beste_hulp", "Cliënt wil begeleiding."


def opened(filled_by: By, **choices: object) -> AppTest:
    dossier = example("helper").with_answer("voor_wie", Answer(chosen=(filled_by.value,), by=filled_by))
    plan = PlanChoices.model_validate(choices)
    at = new_app(dossier.model_copy(update={"plan": plan})).run()
    at = at.switch_page("pages/plan.py").run()
    assert not at.exception
    return at


def of(at: AppTest) -> Dossier:
    found: Dossier = at.session_state["dossier"]
    return found


def write(at: AppTest, text: str) -> AppTest:
    at.button(key=f"bewerk-{WHERE}").click().run()
    at.text_area(key=f"v:bewerk:{WHERE}").set_value(text)
    return at.button(key=f"bewaar_woorden:{WHERE}").click().run()


def shown(at: AppTest) -> str:
    return "\n".join(each.value for each in at.markdown).replace("\\", "")


def test_a_resident_who_writes_changes_the_plan() -> None:
    at = opened(By.ZELF)
    before = of(at)
    at = write(at, OTHER)
    assert (of(at).plan.edits, of(at).plan.suggestions) == ({WHERE: OTHER}, {})
    assert WORDS.eerste_antwoord in shown(at) and before.answers[WHERE].words in shown(at)


def test_saving_the_same_words_changes_nothing() -> None:
    at = opened(By.ZELF)
    before = of(at)
    assert of(write(at, before.answers[WHERE].words)) == before


@pytest.mark.parametrize(("button", "edits"), [("take_over", {WHERE: OTHER}), ("keep_own_words", {})])
@pytest.mark.parametrize("helper", [By.SAMEN, By.ANDER])
def test_who_helps_makes_a_suggestion_and_the_resident_chooses(
    helper: By, button: str, edits: dict[str, str]
) -> None:
    at = write(opened(helper), OTHER)
    assert of(at).plan.suggestions == {WHERE: Suggestion(text=OTHER, by=helper)}
    title = WORDS.voorstel_samen if helper is By.SAMEN else WORDS.voorstel_ander
    assert OTHER in shown(at) and title in shown(at)
    kinds = {each.label.partition(" *")[0]: each.proto.type for each in at.button}
    assert kinds[WORDS.neem_over] == kinds[WORDS.houd_eigen] == "secondary", "neither is pushed"
    at.button(key=f"{button}:{WHERE}").click().run()
    assert not at.exception
    assert (of(at).plan.edits, of(at).plan.suggestions) == (edits, {})
    assert WORDS.neem_over not in [each.label.partition(" *")[0] for each in at.button]


def test_what_the_resident_added_gets_a_suggestion_beside_it() -> None:
    at = opened(By.ANDER, additions={"A": "Praat rustig."}, written_by={"eigen.A": "zelf"})
    at.text_area(key="v:eigen.A").set_value(OTHER)
    at.button(key="bewaar:A").click().run()
    assert of(at).plan.additions == {"A": "Praat rustig."}
    assert at.text_area(key="v:eigen.A").value == "Praat rustig."
    at.button(key="take_over:eigen.A").click().run()
    assert at.text_area(key="v:eigen.A").value == OTHER
    assert of(at).plan.additions == {"A": "Praat rustig."}


def test_what_opens_the_plan_says_when_its_part_is_left_out() -> None:
    at = opened(By.ANDER, left_out=["B"])
    assert TEXTS.document.opening_title in [each.value for each in at.header]
    assert fill(WORDS.deel_niet_in_plan, {"deel": "B"}) in shown(at)
    assert "bewerk-goed" not in [each.key for each in at.button]
