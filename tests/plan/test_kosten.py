"""What a resident may pay, from the answers: one amount for the household, on one day, in one place."""

from datetime import date
from decimal import Decimal

import pytest

from tests.wereld import WERELD
from wmo_core.flows.answers import Answer
from wmo_core.law.bijdrage_models import Reden
from wmo_core.plan.dossier import Dossier, PlanChoices
from wmo_core.plan.kosten import kosten

IN_2025, IN_2026 = date(2025, 11, 22), date(2026, 1, 1)


def dossier(gemeente: str = "voorbeeldgemeente", **chosen: str) -> Dossier:
    """Return the dossier of someone who wants help in the house, with these answers."""
    answers = {
        "leeftijd": "aow",
        "onderwerpen": "koken",
        "koken.wat_lukt_niet": "tillen",
        "koken.wat_helpt": "hulp_in_huis",
        **chosen,
    }
    return Dossier(gemeente=gemeente, answers={key: Answer(chosen=(each,)) for key, each in answers.items()})


def amount(found: Dossier, day: date = IN_2025) -> tuple[str | None, str | None, str | None]:
    """Return the amount, the amount a year and the rule that decided."""
    bijdrage = kosten(found, day).bijdrage
    shown = [None if each is None else str(each) for each in (bijdrage.bedrag, bijdrage.per_jaar)]
    return shown[0], shown[1], bijdrage.regel


@pytest.mark.parametrize(
    ("leeftijd", "thuis", "partner_aow", "expected"),
    [
        ("18_tot_aow", "alleen", "", ("9.00", "117.00", "B14")),
        ("aow", "alleen", "", ("9.00", "117.00", "B14")),
        ("aow", "partner", "aow", ("9.00", "117.00", "B14")),
        ("aow", "partner", "onder_aow", ("0.00", "0.00", "B3")),
        ("18_tot_aow", "partner", "aow", ("0.00", "0.00", "B3")),
        ("18_tot_aow", "partner", "onder_aow", ("0.00", "0.00", "B3")),
        ("onder_18", "kind", "", ("0.00", "0.00", "B1")),
        ("18_tot_aow", "partner", "", ("0.00", "0.00", "B3")),
        # Whoever changes "partner" into "alleen" is no couple, whatever was said of the partner before.
        ("18_tot_aow", "alleen", "onder_aow", ("9.00", "117.00", "B14")),
    ],
)
def test_the_household_decides(
    leeftijd: str, thuis: str, partner_aow: str, expected: tuple[str, str, str]
) -> None:
    partner = {"partner_aow": partner_aow} if partner_aow else {}
    assert amount(dossier(leeftijd=leeftijd, thuis=thuis, **partner)) == expected


@pytest.mark.parametrize("left_open", ["weet_ik_niet", "zeg_ik_niet"])
def test_what_is_left_open_counts_as_one_adult(left_open: str) -> None:
    assert amount(dossier(leeftijd=left_open, thuis=left_open))[0] == "9.00"


@pytest.mark.parametrize(
    ("leeftijd", "huisgenoot", "expected"),
    [
        ("aow", "onder_aow", ("0.00", "B3", None)),
        ("18_tot_aow", "aow", ("0.00", "B3", None)),
        ("aow", "aow", ("9.00", "B14", None)),
        ("aow", "kind_of_ouder", ("9.00", "B14", None)),
        ("18_tot_aow", "nee", ("9.00", "B14", None)),
        ("aow", "weet_ik_niet", ("9.00", "B14", "B3")),
        ("aow", "", ("9.00", "B14", "B3")),  # a file of before this question
    ],
)
def test_who_shares_the_household_counts_as_a_partner(
    leeftijd: str, huisgenoot: str, expected: tuple[str, str, str | None]
) -> None:
    given = {"huisgenoot": huisgenoot} if huisgenoot else {}
    found = kosten(dossier(leeftijd=leeftijd, thuis="volwassene_23", **given), IN_2025).bijdrage
    perhaps = found.misschien_nihil.regel if found.misschien_nihil else None
    assert (str(found.bedrag), found.regel, perhaps) == expected


def test_beside_a_partner_another_adult_at_home_does_not_matter() -> None:
    both = dossier(leeftijd="aow", partner_aow="aow").with_answer(
        "thuis", Answer(chosen=("partner", "volwassene_23"))
    )
    assert (
        kosten(both.with_answer("huisgenoot", Answer(chosen=("onder_aow",))), IN_2025).bijdrage.regel == "B14"
    )


@pytest.mark.parametrize("gemeente", ["voorbeeldgemeente", "kaaldorp"])
def test_when_a_year_is_not_known_it_is_told_how_it_was(gemeente: str) -> None:
    found = kosten(dossier(gemeente, thuis="alleen"), IN_2026)
    assert found.vorige is not None
    day, then = found.vorige
    assert day == date(2025, 12, 31)
    assert then == kosten(dossier(gemeente, thuis="alleen"), day).bijdrage and then.bedrag
    assert kosten(dossier(gemeente), IN_2025).vorige is None


def test_a_municipality_without_an_amount_asks_the_national_one() -> None:
    assert amount(dossier("kaaldorp")) == ("12.50", "150.00", "B14")


def test_the_national_maximum_stands_beside_it() -> None:
    landelijk = kosten(dossier(), IN_2025).landelijk
    assert landelijk is not None and landelijk.value == Decimal("12.50")


