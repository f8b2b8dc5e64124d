"""The app in a session whose tab has answered already: without a browser nothing else would do that."""

import re
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from wmo_core.flows.answers import Answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.parts.downloads import PRESSED

APP = Path(__file__).parents[2] / "app.py"


def new_app(dossier: Dossier | None = None) -> AppTest:
    """Return the app before its first run, with the answers that the tab gave back, if any."""
    at = AppTest.from_file(str(APP), default_timeout=30)
    at.session_state["restored"] = True
    if dossier is not None:
        at.session_state["dossier"] = dossier
    return at


def filled() -> dict[str, Answer]:
    """Return answers to every question: the first option, with own words."""
    answers: dict[str, Answer] = {}
    for flow_id in flow_ids():
        while step := Journey(load_flow(flow_id), answers).next_step:
            for question in step.questions:
                first = question.all_options[:1]
                answers[question.id] = Answer(chosen=first, words="Zoals ik het zeg", talk=True)
    return answers


def said(at: AppTest) -> str:
    """Return everything on the screen in words, with plain signs."""
    parts = [each.value for kind in (at.markdown, at.info, at.warning, at.success, at.error) for each in kind]
    shown = "\n".join(parts).replace("\\", "").replace("\u00a0", " ")
    return "\n".join(line.strip() for line in shown.splitlines())


def unfilled(shown: str) -> list[str]:
    """Return the lines on a screen in which a fact is missing."""
    return [line for line in shown.splitlines() if _lacks_a_fact(line)]


def _lacks_a_fact(line: str) -> bool:
    is_empty_item = line.startswith("-") and (line == "-" or line.endswith((":", "·")))
    return "None" in line or "{" in line or is_empty_item


def drawn(at: AppTest, kind: str) -> list[Any]:
    """Return what is on the screen of a kind that AppTest has no name for, each with what it holds."""
    return list(at.get(kind))


def offered(at: AppTest) -> list[str]:
    """Return the labels of the buttons that give a file, in the order of the screen."""
    return [each.label for each in at.button if (each.key or "").startswith(PRESSED)]


def without_picture(label: str) -> str:
    """Return the words of a label or a heading that has a picture before them."""
    return re.sub(r"!\[\]\(.*?\) ", "", label).replace("\\", "")


def press(at: AppTest, label: str) -> AppTest:
    """Press the first button with this label, and see that nothing broke."""
    at = next(each for each in at.button if each.label == label).click().run()
    assert not at.exception
    return at
