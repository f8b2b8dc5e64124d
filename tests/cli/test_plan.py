"""``plan``: from an answers file to the plan in all its forms, and clear words for a faulty file."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.faults import break_format
from tests.wereld import WERELD
from wmo_core.cli.main import main
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
