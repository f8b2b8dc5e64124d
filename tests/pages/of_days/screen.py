"""The screen of the days in a test: opened on a day, with a day typed in it."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import drawn, new_app, press
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.dossier import Dates, Dossier
from wmo_core.today import ANOTHER_DAY

TEXTS = load_texts(Register.NL)
FAULTS = TEXTS.screen.fouten
WORDS, DAYS = TEXTS.screen.termijnen, TEXTS.document.deadlines
# Seven days after this melding it is Christmas; the first working day comes after the weekend.
MELDING, PLAN_DAY, PLAN_LAST_DAY = date(2025, 12, 18), date(2025, 12, 25), date(2025, 12, 29)


def opened(dates: Dates, monkeypatch: pytest.MonkeyPatch, day: str, page: str = "termijnen") -> AppTest:
    monkeypatch.setenv(ANOTHER_DAY, day)
    at = new_app(Dossier(dates=dates)).run().switch_page(f"pages/{page}.py").run()
    assert not at.exception
    return at


def shown(at: AppTest) -> str:
    found = (str(each.value) for kind in ("markdown", "html", "info") for each in drawn(at, kind))
    return "\n".join(found).replace("\u00a0", " ")


def typed(text: str, monkeypatch: pytest.MonkeyPatch, day: str, dates: Dates | None = None) -> AppTest:
    """Return the screen after someone said that the melding is done, and typed its day so."""
    at = opened(dates or Dates(), monkeypatch, day)
    at.radio(key="v:dag:gedaan").set_value("ja")
    at.text_input(key="v:dag:melding").set_value(text)
    return press(at, WORDS.reken)


def melding(at: AppTest) -> date | None:
    found: Dossier = at.session_state["dossier"]
    return found.dates.melding


def errors(at: AppTest) -> list[str]:
    return [str(each.value).replace("\u00a0", " ") for each in at.error]
