"""What our own code costs in a step, without a browser."""

from collections.abc import Callable
from datetime import date
from time import perf_counter

from streamlit.testing.v1 import AppTest

from tests.bench.steps import BARE
from tests.browser.server_process import ROOT
from tests.browser.walking import example
from tests.plan.examples import build_plan
from wmo_core.content.texts import load_texts
from wmo_core.flows.check import check_answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.bespreken import dossier_signposts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.kosten import kosten
from wmo_core.signposts.outcome import arranged

TIMES = 30
TODAY = date(2026, 11, 22)
DOSSIER = example("mantelzorger")
HALFWAY = "zo_blijven.wie_helpt"


def timed(act: Callable[[], object], times: int = TIMES) -> list[float]:
    """Return the milliseconds of each of some runs; the first two, which read files, do not count."""
    passed = []
    for _ in range(times + 2):
        start = perf_counter()
        act()
        passed.append((perf_counter() - start) * 1000)
    return passed[2:]


def question_step() -> None:
    """Do what a tap on Verder asks of the code below the screens: check, keep, find the next, copy."""
    flow, texts = load_flow("zelftest"), load_texts(DOSSIER.in_register)
    answer = DOSSIER.answers[HALFWAY]
    check_answer(flow.question(HALFWAY), answer.chosen, answer.words)
    journey = Journey(flow, DOSSIER.with_answer(HALFWAY, answer).answers)
    shown = journey.after(HALFWAY)
    assert shown is not None
    journey.before(shown.id)
    texts.question(shown.id)
    DOSSIER.model_dump_json()


def outcome_step() -> None:
    """Do what the outcome asks of the code below the screens."""
    arranged(dossier_signposts(DOSSIER))
    DOSSIER.model_dump_json()


def costs_step() -> None:
    """Do what the costs ask of the code below the screens."""
    kosten(DOSSIER, TODAY)
    DOSSIER.model_dump_json()


def plan_step() -> None:
    """Do what the plan asks of the code below the screens."""
    build_plan(DOSSIER, made_on=TODAY)
    DOSSIER.model_dump_json()


def script_runs() -> tuple[list[float], list[float]]:
    """Return the milliseconds of a run of the script of one question, and of the bare page, in turn.

    Both run in Streamlit's AppTest: the difference is our code with the elements that our screen has
    more than the bare one, such as the top, the help and the foot.
    """
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
    app.session_state["restored"] = True
    app.session_state["dossier"] = _until(HALFWAY)
    app.run()
    app.switch_page("pages/vragen.py")
    bare = AppTest.from_file(str(BARE), default_timeout=30)
    ours, theirs = [], []
    for _ in range(TIMES):
        ours += timed(app.run, 1)
        theirs += timed(bare.run, 1)
    return ours, theirs


def _until(question_id: str) -> Dossier:
    """Return the dossier of someone who has come to this question."""
    ids = list(DOSSIER.answers)
    kept = {key: DOSSIER.answers[key] for key in ids[: ids.index(question_id)]}
    return DOSSIER.model_copy(update={"answers": kept})