@pytest.mark.parametrize("gemeente", ["voorbeeldgemeente", "kaaldorp"])
def test_of_2026_nothing_is_known_and_nothing_is_guessed(gemeente: str) -> None:
    found = kosten(dossier(gemeente), IN_2026)
    assert (found.bijdrage.bedrag, found.bijdrage.reden, found.landelijk) == (None, Reden.NIET_BEKEND, None)


@pytest.mark.parametrize("wlz", ["ja_thuis", "ja_deels", "ja_instelling"])
def test_who_pays_for_the_wlz_pays_nothing_beside_it(wlz: str) -> None:
    found = dossier(zorg_nu="wlz", wlz=wlz, onderwerpen="tuin", **{"tuin.wat_helpt": "scootmobiel"})
    assert kosten(found, IN_2025).bijdrage.regel == "B4"


def test_what_is_no_longer_asked_changes_no_amount() -> None:
    found = dossier(zorg_nu="geen", wlz="ja_instelling")
    assert kosten(found, IN_2025) == kosten(dossier(zorg_nu="geen"), IN_2025)


def test_without_answers_the_amount_is_an_example() -> None:
    found = kosten(Dossier(gemeente="voorbeeldgemeente"), IN_2025)
    assert found.is_example and found.bijdrage.bedrag == Decimal("9.00")
    assert not kosten(dossier(), IN_2025).is_example


@pytest.mark.parametrize("gemeente", [None, "GM0002", "GM9999"])
def test_without_a_file_of_its_own_a_municipality_asks_at_most_the_national_amount(
    gemeente: str | None,
) -> None:
    found = kosten(Dossier(gemeente=gemeente), IN_2025)
    assert found.bijdrage.bedrag == Decimal("12.50")
    assert found.landelijk is not None and found.landelijk.value == Decimal("12.50")


def test_what_the_app_only_proposes_costs_nothing() -> None:
    """Who asked for no maatwerkvoorziening sees an example, also when an answer points to one."""
    asked_nothing = dossier(**{"koken.wat_helpt": "weet_ik_niet"})
    assert kosten(asked_nothing, IN_2025).is_example
    chosen = asked_nothing.with_plan(discuss=("koken_hulp",))
    assert not kosten(chosen, IN_2025).is_example


def test_a_wheelchair_beside_other_help_stands_outside_the_tariff() -> None:
    answers = {
        "leeftijd": Answer(chosen=("aow",)),
        "wlz": Answer(chosen=("nee",)),
        "onderwerpen": Answer(chosen=("koken", "tuin")),
        "koken.wat_lukt_niet": Answer(chosen=("tillen",)),
        "tuin.wat_helpt": Answer(chosen=("rolstoel",)),
    }
    wants = PlanChoices(discuss=("koken_hulp",))
    bijdrage = kosten(Dossier(answers=answers, plan=wants), IN_2025).bijdrage
    assert bijdrage.regel == "B14"
    assert "rolstoel" in {each.voorziening for each in bijdrage.buiten_tarief}


def test_beschermd_wonen_that_only_may_come_does_not_make_other_help_free() -> None:
    answers = {
        "leeftijd": Answer(chosen=("aow",)),
        "wlz": Answer(chosen=("nee",)),
        "onderwerpen": Answer(chosen=("koken", "regelen")),
        "koken.wat_lukt_niet": Answer(chosen=("tillen",)),
        "regelen.wat_lukt_niet": Answer(chosen=("kiezen",)),
    }
    wants = PlanChoices(discuss=("koken_hulp", "regelen_woongroep"))
    bijdrage = kosten(Dossier(answers=answers, plan=wants), IN_2025).bijdrage
    assert bijdrage.regel == "B14"
    assert "woongroep" in {each.voorziening for each in bijdrage.buiten_tarief}


def test_what_stands_beside_it_without_a_rule_on_that_day_makes_the_whole_answer_unknown() -> None:
    answers = {
        "leeftijd": Answer(chosen=("aow",)),
        "wlz": Answer(chosen=("nee",)),
        "onderwerpen": Answer(chosen=("koken", "tuin")),
        "koken.wat_lukt_niet": Answer(chosen=("tillen",)),
        "tuin.wat_lukt_niet": Answer(chosen=("fietsen",)),
    }
    wants = PlanChoices(discuss=("koken_hulp", "tuin_belbus"))
    found = Dossier(gemeente="kaaldorp", answers=answers, plan=wants)
    in_2025 = kosten(found, date(2025, 1, 1)).bijdrage
    assert in_2025.regel == "B14"
    assert "belbus" in {each.voorziening for each in in_2025.buiten_tarief}
    # Transport with a price of its own has no source for 2024.
    assert kosten(found, date(2024, 12, 31)).bijdrage.reden is Reden.NIET_BEKEND


@pytest.mark.parametrize(("name", "rule"), [("bakker", "B14"), ("zanger", "B14"), ("helper", "B3")])
def test_the_examples(name: str, rule: str) -> None:
    found = Dossier.model_validate_json((WERELD.examples / f"{name}.json").read_text(encoding="utf-8"))
    assert kosten(found, IN_2025).bijdrage.regel == rule


def test_hulp_for_which_the_municipality_asks_nothing_costs_nothing() -> None:
    """A municipality may exempt voorzieningen; what else someone gets still counts."""
    free = {"wlz": "nee", "onderwerpen": "tuin", "tuin.wat_helpt": "scootmobiel"}
    assert amount(dossier(**free)) == ("0.00", "0.00", "vrijstelling")
    both = dossier(**free).with_answer("onderwerpen", Answer(chosen=("koken", "tuin")))
    assert amount(both) == ("9.00", "117.00", "B14")
