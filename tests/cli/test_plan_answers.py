"""``plan`` reads what the app reads, of any version. What does not fit is named, and never repeated."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.documents.own_file.kept import own, sealed
from tests.plan.examples import build_plan, example
from wmo_core.cli.antwoorden import bsn_places, read_dossier
from wmo_core.cli.main import main
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.plan.dossier import Dossier
from wmo_core.press.formats import zipped

DAY = date(2025, 11, 22)
ONLY_TEXT = ("--vorm", "txt")
GOOD: dict[str, Any] = {"answers": {"wlz": {"chosen": ["nee"]}}, "dates": {"melding": "2025-11-20"}}


def call(path: Path, out: Path, *more: str, day: str = "2025-11-22") -> int:
    return main(["plan", str(path), "--datum", day, "--uit", str(out), *more])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "antwoorden.json"


@pytest.mark.parametrize(
    ("part", "given"),
    [
        ("answers", {"goed": {"words": "Jan 1112/22333"}}),
        ("plan", {"name": "Jan 1112/22333"}),
        ("plan", {"suggestions": {"goed": {"text": "Jan 1112/22333", "by": "samen"}}}),
        ("talk_card", {"companion": "Jan 1112/22333"}),
        ("letters", {"reden": "Jan 1112/22333"}),
        ("network", [{"name": "Jan", "circle": "werk", "what": "Jan 1112/22333"}]),
        ("week", [{"day": "maandag", "part": "avond", "who": "Jan 1112/22333"}]),
    ],
)
def test_each_part_with_what_looks_like_a_bsn_is_named(part: str, given: object) -> None:
    whole = {"dates": {"melding": "2024-11-24"}, part: given}
    assert bsn_places(Dossier.model_validate_json(json.dumps(whole))) == [part]


def test_a_number_that_looks_like_a_bsn_gives_a_warning_and_still_a_plan(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(json.dumps({"answers": {"goed": {"words": "Mijn nummer is 123456782"}}}), "utf-8")
    assert call(file, tmp_path, *ONLY_TEXT) == 0
    assert "lijkt iets op een burgerservicenummer" in capsys.readouterr().err


NOT_FITTING: list[tuple[dict[str, Any], str]] = [
    ({"answers": {"geheim": {"chosen": ["nee"]}}}, "een antwoord op een vraag die niet bestaat"),
    ({"answers": {"wlz": {"chosen": ["geheim"]}}}, "een antwoord op wlz"),
    ({"answers": {"wlz": {}}}, "een antwoord op wlz"),
    ({"answers": {"wlz": {"chosen": ["nee", "ja_thuis"]}}}, "een antwoord op wlz"),
    ({"answers": {"thuis": {"chosen": ["alleen", "partner"]}}}, "een antwoord op thuis"),
    ({"answers": {"goed": {"words": "x" * 2_001}}}, "een antwoord op goed"),
    ({"answers": {"wlz": {"geheim": 1}}}, "een antwoord op wlz"),
    ({"geheim": 1}, "een sleutel die niet bekend is"),
    ({"in_register": "geheim"}, "iets in in_register"),
    ({"gemeente": "../geheim"}, "iets in gemeente"),
    ({"plan": {"edits": {"wlz": "x" * 2_001}}}, "iets in plan"),
    ({"plan": {"name": "x" * 201}}, "iets in plan"),
    ({"plan": {"edits": {"geheim": "x"}}}, "iets in plan"),
    ({"plan": {"left_out": ["geheim"]}}, "iets in plan"),
    ({"plan": {"additions": {"geheim": "x"}}}, "iets in plan"),
    ({"files": {"word": "../geheim"}}, "iets in files"),
    ({"files": {"calendar_id": "geheim"}}, "iets in files"),
]


@pytest.mark.parametrize(("change", "said"), NOT_FITTING, ids=str)
def test_what_does_not_fit_is_named_and_not_repeated_and_the_rest_becomes_a_plan(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], change: dict[str, Any], said: str
) -> None:
    file.write_text(json.dumps(GOOD | change), encoding="utf-8")
    assert call(file, tmp_path / "uit", *ONLY_TEXT) == 0
    out, err = capsys.readouterr()
    assert err == f"Let op: {said} past hier niet en komt niet in het plan.\n"
    assert "geheim" not in Path(out.strip()).read_text(encoding="utf-8")


@pytest.mark.parametrize("version", [1, 2, 3, 99, "iets", None, True])
def test_any_version_is_read(file: Path, version: object) -> None:
    file.write_text(json.dumps(GOOD | {"version": version}), encoding="utf-8")
    assert read_dossier(file, DAY).answers["wlz"].chosen == ("nee",)


def test_each_file_that_the_app_opens_is_read(file: Path) -> None:
    dossier = example("zanger")
    page = own(dossier)
    file.write_bytes(page)
    assert read_dossier(file, DAY) == dossier
    file.write_bytes(zipped({"eigen.html": page}))
    assert read_dossier(file, DAY) == dossier


@pytest.mark.parametrize("form", [PlanFormat.PDF, PlanFormat.JSON])
def test_a_plan_is_read_and_its_days_are_named(
    file: Path, form: PlanFormat, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_bytes(make(form, build_plan(example("bakker"), made_on=date(2025, 12, 19))))
    assert read_dossier(file, DAY).answers.keys() & example("bakker").answers.keys()
    assert "een deel van het oude plan past hier niet" in capsys.readouterr().err


REFUSED = {
    "no version": (b"{}", "staan geen antwoorden"),
    "a version": (b'{"version": "geheim"}', "staan geen antwoorden"),
    "a list": (b"[]", "staan geen antwoorden"),
    "nothing": (b"", "staan geen antwoorden"),
    "answers in a list": (b'{"answers": ["geheim"]}', "Niets in dit bestand past"),
    "nothing fits": (b'{"answers": {"geheim": {"words": "geheim"}}}', "Niets in dit bestand past"),
    "no JSON": (b'{"geheim": ', "niet te lezen"),
    "deep": (b'{"answers":' + b"[" * 10_000 + b"]" * 10_000 + b"}", "niet te lezen"),
    "too much": (json.dumps({str(n): 1 for n in range(300)} | GOOD).encode(), "niet te lezen"),
    "a photo": (b"\x89PNG geheim", "In dit soort bestand"),
    "a password": (sealed(example("zanger")), "zit een wachtwoord"),
    "large": (b" " * 5_000_001, "te groot"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_has_no_answers_is_refused_with_one_sentence_that_repeats_nothing(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    content, said = REFUSED[name]
    file.write_bytes(content)
    assert call(file, tmp_path / "uit") == 2
    err = capsys.readouterr().err
    assert said in err and err.count("\n") == 1 and "geheim" not in err
    assert not (tmp_path / "uit").exists()


def test_a_file_without_an_end_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(Path("/dev/zero"), tmp_path) == 2
    assert main(["bijdrage", "/dev/zero"]) == 2
    assert capsys.readouterr().err.count("te groot") == 2


@pytest.mark.parametrize(
    ("dates", "lost", "said"),
    [
        ({"melding": "2025-11-23"}, ["melding"], "ligt na de dag van --datum"),
        ({"melding": "2100-01-01"}, ["melding"], "ligt na de dag van --datum"),
        ({"melding": "1900-01-01"}, ["melding"], "ligt heel lang voor --datum"),
        ({"melding": "geheim"}, ["melding"], "is geen bestaande dag"),
        ({"melding": "2025-04-31"}, ["melding"], "is geen bestaande dag"),
        ({"melding": "2025-02-29"}, ["melding"], "is geen bestaande dag"),
        ({"melding": 20251120}, ["melding"], "is geen bestaande dag"),
        ({"melding": "2025-11-31", "aanvraag": "2025-11-20"}, ["melding", "aanvraag"], "en die is er niet"),
        ({"aanvraag": "2025-11-20"}, ["aanvraag"], "telt pas met een melding"),
        ({"melding": "2025-11-20", "aanvraag": "2025-11-19"}, ["aanvraag"], "ligt voor de melding"),
        ({"melding": "2025-11-20", "besluit": "2025-11-19"}, ["besluit"], "ligt voor de melding"),
        (
            {"melding": "2025-10-01", "aanvraag": "2025-11-20", "besluit": "2025-11-19"},
            ["besluit"],
            "voor de aanvr",
        ),
    ],
)
def test_a_bad_day_is_left_out_and_named_and_everything_else_stays(
    file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    dates: dict[str, object],
    lost: list[str],
    said: str,
) -> None:
    file.write_text(json.dumps(GOOD | {"dates": dates}), encoding="utf-8")
    assert call(file, tmp_path / "uit", *ONLY_TEXT) == 0
    err = capsys.readouterr().err
    assert said in err and "geheim" not in err
    assert [line.split()[5] for line in err.splitlines()] == lost
    kept = read_dossier(file, date(2025, 11, 22)).dates
    assert [name for name in dates if getattr(kept, name) is None] == lost


def test_a_melding_beyond_the_calendar_is_left_out(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(json.dumps({"dates": {"melding": "2031-01-01"}}), encoding="utf-8")
    assert call(file, tmp_path, *ONLY_TEXT, day="2031-01-02") == 0
    assert "buiten de jaren waarvan de feestdagen bekend zijn" in capsys.readouterr().err
