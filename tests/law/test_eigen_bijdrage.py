"""Rules B1 to B14, in order."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.law.tables import Artikel, check_bijdrage, lokaal
from wmo_core.dated import Unit
from wmo_core.law.bijdrage_models import BijdrageVraag, Leeftijd, Partner, Reden
from wmo_core.law.eigen_bijdrage import eigen_bijdrage
from wmo_core.law.tarief import LokaalTeHoogError, Periode, check_lokaal_tarief, landelijk_tarief, per_jaar
from wmo_core.law.voorzieningen import Betaling, load_voorzieningen

TEXT = Path(__file__).with_name("cases_eigen_bijdrage.toml").read_text(encoding="utf-8")
CASES = tomllib.loads(TEXT, parse_float=Decimal)["cases"]
IDS = sorted(load_voorzieningen())
UNDER_TARIEF = [each.id for each in load_voorzieningen().values() if each.bijdrage is Betaling.TARIEF]
PER_MAAND, PER_4_WEKEN = Unit.EURO_PER_MAAND, Unit.EURO_PER_4_WEKEN
KNOWN_DAYS = st.dates(date(2024, 1, 1), date(2025, 12, 31))
STANDARD = {"peildatum": date(2025, 11, 22), "leeftijd": "18_tot_aow", "partner": "geen"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_bijdrage(case: dict[str, Any]) -> None:
    check_bijdrage(case, STANDARD)


def test_each_rule_from_b1_to_b14_decides_in_some_case() -> None:
    assert {case.get("regel") for case in CASES} >= {f"B{number}" for number in range(1, 15)}


@pytest.mark.parametrize(
    ("leeftijd", "partner", "expected"),
    [
        ("aow", "onbekend", ("B14", "B3")),
        ("aow", "leeftijd_onbekend", ("B14", "B3")),
        ("onbekend", "aow", ("B14", "B3")),
        ("onbekend", "geen", ("B14", "B1")),
        ("onbekend", "onbekend", ("B14", "B3")),
        # Whoever is under the AOW age with a partner owes nothing, how old the partner is too.
        ("18_tot_aow", "leeftijd_onbekend", ("B3", None)),
        ("18_tot_aow", "onbekend", ("B14", "B3")),
        ("aow", "geen", ("B14", None)),
    ],
)
def test_what_is_not_known_gives_the_most_and_says_what_would_make_it_nothing(
    leeftijd: str, partner: str, expected: tuple[str, str | None]
) -> None:
    facts = {"leeftijd": leeftijd, "partner": partner, "voorzieningen": ["scootmobiel"]}
    found = eigen_bijdrage(BijdrageVraag.model_validate(STANDARD | facts))
    assert (found.regel, found.misschien_nihil.regel if found.misschien_nihil else None) == expected
    assert found.bedrag == (Decimal("12.50") if expected[0] == "B14" else 0)


def test_an_amount_is_exact_to_the_cent() -> None:
    vraag = BijdrageVraag.model_validate(STANDARD | {"voorzieningen": ["scootmobiel"]})
    assert str(eigen_bijdrage(vraag).bedrag) == "12.50"
    assert str(eigen_bijdrage(vraag).per_jaar) == "150.00"


def test_the_source_of_an_amount_is_the_source_of_that_year_or_that_municipality() -> None:
    vraag = BijdrageVraag.model_validate(STANDARD | {"voorzieningen": ["scootmobiel"]})
    eigen = lokaal(
        value=Decimal("9.00"), unit=PER_4_WEKEN, start=date(2025, 1, 1), reference="Verordening, artikel 9"
    )
    assert eigen_bijdrage(vraag).bron == "Proefwet, artikel 1; bedrag 2025"
    assert eigen_bijdrage(vraag, [eigen]).bron == "Verordening, artikel 9"


@pytest.mark.parametrize(
    ("amount", "unit", "start"),
    [
        ("12.51", PER_MAAND, date(2025, 1, 1)),
        ("11.54", PER_4_WEKEN, date(2025, 1, 1)),
        # Below the maximum of 2025, but its period starts in 2024, when the maximum was lower.
        ("12.00", PER_MAAND, date(2024, 6, 1)),
    ],
)
def test_a_municipality_that_asks_more_than_the_national_maximum_is_refused(
    amount: str, unit: Unit, start: date
) -> None:
    vraag = BijdrageVraag.model_validate(STANDARD | {"voorzieningen": ["scootmobiel"]})
    with pytest.raises(LokaalTeHoogError, match="landelijk is het vanaf"):
        eigen_bijdrage(vraag, [lokaal(value=Decimal(amount), unit=unit, start=start)])


def test_an_amount_per_four_weeks_is_allowed_when_a_whole_year_of_it_is_not_more() -> None:
    amount = lokaal(value=Decimal("11.53"), unit=PER_4_WEKEN, start=date(2025, 1, 1))
    check_lokaal_tarief(amount)
    assert per_jaar(amount) == Decimal("149.89") < per_jaar(landelijk_tarief(date(2025, 6, 1)))


@pytest.mark.parametrize(
    "wrong",
    [
        {"voorzieningen": ["vliegtuig"]},
        {"voorzieningen": []},
        {"voorzieningen": ["scootmobiel"], "aangewezen_voorzieningen": ["scootmobiel"]},
        {"voorzieningen": ["scootmobiel"], "inkomen": 20000},
        {"voorzieningen": ["scootmobiel"], "wlz_bijdrage": "nee"},
    ],
)
def test_a_question_with_an_unknown_fact_or_id_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        BijdrageVraag.model_validate(STANDARD | wrong)


VRAGEN = st.builds(
    BijdrageVraag,
    peildatum=KNOWN_DAYS,
    leeftijd=st.sampled_from(Leeftijd),
    partner=st.sampled_from(Partner),
    voorzieningen=st.lists(st.sampled_from(IDS), min_size=1, max_size=6).map(tuple),
    wlz_bijdrage=st.booleans(),
    nachten_in_opvang=st.booleans(),
    minimabeleid=st.booleans(),
)


@given(VRAGEN)
def test_nobody_ever_pays_more_than_the_national_maximum_and_an_empty_amount_has_a_reason(
    vraag: BijdrageVraag,
) -> None:
    found = eigen_bijdrage(vraag)
    assert (
        (found.bedrag is None)
        == (found.per_jaar is None)
        == (found.periode is None)
        == (found.reden is not None)
    )
    if found.per_jaar is not None:
        assert 0 <= found.per_jaar <= per_jaar(landelijk_tarief(vraag.peildatum))


@given(VRAGEN, st.sampled_from(UNDER_TARIEF))
def test_a_second_voorziening_under_the_tariff_never_changes_the_amount(
    vraag: BijdrageVraag, extra: str
) -> None:
    first = vraag.model_copy(update={"voorzieningen": (*vraag.voorzieningen, "scootmobiel", "trapstoel")})
    second = first.model_copy(update={"voorzieningen": (*first.voorzieningen, extra)})
    assert eigen_bijdrage(second).model_dump() == eigen_bijdrage(first).model_dump()


@given(VRAGEN)
def test_the_order_of_the_voorzieningen_does_not_change_the_rule_or_the_amount(vraag: BijdrageVraag) -> None:
    turned = vraag.model_copy(update={"voorzieningen": vraag.voorzieningen[::-1]})
    first, second = eigen_bijdrage(vraag), eigen_bijdrage(turned)
    assert (first.regel, first.bedrag, first.reden) == (second.regel, second.bedrag, second.reden)


@given(VRAGEN)
def test_an_exemption_given_by_the_college_never_makes_it_dearer(vraag: BijdrageVraag) -> None:
    free = eigen_bijdrage(vraag.model_copy(update={"betalingscapaciteit_onvoldoende": True}))
    before = eigen_bijdrage(vraag)
    if free.bedrag is not None and before.bedrag is not None:
        assert free.bedrag <= before.bedrag


@given(VRAGEN, st.lists(st.sampled_from(UNDER_TARIEF), max_size=4).map(tuple))
def test_an_exemption_given_by_the_municipality_never_makes_it_dearer(
    vraag: BijdrageVraag, exempt: tuple[str, ...]
) -> None:
    free = eigen_bijdrage(vraag, vrijstellingen=[Artikel(exempt, "Verordening, artikel 12")])
    before = eigen_bijdrage(vraag)
    if free.bedrag is not None and before.bedrag is not None:
        assert free.bedrag <= before.bedrag


@given(VRAGEN)
def test_each_voorziening_counts_for_the_tariff_or_is_named_outside_it(vraag: BijdrageVraag) -> None:
    found = eigen_bijdrage(vraag)
    assume(found.reden is not Reden.NIET_BEKEND)
    outside = {each.voorziening for each in found.buiten_tarief}
    assert outside == set(vraag.voorzieningen) - set(UNDER_TARIEF)


def test_a_month_and_four_weeks_are_compared_by_the_year() -> None:
    assert (Periode.MAAND.times_a_year, Periode.VIER_WEKEN.times_a_year) == (12, 13)
