"""``termijnen`` on the command line."""

import argparse
import json
from typing import Any

import pytest

from wmo_core.cli import termijnen
from wmo_core.cli.errors import CliError


def call(*words: str) -> int:
    parser = argparse.ArgumentParser()
    termijnen.add_parser(parser.add_subparsers())
    args = parser.parse_args(["termijnen", *words])
    return int(args.run(args))


def test_the_terms_of_a_melding_are_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("--melding", "2025-12-18") == 0
    wet, atw = "Proefwet, artikel ", "; Algemene termijnenwet, artikel 1, lid 1"
    assert json.loads(capsys.readouterr().out) == {
        "melding": "2025-12-18",
        "plan": {"kalenderdag": "2025-12-25", "uiterste_dag": "2025-12-29", "bron": f"{wet}3{atw}"},
        "onderzoek": {"kalenderdag": "2026-01-29", "uiterste_dag": "2026-01-29", "bron": f"{wet}4"},
        "aanvraag_zonder_onderzoek_vanaf": "2026-01-30",
        "beschikking": None,
        "bezwaar": None,
        "beslissing_op_bezwaar": None,
        "beslissing_op_bezwaar_commissie": None,
        "niet_bekend": {},
    }


def test_aanvraag_and_besluit_add_their_terms(capsys: pytest.CaptureFixture[str]) -> None:
    call("--melding", "2025-11-24", "--aanvraag", "2026-01-06", "--besluit", "2026-01-20")
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert found["beschikking"]["uiterste_dag"] == "2026-01-20"
    assert found["bezwaar"]["uiterste_dag"] == "2026-03-03"


def test_an_early_aanvraag_has_a_besluit_day_only_after_a_finished_onderzoek(
    capsys: pytest.CaptureFixture[str],
) -> None:
    early = ("--melding", "2025-12-18", "--aanvraag", "2025-12-18")
    call(*early)
    printed = capsys.readouterr()
    found = json.loads(printed.out)
    assert (found["beschikking"], found["aanvraag_zonder_onderzoek_vanaf"]) == (None, "2026-01-30")
    assert found["niet_bekend"]["beschikking"] in printed.err and "lid 9" in printed.err
    call(*early, "--onderzoek-klaar")
    printed = capsys.readouterr()
    assert json.loads(printed.out)["beschikking"]["uiterste_dag"] == "2026-01-05"
    assert printed.err == ""


def test_with_a_day_it_tells_which_terms_have_gone(capsys: pytest.CaptureFixture[str]) -> None:
    call("--melding", "2025-12-18", "--datum", "2025-12-29")
    assert json.loads(capsys.readouterr().out)["voorbij"] == []
    call("--melding", "2025-12-18", "--datum", "2025-12-30")
    assert json.loads(capsys.readouterr().out)["voorbij"] == ["plan"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "De dag van de melding ontbreekt"),
        (["--melding", "2026-02-30"], "--melding is geen bestaande dag"),
        (["--melding", "20 november"], "--melding is geen bestaande dag"),
        (["--melding", "20261120"], "--melding is geen bestaande dag"),
        (["--melding", "٢٠٢٦-11-20"], "--melding is geen bestaande dag"),
        (["--melding", ""], "--melding is geen bestaande dag"),
        (["--melding", "2025-11-20", "--besluit", "morgen"], "--besluit is geen bestaande dag"),
        (["--melding", "2025-11-20", "--aanvraag", "2025-11-19"], "De aanvraag kan niet voor de melding"),
        (["--melding", "2025-11-20", "--besluit", "2025-11-19"], "Het besluit kan niet voor de melding"),
        (["--melding", "2040-01-01"], "De kalender met feestdagen is bekend van 2024-01-01 tot en met"),
        (["--melding", "0001-01-01"], "geen waarde bekend op deze dag"),
        (["--melding", "9999-12-31"], "De kalender met feestdagen is bekend van"),
    ],
)
def test_wrong_days_are_refused_with_one_sentence(words: list[str], message: str) -> None:
    with pytest.raises(CliError, match=message):
        call(*words)


def test_the_sentence_repeats_nothing_of_the_input() -> None:
    with pytest.raises(CliError) as caught:
        call("--melding", "geheim" * 20_000)
    assert "geheim" not in str(caught.value)
    assert len(str(caught.value)) < 120
