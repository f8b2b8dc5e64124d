"""``bijdrage`` on the command line."""

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from wmo_core.cli import bijdrage
from wmo_core.cli.errors import CliError

STANDARD: dict[str, Any] = {
    "peildatum": "2025-11-22",
    "gemeente": None,
    "leeftijd": "aow",
    "partner": "geen",
    "voorzieningen": ["scootmobiel"],
    "wlz_bijdrage": False,
}


def call(path: Path) -> int:
    parser = argparse.ArgumentParser()
    bijdrage.add_parser(parser.add_subparsers())
    args = parser.parse_args(["bijdrage", str(path)])
    return int(args.run(args))


@pytest.fixture
def ask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run the command on the standard facts with some of them changed."""

    def answer(**changes: Any) -> dict[str, Any]:
        file = tmp_path / "vraag.json"
        file.write_text(json.dumps(STANDARD | changes), encoding="utf-8")
        assert call(file) == 0
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        return found

    return answer


def test_without_a_municipality_the_national_maximum_is_printed(ask: Any) -> None:
    assert ask() == {
        "bedrag": "12.50",
        "periode": "maand",
        "per_jaar": "150.00",
        "regel": "B14",
        "bron": "Proefwet, artikel 1; bedrag 2025",
    }


def test_a_municipality_with_an_amount_of_its_own_uses_that(ask: Any) -> None:
    found = ask(gemeente="voorbeeldgemeente", voorzieningen=["huishoudelijke_ondersteuning_ho1"])
    assert (found["bedrag"], found["periode"], found["per_jaar"]) == ("9.00", "4 weken", "117.00")


def test_what_the_municipality_exempts_costs_nothing(ask: Any) -> None:
    found = ask(gemeente="voorbeeldgemeente")
    said = (found["bedrag"], found["regel"], found["bron"])
    assert said == ("0.00", "vrijstelling", "Verordening Voldorp, artikel 10")


def test_a_municipality_without_an_amount_of_its_own_uses_the_national_one(ask: Any) -> None:
    assert ask(gemeente="kaaldorp")["bedrag"] == "12.50"


def test_a_day_without_a_source_gives_null_and_the_reason(ask: Any) -> None:
    found = ask(peildatum="2026-01-01")
    assert (found["bedrag"], found["periode"], found["per_jaar"], found["reden"]) == (
        None,
        None,
        None,
        "niet_bekend",
    )
    assert (found["regel"], found["bron"]) == (None, None)


def test_a_day_without_a_source_also_tells_how_it_was_on_the_last_known_day(ask: Any) -> None:
    found = ask(peildatum="2026-03-01", leeftijd="18_tot_aow", partner="aow")
    assert found["reden"] == "niet_bekend"
    then = found["laatst_bekend"]
    assert (then["dag"], then["bedrag"], then["regel"]) == ("2025-12-31", "0.00", "B3")
    assert "laatst_bekend" not in ask() and "laatst_bekend" not in ask(peildatum="2020-01-01")


def test_an_unknown_household_gives_the_most_and_what_would_make_it_nothing(ask: Any) -> None:
    found = ask(partner="onbekend")
    assert (found["bedrag"], found["misschien_nihil"]["regel"]) == ("12.50", "B3")


def test_nothing_owed_is_an_amount_of_zero_with_the_rule(ask: Any) -> None:
    found = ask(leeftijd="18_tot_aow", partner="aow")
    assert (found["bedrag"], found["per_jaar"], found["regel"]) == ("0.00", "0.00", "B3")


def test_what_stands_outside_the_tariff_is_named_with_its_rule(ask: Any) -> None:
    (outside,) = ask(voorzieningen=["rolstoel", "scootmobiel"])["buiten_tarief"]
    assert (outside["voorziening"], outside["regel"]) == ("rolstoel", "B2")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"peildatum": "31-12-2026"}, "peildatum is geen bestaande dag"),
        ({"peildatum": 20261122}, "peildatum is geen bestaande dag"),
        ({"gemeente": "../voorbeeldgemeente"}, "Deze gemeente is niet bekend"),
        ({"gemeente": ["x"]}, "Deze gemeente is niet bekend"),
        ({"leeftijd": "67"}, "leeftijd moet onder_18, 18_tot_aow, aow of onbekend zijn"),
        ({"partner": True}, "partner moet geen, onder_aow, aow, leeftijd_onbekend of onbekend zijn"),
        ({"voorzieningen": "scootmobiel"}, "moet een lijst zijn"),
        ({"voorzieningen": []}, "ten minste één id"),
        ({"voorzieningen": ["scootmobiel", "vliegtuig"]}, "Nummer 2 in voorzieningen is geen bekend id"),
        ({"voorzieningen": [None]}, "Nummer 1 in voorzieningen is geen bekend id"),
        ({"ouders": "samen"}, "ouders moet samen_onder_aow, samen_aow of een_ouder zijn"),
        ({"aangewezen_voorzieningen": [7]}, "mag alleen ids van algemene voorzieningen hebben"),
        ({"wlz_bijdrage": "nee"}, "wlz_bijdrage moet true of false zijn"),
        ({"bsn": "123456782"}, "onbekende sleutel; bekend zijn: gemeente, peildatum"),
    ],
)
def test_wrong_facts_are_refused_with_one_sentence(
    tmp_path: Path, changes: dict[str, Any], message: str
) -> None:
    file = tmp_path / "vraag.json"
    file.write_text(json.dumps(STANDARD | changes), encoding="utf-8")
    with pytest.raises(CliError, match=message):
        call(file)


@pytest.mark.parametrize("key", ["peildatum", "gemeente", "leeftijd", "partner", "voorzieningen"])
def test_a_missing_key_is_named(tmp_path: Path, key: str) -> None:
    file = tmp_path / "vraag.json"
    file.write_text(json.dumps({name: value for name, value in STANDARD.items() if name != key}), "utf-8")
    with pytest.raises(CliError, match=f"De sleutel {key} ontbreekt"):
        call(file)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"geen json", "geen geldige JSON"),
        (b"", "geen geldige JSON"),
        (b"\xff\xfe\x00", "geen geldige JSON"),
        (b"[" * 100_000, "geen geldige JSON"),
        (b"[]", "moet één JSON-object zijn"),
        (b'"' + b"x" * 1_000_001 + b'"', "te groot"),
    ],
)
def test_a_file_that_is_no_json_object_is_refused(tmp_path: Path, content: bytes, message: str) -> None:
    file = tmp_path / "vraag.json"
    file.write_bytes(content)
    with pytest.raises(CliError, match=message):
        call(file)


def test_a_file_that_is_not_there_or_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CliError, match="bestaat niet"):
        call(tmp_path / "weg.json")
    with pytest.raises(CliError, match="niet te openen"):
        call(tmp_path)


def test_the_sentence_repeats_nothing_of_the_input(tmp_path: Path) -> None:
    file = tmp_path / "vraag.json"
    file.write_text(json.dumps(STANDARD | {"voorzieningen": ["geheim" * 20_000]}), encoding="utf-8")
    with pytest.raises(CliError) as caught:
        call(file)
    assert "geheim" not in str(caught.value)
