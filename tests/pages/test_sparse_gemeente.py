"""A municipality that knows almost nothing: every screen opens, and what is missing sends to a person."""

import re
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import filled, new_app, said, unfilled
from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import load_gemeente
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.law.tarief import Periode, landelijk_tarief
from wmo_core.plan.blanks import amount_in_words
from wmo_core.plan.dossier import Dossier
from wmo_core.today import ANOTHER_DAY
from wmo_core.ui.parts import contact
from wmo_core.ui.parts.navigation import SCREENS
from wmo_core.ui.state.deployment import VARIABLE

SPARSE, FULL = "kaaldorp", "voorbeeldgemeente"
DAY = date(2025, 11, 22)
LINK = re.compile(r"\[([\d ]+)\]\(tel:\d+\)")


@pytest.fixture(autouse=True)
def deployed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deploy the app for the municipality with only the fields that must be there."""
    monkeypatch.setenv(VARIABLE, SPARSE)
    monkeypatch.setenv(ANOTHER_DAY, DAY.isoformat())


def opened(screen: str, register: Register, gemeente: str = SPARSE, **query: str) -> AppTest:
    at = new_app(Dossier(in_register=register, answers=filled(), gemeente=gemeente)).run()
    for name, value in query.items():
        at.query_params[name] = value
    at.switch_page(f"pages/{screen}.py").run()
    assert not at.exception
    return at


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_opens_and_shows_no_blank(screen: str, register: Register) -> None:
    shown = said(opened(screen, register))
    assert unfilled(shown) == []


@pytest.mark.parametrize("register", Register)
def test_without_a_number_the_resident_reads_whom_to_call(register: Register) -> None:
    words = load_texts(register).screen.hulp
    shown = said(opened("hulp", register))
    assert words.vraag_gemeente in shown
    for line in words.gevaar:
        assert line in LINK.sub(r"\1", shown)


@pytest.mark.parametrize("register", Register)
def test_a_number_for_danger_of_the_region_stands_below_those_of_the_country(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, FULL)
    first = next(
        each.value for each in opened("hulp", register, FULL).markdown if each.value.startswith("- ")
    )
    own = contact.local_item(load_gemeente(FULL).danger[-1][register])
    assert first.endswith(f"\n- {own}")


@pytest.mark.parametrize("register", Register)
def test_without_an_own_amount_the_national_one_is_shown(register: Register) -> None:
    assert load_gemeente(SPARSE).eigen_bijdrage == ()
    amount = amount_in_words(landelijk_tarief(DAY).value, Periode.MAAND, load_texts(register))
    assert amount.replace("\u00a0", " ") in said(opened("kosten", register))


@pytest.mark.parametrize("register", Register)
def test_in_a_year_without_an_amount_the_app_says_so(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ANOTHER_DAY, "2026-03-02")
    words = load_texts(register).screen.kosten
    assert fill(words.niet_bekend, {"dag": "2 maart 2026"}) in said(opened("kosten", register))
    page = said(opened("lezen", register, pagina="eigen_bijdrage"))
    assert words.bedrag_onbekend in page
    amounts = [line for line in page.splitlines() if "€" in line]
    assert amounts and all(line.startswith("- ") for line in amounts), "only the years that are over"
