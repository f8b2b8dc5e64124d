"""A municipality that knows almost nothing: every screen opens, and what is missing sends to a person."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app
from tests.pages.test_every_screen import filled
from tests.product import CONTENT
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.dossier import Dossier
from wmo_core.product import MIJN_WMO_PLAN, use
from wmo_core.today import ANOTHER_DAY
from wmo_core.ui.parts.navigation import SCREENS
from wmo_core.ui.state.deployment import VARIABLE

NAME = "Kargemeente"
# Only the fields that must be there.
SPARSE = f"""
id = "karig"
name = "{NAME}"
example = false
source = "Website van de gemeente"
reviewed = 2026-11-22
owner = "Redactie"

[loket]
name = "Gemeente {NAME}"

[loket.melding]
nl = "Bel de gemeente."
easy-read = "Bel de gemeente."

[loket.plan_inleveren]
nl = "Vraag de gemeente waar u uw plan kunt geven."
easy-read = "Vraag de gemeente waar je plan naartoe kan."

[clientondersteuning]
name = "Onafhankelijke cliëntondersteuning"

[clientondersteuning.text]
nl = "Vraag de gemeente naar een cliëntondersteuner. Dat is gratis."
easy-read = "Vraag de gemeente wie je gratis helpt."
"""
DANGER = """
[[danger]]
nl = "Is de huisarts dicht? Bel 000 000 00 02."
easy-read = "Is de dokter dicht?\\nBel 000 000 00 02."
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A content folder with the sparse municipality in it, for which this deployment is."""
    shutil.copytree(CONTENT, tmp_path, dirs_exist_ok=True)
    folder = tmp_path / "gemeenten" / "karig"
    folder.mkdir()
    (folder / "gemeente.toml").write_text(SPARSE, encoding="utf-8")
    monkeypatch.setenv(VARIABLE, "karig")
    monkeypatch.setenv(ANOTHER_DAY, "2026-11-22")
    use(replace(MIJN_WMO_PLAN, content=tmp_path))
    yield folder
    use(MIJN_WMO_PLAN)


def opened(screen: str, register: Register, **query: str) -> AppTest:
    at = new_app(Dossier(in_register=register, answers=filled(), gemeente="karig")).run()
    for name, value in query.items():
        at.query_params[name] = value
    at.switch_page(f"pages/{screen}.py").run()
    assert not at.exception
    return at


def said(at: AppTest) -> str:
    """Return everything on the screen in words, with plain signs."""
    parts = [each.value for kind in (at.markdown, at.info, at.warning, at.success, at.error) for each in kind]
    shown = "\n".join(parts).replace("\\", "").replace("\u00a0", " ")
    return "\n".join(line.strip() for line in shown.splitlines())


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_opens_and_shows_no_blank(screen: str, register: Register, folder: Path) -> None:
    shown = said(opened(screen, register))
    assert "None" not in shown
    assert "{" not in shown
    items = [line for line in shown.splitlines() if line.startswith("-")]
    assert not [item for item in items if item == "-" or item.endswith((":", "·"))]


@pytest.mark.parametrize("register", Register)
def test_without_a_number_the_resident_reads_whom_to_call(register: Register, folder: Path) -> None:
    words = load_texts(register).screen.hulp
    shown = said(opened("hulp", register))
    assert words.vraag_gemeente.strip() in shown
    for line in words.gevaar:
        assert line.strip().splitlines()[0] in shown


@pytest.mark.parametrize("register", Register)
def test_a_number_for_danger_of_the_region_stands_below_those_of_the_country(
    register: Register, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (folder / "gemeente.toml").write_text(SPARSE + DANGER, encoding="utf-8")
    use(
        replace(
            MIJN_WMO_PLAN,
            content=shutil.copytree(folder.parents[1], tmp_path_factory.mktemp("meer") / "content"),
        )
    )
    first = next(each.value for each in opened("hulp", register).markdown if each.value.startswith("- "))
    assert "Bel 000 000 00 02" in first.splitlines()[-1]


@pytest.mark.parametrize("register", Register)
def test_without_an_own_amount_the_national_one_is_shown(register: Register, folder: Path) -> None:
    assert "€ 21,80" in said(opened("kosten", register))


@pytest.mark.parametrize("register", Register)
def test_in_a_year_without_an_amount_the_app_says_so(
    register: Register, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ANOTHER_DAY, "2027-03-01")
    words = load_texts(register).screen.kosten
    assert words.niet_bekend.strip() in said(opened("kosten", register))
    page = said(opened("lezen", register, pagina="eigen_bijdrage"))
    assert words.bedrag_onbekend in page
    assert "€" not in page
