"""The rules of the eigen bijdrage have periods: on a day without them nothing is answered."""

import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.law.tables import check_rule
from tests.wereld import WERELD
from wmo_core.errors import LoadError
from wmo_core.law.bijdrage_models import BijdrageVraag, Leeftijd, Partner, Reden
from wmo_core.law.eigen_bijdrage import NIET_BEKEND, eigen_bijdrage, laatst_bekende_dag
from wmo_core.law.errors import NotKnownError
from wmo_core.law.regelsets import Regelset, load_regelsets, read_regelsets
from wmo_core.law.tarief import Periode, landelijk_tarief
from wmo_core.law.voorzieningen import load_voorzieningen
from wmo_core.product import use

BROKEN = sorted((Path(__file__).parent / "broken" / "regelsets").glob("*.toml"))
CASES = tomllib.loads(Path(__file__).with_name("cases_regelsets.toml").read_text(encoding="utf-8"))["cases"]
STANDARD = {"leeftijd": "18_tot_aow", "partner": "geen"}
SETS = load_regelsets().sets
ONE_DAY = timedelta(days=1)
FACTS = st.fixed_dictionaries(
    {
        "leeftijd": st.sampled_from(Leeftijd),
        "partner": st.sampled_from(Partner),
        "voorzieningen": st.lists(st.sampled_from(sorted(load_voorzieningen())), min_size=1, max_size=4).map(
            tuple
        ),
        "wlz_bijdrage": st.booleans(),
        "gevaar_minderjarige": st.booleans(),
        "minimabeleid": st.booleans(),
    }
)
OUTSIDE = st.dates(date(2000, 1, 1), SETS[0].start - ONE_DAY) | st.dates(
    SETS[-1].end + ONE_DAY, date(2050, 1, 1)
)


def two_days(regelset: Regelset) -> st.SearchStrategy[tuple[date, date]]:
    days = st.dates(regelset.start, regelset.end)
    return st.tuples(days, days)


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_broken_file_is_refused_with_file_line_and_remedy(path: Path) -> None:
    """The first line of each sample holds the line, the problem and the remedy that must be told."""
    line, expected = path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# regel ").split(": ", 1)
    with pytest.raises(LoadError) as caught:
        read_regelsets(path)
    assert str(caught.value) == f"{path}:{line}: {expected}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_each_rule_holds_in_its_own_years_with_the_source_of_those_years(case: dict[str, Any]) -> None:
    check_rule(case, STANDARD)


def test_the_day_before_the_first_set_and_the_day_after_the_last_have_no_rules() -> None:
    for day in (SETS[0].start - ONE_DAY, SETS[-1].end + ONE_DAY):
        with pytest.raises(NotKnownError, match=f"bekend is {SETS[0].start} tot en met {SETS[-1].end}"):
            load_regelsets().on(day)


@given(FACTS, OUTSIDE)
def test_on_every_day_without_rules_nothing_is_answered(facts: dict[str, Any], day: date) -> None:
    assert eigen_bijdrage(BijdrageVraag(peildatum=day, **facts)) == NIET_BEKEND


@given(FACTS, st.sampled_from(SETS).flatmap(two_days))
def test_on_two_days_of_one_set_the_same_rule_decides(facts: dict[str, Any], days: tuple[date, date]) -> None:
    one, other = (eigen_bijdrage(BijdrageVraag(peildatum=day, **facts)) for day in days)
    assert (one.regel, one.reden, one.buiten_tarief) == (other.regel, other.reden, other.buiten_tarief)


@pytest.mark.parametrize(
    ("sources", "reviewed", "day", "over"),
    [
        (["Proefwet, artikel 10.3"], date(2025, 11, 22), date(2025, 12, 31), None),
        (["Proefwet, artikel 10.3"], date(2025, 11, 22), date(2026, 1, 1), date(2025, 12, 31)),
        (
            ["Iets anders; Proefwet, artikel 1 en 10.8"],
            date(2025, 11, 22),
            date(2026, 1, 1),
            date(2025, 12, 31),
        ),
        (["Proefwet, artikel 1", "Andere wet, artikel 10.3"], date(2025, 11, 22), date(2026, 1, 1), None),
        (["Proefwet, artikel 10.99, los ervan"], date(2025, 11, 22), date(2026, 1, 1), None),
        # Read while the rules of the year before held, and not since: it may tell those.
        (["Proefwet, artikel 10.3"], date(2024, 11, 22), date(2025, 2, 1), date(2024, 12, 31)),
        (["Proefwet, artikel 10.3"], date(2026, 1, 3), date(2026, 2, 1), date(2025, 12, 31)),
        (["Proefwet, artikel 10.3"], date(2023, 1, 3), date(2023, 2, 1), None),
    ],
)
def test_a_text_about_these_rules_holds_no_longer_than_they_do(
    sources: list[str], reviewed: date, day: date, over: date | None
) -> None:
    assert load_regelsets().over(sources, reviewed, day) == over


