"""Every screen and every explanation of the product opens in both registers, and shows no blank."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import filled, new_app, said, unfilled
from tests.wereld import WERELD
from wmo_core.content.explanations import load_explanations, load_stories
from wmo_core.content.fill import fill
from wmo_core.content.formatting import short_day
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.law.parameters import parameter
from wmo_core.plan.dossier import Dossier
from wmo_core.product import MIJN_WMO_PLAN, reading
from wmo_core.today import ANOTHER_DAY
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.parts.explanation_links import RUBRIEKEN
from wmo_core.ui.parts.navigation import SCREENS

SPARSE = "kaaldorp"
AMOUNT = "abonnementstarief"


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content of the product, with a municipality beside it that has only what must be there."""
    folder = tmp_path_factory.mktemp("product") / "content"
    shutil.copytree(MIJN_WMO_PLAN.content, folder)
    shutil.copytree(WERELD.content / "gemeenten" / SPARSE, folder / "gemeenten" / SPARSE)
    return folder


@pytest.fixture
def with_sparse(content: Path) -> Iterator[None]:
    """Read the product with that municipality."""
    with reading(replace(MIJN_WMO_PLAN, content=content)):
        yield


def opened(screen: str, dossier: Dossier, **query: str) -> AppTest:
    at = new_app(dossier).run()
    for name, value in query.items():
        at.query_params[name] = value
    at.switch_page(f"pages/{screen}.py").run()
    assert not at.exception
    assert len(at.title) == 1
    return at


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_opens_and_shows_no_blank(screen: str, register: Register) -> None:
    for answers in ({}, filled()):
        assert unfilled(said(opened(screen, Dossier(in_register=register, answers=answers)))) == []


@pytest.mark.usefixtures("with_sparse")
@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_shows_no_blank_for_a_municipality_that_knows_almost_nothing(
    screen: str, register: Register
) -> None:
    dossier = Dossier(in_register=register, answers=filled(), gemeente=SPARSE)
    assert unfilled(said(opened(screen, dossier))) == []


@pytest.mark.parametrize("register", Register)
def test_every_explanation_opens_and_shows_no_blank(register: Register) -> None:
    pages = {**load_explanations(register), **load_stories(register)}
    for target in (*pages, *(group.id for group in load_wegwijzer().groups), *RUBRIEKEN):
        at = opened("lezen", Dossier(in_register=register), pagina=target)
        assert unfilled(said(at)) == [], target
        assert target not in pages or at.title[0].value == pages[target].title


@pytest.mark.parametrize("register", Register)
def test_on_a_day_without_an_amount_the_app_says_so(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = parameter(AMOUNT).values[-1].end
    assert last is not None
    monkeypatch.setenv(ANOTHER_DAY, (last + timedelta(days=1)).isoformat())
    texts, dossier = load_texts(register), Dossier(in_register=register, answers=filled())
    shown = said(opened("kosten", dossier))
    words, day = texts.screen.kosten, {"dag": short_day(last + timedelta(days=1))}
    unknown = prose(fill(words.niet_bekend, day)).replace("\u00a0", " ")  # a number in it can be pressed
    assert said_in(unknown, shown)
    # An amount is only told as one of then.
    assert said_in(fill(words.zo_was_het_uitleg, {"dag": short_day(last)}), shown)
    assert words.u_betaalt not in shown and words.u_betaalt_niets not in shown


def said_in(words: str, shown: str) -> bool:
    return all(line.strip() in shown for line in words.strip().splitlines())
