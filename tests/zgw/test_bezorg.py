"""The command that delivers, from the settings of an operator to what the municipality has."""

import os
import re
from pathlib import Path

import pytest

from tests.wereld import WERELD
from tests.zgw.examples import PERSON, settings
from tests.zgw.other_side import OtherSide, Trouble
from wmo_core.cli.main import main
from wmo_core.where_stored import DATA
from wmo_core.zgw.settings import settings_of

pytestmark = pytest.mark.programs

EXAMPLE = str(WERELD.examples / "zanger.json")
PLAN = ["plan", EXAMPLE, "--datum", "2025-11-22", "--manier", "telefoon", "--gemeld", "2025-11-20"]
Shell = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def deployment(side: OtherSide, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings of an operator who delivers to the other side."""
    chosen = settings(side)
    told = {
        "": "zaken",
        "_ZAKEN": chosen.zaken,
        "_DOCUMENTEN": chosen.documenten,
        "_CLIENT": chosen.client_id,
        "_GEHEIM": chosen.secret,
        "_RSIN": chosen.rsin,
        "_ZAAKTYPE": chosen.zaaktype,
        "_ROLTYPE": chosen.roltype,
        "_INFORMATIEOBJECTTYPE": chosen.informatieobjecttype,
    }
    for name, value in told.items():
        monkeypatch.setenv(f"WMO_PLAN_ZGW{name}", value)
    monkeypatch.setenv(DATA, str(tmp_path / "data"))
    assert settings_of(os.environ) is not None


def run(capsys: Shell, *words: str) -> tuple[int, str]:
    """Run the command, and return the exit code and what it said."""
    code = main(["bezorg", *words])
    told = capsys.readouterr()
    return code, told.out + told.err


def queued(capsys: Shell, *more: str) -> tuple[str, str]:
    """Put the plan of an example in the outbox, and return its number and that of its zaak."""
    code, told = run(capsys, *PLAN, *more)
    assert code == 0, told
    number, zaak = re.findall(r"WMO-\w+-\w+", told)
    return number, zaak


def test_a_plan_of_a_file_is_delivered(side: OtherSide, capsys: Shell) -> None:
    number, zaak = queued(capsys, "--persoon", PERSON)
    assert run(capsys, "stand") == (0, f"{number}\tzaak {zaak}\twacht om verstuurd te worden\n")
    code, told = run(capsys, "nu")
    assert code == 0 and "bezorgd op" in told
    (made,), (document,) = side.made["/zaken"], side.made["/enkelvoudiginformatieobjecten"]
    assert made["identificatie"] == zaak and made["omschrijving"].startswith("Melding Wmo: ")
    assert document["formaat"] == "application/pdf" and document["bestandsnaam"] == "persoonlijk-plan.pdf"
    assert run(capsys, "nu")[1].startswith("Er is nu niets te versturen.")
    assert run(capsys, "opnieuw", number)[0] == 2


def test_a_second_plan_goes_to_the_zaak_that_is_there(side: OtherSide, capsys: Shell) -> None:
    _, zaak = queued(capsys)
    run(capsys, "nu")
    assert queued(capsys, "--zaak", zaak)[1] == zaak
    run(capsys, "nu")
    assert (side.count("/zaken"), side.count("/enkelvoudiginformatieobjecten")) == (1, 2)
    assert run(capsys, "stand", zaak)[1].count("bezorgd op") == 2
    assert run(capsys, "stand", "WMO-22222-22222")[1] == "Er staat niets klaar om te bezorgen.\n"


def test_what_is_stuck_says_why_and_what_to_do(side: OtherSide, capsys: Shell) -> None:
    number, _ = queued(capsys)
    side.troubles += [Trouble.NONE, Trouble.INVALID]
    code, told = run(capsys, "nu")
    assert code == 1 and "ZIT VAST: de gemeente weigert een gegeven" in told and "(zaaktype)" in told
    assert run(capsys, "stand")[0] == 1
    assert run(capsys, "opnieuw")[1].startswith("Klaar om opnieuw te versturen: 1.")
    assert run(capsys, "nu")[0] == 0 and run(capsys, "stand", number)[0] == 0


def test_what_waits_says_until_when(side: OtherSide, capsys: Shell) -> None:
    number, _ = queued(capsys)
    side.troubles.append(Trouble.BROKEN)
    code, told = run(capsys, "nu")
    assert code == 1 and re.search(r"wacht tot \d{4}-\d\d-\d\d \d\d:\d\d, na 1 keer: .* storing", told)
    assert run(capsys, "wis", number) == (0, "Weg. Wat al bij de gemeente is, blijft daar.\n")
    assert run(capsys, "wis", number)[0] == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--persoon", "111222333"], "burgerservicenummer"),
        (["--manier", "duif"], "--manier moet"),
        (["--gemeld", "gisteren"], "--gemeld is geen bestaande dag"),
        (["--zaak", "ZAAK-2026-1"], "--zaak is geen nummer van de app"),
    ],
)
def test_what_cannot_be_is_one_sentence(capsys: Shell, words: list[str], said: str) -> None:
    code, told = run(capsys, *PLAN, *words)
    assert code == 2 and said in told and len(told.splitlines()) == 1
    assert words[1] not in told


def test_without_the_switch_nothing_is_made(
    capsys: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("WMO_PLAN_ZGW")
    for words, expected in ((["stand"], 0), (["nu"], 2), (PLAN, 2)):
        code, told = run(capsys, *words)
        assert code == expected and told.startswith("Bezorgen staat uit (WMO_PLAN_ZGW=uit)")
    assert not (tmp_path / "data").exists()