@pytest.fixture
def without_the_amount(tmp_path: Path) -> Iterator[date]:
    """A product in which the rules of the next day are known, but not yet what it costs."""
    day = SETS[-1].end + ONE_DAY
    law = Path(shutil.copytree(WERELD.law, tmp_path / "law"))
    text = (law / "regelsets.toml").read_text(encoding="utf-8")
    before, _, last = text.rpartition("[[sets]]")
    new = last.replace(f"start = {SETS[-1].start}", f"start = {day}").replace(
        f"end = {SETS[-1].end}", f"end = {day}"
    )
    (law / "regelsets.toml").write_text(f"{before}[[sets]]{last}\n[[sets]]{new}", encoding="utf-8")
    use(replace(WERELD, law=law))
    yield day
    use(WERELD)


def test_nothing_owed_follows_from_the_rule_and_needs_no_amount(without_the_amount: date) -> None:
    vraag = BijdrageVraag.model_validate(
        STANDARD | {"voorzieningen": ("scootmobiel",), "peildatum": without_the_amount}
    )
    found = eigen_bijdrage(vraag.model_copy(update={"partner": Partner.ONDER_AOW}))
    assert found.bedrag == found.per_jaar == 0
    assert (found.periode, found.regel) == (Periode.MAAND, "B3")
    assert eigen_bijdrage(vraag).reden is Reden.NIET_BEKEND


def test_the_last_known_day_is_named_only_when_the_day_itself_is_not_known() -> None:
    last, next_day = SETS[-1].end, SETS[-1].end + ONE_DAY
    vraag = BijdrageVraag.model_validate(STANDARD | {"voorzieningen": ("rolstoel",), "peildatum": next_day})
    assert laatst_bekende_dag(eigen_bijdrage(vraag), next_day) == last
    known = vraag.model_copy(update={"peildatum": last})
    assert laatst_bekende_dag(eigen_bijdrage(known), last) is None
    before = vraag.model_copy(update={"peildatum": SETS[0].start - ONE_DAY})
    assert laatst_bekende_dag(eigen_bijdrage(before), before.peildatum) is None


@pytest.fixture
def with_the_next_amount(tmp_path: Path) -> Iterator[date]:
    """A product in which the amount is known for the first day after the rules end."""
    first_day = SETS[-1].end + ONE_DAY
    law = Path(shutil.copytree(WERELD.law, tmp_path / "law"))
    with (law / "parameters" / "abonnementstarief.toml").open("a", encoding="utf-8") as file:
        file.write(
            f"\n[[values]]\nstart = {first_day}\nend = {first_day}\nvalue = 13.00\n"
            f'reference = "Proefwet, artikel 1"\nverified = {first_day}\n'
        )
    use(replace(WERELD, law=law))
    yield first_day
    use(WERELD)


@pytest.mark.parametrize(
    "facts",
    [
        {"voorzieningen": ("scootmobiel",)},
        {"voorzieningen": ("scootmobiel",), "partner": "onder_aow"},
        {"voorzieningen": ("scootmobiel",), "leeftijd": "onder_18"},
        {"voorzieningen": ("rolstoel",)},
        {"voorzieningen": ("belbus", "woongroep")},
    ],
)
def test_a_new_amount_alone_wakes_no_old_rule(with_the_next_amount: date, facts: dict[str, Any]) -> None:
    assert landelijk_tarief(with_the_next_amount).value > 0
    vraag = BijdrageVraag.model_validate(STANDARD | facts | {"peildatum": with_the_next_amount})
    assert eigen_bijdrage(vraag) == NIET_BEKEND
    last_day = vraag.model_copy(update={"peildatum": with_the_next_amount - ONE_DAY})
    assert eigen_bijdrage(last_day).regel is not None
