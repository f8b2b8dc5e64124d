"""``plan``: from an answers file to the plan in all its forms, and clear words for a faulty file."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.faults import break_format
from tests.wereld import WERELD
from wmo_core.cli.antwoorden import bsn_places, read_dossier
from wmo_core.cli.main import main
from wmo_core.plan.dossier import Dossier
from wmo_core.press.formats import Format

EXAMPLE = WERELD.examples / "zanger.json"
ONLY_TEXT = ("--vorm", "txt")  # made at once, where a test is not about the form
GOOD: dict[str, Any] = {"answers": {"wlz": {"chosen": ["nee"]}}, "dates": {"melding": "2025-11-20"}}


def call(path: Path, out: Path, *more: str, day: str = "2025-11-22") -> int:
    return main(["plan", str(path), "--datum", day, "--uit", str(out), *more])


def test_everything_is_written_without_a_calendar_when_no_day_is_known(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nieuwe" / "map"
    file.write_text(json.dumps({"in_register": "easy-read", "answers": GOOD["answers"]}), "utf-8")
    assert call(file, out) == 0
    paths = [Path(line) for line in capsys.readouterr().out.splitlines()]
    ends = ("pdf", "docx", "html", "txt", "json")
    assert paths[:5] == [out / f"easy-read-plan-file-name-2025-11-22-easy-read.{end}" for end in ends]
    assert [str(path.relative_to(out)) for path in paths[5:]] == [
        "nl-plan-file-name-2025-11-22-nl.pdf",
        "easy-read-gesprekskaart-file-name-2025-11-22-easy-read.pdf",
        "easy-read-consulent-file-name-2025-11-22-easy-read.pdf",
        *(
            f"brieven/easy-read-algemeen-file-name-{name}-2025-11-22-easy-read.{end}"
            for name in ("melding", "clientondersteuner")
            for end in ("docx", "txt", "pdf")
        ),
    ]
    assert all(path.stat().st_size for path in paths)
    assert paths[0].read_bytes().startswith(b"%PDF-")
    assert paths[3].read_text(encoding="utf-8").startswith("easy-read plan.title\n=")


def test_a_form_can_be_asked_for_in_the_other_register(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(EXAMPLE, tmp_path, "--register", "nl", "--vorm", "txt", "--vorm", "json") == 0
    found = [Path(line).name for line in capsys.readouterr().out.splitlines()]
    assert found == ["nl-plan-file-name-2025-11-22-nl.txt", "nl-plan-file-name-2025-11-22-nl.json"]


def test_a_form_that_fails_is_named_and_the_others_are_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    break_format(monkeypatch, Format.PDF)
    assert call(EXAMPLE, tmp_path, "--vorm", "pdf", "--vorm", "txt") == 2
    assert capsys.readouterr().err == (
        "Niet gelukt: easy-read-plan-file-name-2025-11-22-easy-read.pdf. "
        "De andere bestanden staan in de map; meld dit aan de beheerder.\n"
    )
    assert [path.suffix for path in tmp_path.iterdir()] == [".txt"]


def test_an_answers_file_of_before_gets_an_id_for_this_calendar_and_says_so(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(json.dumps(GOOD), encoding="utf-8")
    assert call(file, tmp_path, "--vorm", "ics") == 0
    out, err = capsys.readouterr()
    assert "geen nummer voor een agenda" in err and Path(out.strip()).exists()
    assert call(file, tmp_path, *ONLY_TEXT) == 0 and not capsys.readouterr().err
    known = {**GOOD, "files": {"calendar_id": "abcdefghijklmnopqrstuvwxyz", "word": "roos"}}
    file.write_text(json.dumps(known), encoding="utf-8")
    assert call(file, tmp_path, "--vorm", "ics") == 0
    out, err = capsys.readouterr()
    assert not err and out.strip().endswith("plan-file-name-roos-2025-11-22-nl.ics")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_that_windows_wrote_is_read_too(encoding: str, file: Path, tmp_path: Path) -> None:
    file.write_bytes(json.dumps(GOOD, ensure_ascii=False).encode(encoding))
    assert call(file, tmp_path, *ONLY_TEXT) == 0


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


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"answers": {"geheim": {"chosen": ["nee"]}}}, "Nummer 1 in answers hoort bij een vraag die niet"),
        ({"answers": {"wlz": {"chosen": ["geheim"]}}}, "Nummer 1 in answers (wlz) heeft een keuze die de"),
        ({"answers": {"wlz": {}}}, "Nummer 1 in answers (wlz) is leeg"),
        ({"answers": {"wlz": {"chosen": ["nee", "ja_thuis"]}}}, "heeft meer dan één keuze"),
        ({"answers": {"thuis": {"chosen": ["alleen", "partner"]}}}, "heeft keuzes die niet samengaan"),
        (
            {"answers": {"goed": {"words": "x" * 2_001}}},
            "Nummer 1 in answers is te lang; eigen woorden mogen",
        ),
        ({"answers": {"wlz": {"geheim": 1}}}, "Nummer 1 in answers heeft niet de goede vorm"),
        ({"answers": ["geheim"]}, "Het deel answers van het bestand heeft niet de goede vorm"),
        ({"geheim": 1}, "Het bestand heeft een sleutel die niet bekend is; bekend zijn version"),
        ({"version": 3}, "Het deel version van het bestand heeft niet de goede vorm"),
        ({"in_register": "geheim"}, "Het deel in_register van het bestand"),
        (
            {"gemeente": "../geheim"},
            "Deze gemeente is niet bekend; kies voorbeeldgemeente, kaaldorp,",
        ),
        ({"plan": {"edits": {"wlz": "x" * 2_001}}}, "Een onderdeel of tekst in plan is te lang"),
        ({"plan": {"name": "x" * 201}}, "Het deel plan van het bestand heeft een te lange tekst"),
        ({"plan": {"edits": {"geheim": "x"}}}, "Een onderdeel of tekst in plan bestaat niet"),
        ({"plan": {"left_out": ["geheim"]}}, "Een onderdeel of tekst in plan bestaat niet"),
        ({"plan": {"additions": {"geheim": "x"}}}, "Een onderdeel of tekst in plan bestaat niet"),
        ({"files": {"word": "../geheim"}}, "Het deel files van het bestand heeft niet de goede vorm"),
        ({"files": {"calendar_id": "geheim"}}, "Het deel files van het bestand heeft niet de goede vorm"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_faulty_file_is_refused_with_one_sentence_that_repeats_nothing(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], change: dict[str, Any], said: str
) -> None:
    file.write_text(json.dumps(GOOD | change), encoding="utf-8")
    assert call(file, tmp_path / "uit") == 2
    err = capsys.readouterr().err
    assert said in err and err.count("\n") == 1
    assert "geheim" not in err
    assert not (tmp_path / "uit").exists()


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


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--uit", "map"], "De dag van het plan ontbreekt; geef die met --datum"),
        (["--datum", "2025-11-22"], "De map voor het plan ontbreekt; geef die met --uit"),
        (["--datum", "0001-01-01", "--uit", "map"], "--datum ligt voor de eerste dag"),
        (
            ["--datum", "2025-11-22", "--uit", "map", "--vorm", "odt"],
            "--vorm moet pdf, docx, html, txt, ics of",
        ),
        (["--datum", "22-11-2025", "--uit", "map"], "--datum is geen bestaande dag"),
        (["--datum", "2025-11-22", "--uit", "map", "--register", "fy"], "--register moet nl of easy-read"),
    ],
)
def test_a_faulty_option_is_named(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", str(EXAMPLE), *words]) == 2
    assert said in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "map").write_text("geen map", encoding="utf-8")
    assert call(EXAMPLE, tmp_path / "map", *ONLY_TEXT) == 2
    assert "In deze map is niet te schrijven" in capsys.readouterr().err
