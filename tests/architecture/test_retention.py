"""What the texts and the README say of where answers stay, and for how long, is what the code does."""

import re
import tomllib
from typing import Any

import pytest

from tests.architecture.sources import ROOT
from wmo_core import retention
from wmo_core.content.explanations import load_explanations
from wmo_core.content.fill import blanks
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.blanks import page_blanks
from wmo_core.ui.parts import leaving
from wmo_core.ui.server.__main__ import PING_SECONDS
from wmo_core.ui.server.clean import LONGEST_ROUND
from wmo_core.ui.state.deployment import DESK, PLACE

CONFIG = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))
PRIVACY = (ROOT / "README.md").read_text(encoding="utf-8").partition("## Privacy")[2].partition("\n## ")[0]
TIME = re.compile(r"\b(\d+) (?:minuten|minuut|seconden)\b")
TYPED = re.compile(r"\b(?:\d+|een|één|twee|vijf|zes|kwartier) (?:minuten|minuut|seconden)\b|kwartier")


def words_of(texts: Any) -> list[str]:
    """Return all texts in a record of words."""
    if isinstance(texts, str):
        return [texts]
    values = texts.values() if isinstance(texts, dict) else texts
    return [text for value in values for text in words_of(value)]


def texts_about_answers(register: Register) -> list[str]:
    screen = load_texts(register).screen
    page = load_explanations(register)["privacy"].body
    return [page, *words_of([screen.pauze.model_dump(exclude={"nazicht"}), screen.algemeen.wis.model_dump()])]


def test_the_server_lets_go_in_time() -> None:
    found_dead = 2 * PING_SECONDS
    waits = CONFIG["server"]["disconnectedSessionTTL"]
    assert found_dead + waits + LONGEST_ROUND <= retention.SERVER_SECONDS


def test_the_tab_waits_as_long_as_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE, DESK)
    idle = leaving.wiping(load_texts(Register.NL), filled=True)["idle"]
    said = (retention.RETENTION["loket_minuten"], retention.RETENTION["loket_antwoord"])
    assert (idle["after"], idle["answer"]) == tuple(int(minutes) * 60_000 for minutes in said)
    assert TIME.findall(idle["words"]["tekst"]) == list(said)


def test_both_registers_say_the_same_of_it() -> None:
    per_register = [[blanks(text) for text in texts_about_answers(register)] for register in Register]
    asked = {blank for found in per_register[0] for blank in found}
    assert retention.RETENTION.keys() <= asked
    assert [set(each) for each in per_register[0]] == [set(each) for each in per_register[1]]


@pytest.mark.parametrize("register", Register)
def test_no_text_types_a_time_of_its_own(register: Register) -> None:
    assert not [text for text in texts_about_answers(register) if TYPED.search(text)]
    assert retention.RETENTION.keys() <= page_blanks()


def test_the_readme_says_the_same() -> None:
    assert set(TIME.findall(PRIVACY)) == set(retention.RETENTION.values())
