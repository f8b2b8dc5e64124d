"""``controle``: a content tree without faults passes, and each planted fault is named with what to do."""

import re
import shutil
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.wereld import WERELD
from wmo_core.cli.controle import report
from wmo_core.redactie.checks import (
    all_checks,
    explanations,
    filled_blanks,
    kept_words,
    letter_words,
    local_files,
    other_words,
    screen_words,
    sources,
    statement_use,
)
from wmo_core.redactie.checks.all_checks import all_findings
from wmo_core.redactie.checks.finding import Finding
from wmo_core.redactie.checks.parity import parity_findings
from wmo_core.redactie.checks.pictogram_use import pictogram_findings
from wmo_core.redactie.checks.question_words import question_findings

CASES = tomllib.loads((Path(__file__).parent / "cases_controle.toml").read_text(encoding="utf-8"))["cases"]
STRUCTURE = all_checks.read_structure(WERELD)
CHECKS: dict[str, Callable[[Path], Iterator[Finding]]] = {
    "parity": parity_findings,
    "questions": lambda content: question_findings(content, STRUCTURE.flows),
    "signposts": lambda content: other_words.signpost_findings(content, STRUCTURE.zelftest, STRUCTURE.rules),
    "screen": screen_words.screen_findings,
    "document": other_words.document_findings,
    "begrippen": other_words.begrippen_findings,
    "blanks": filled_blanks.blank_findings,
    "letters": letter_words.letter_findings,
    "pictograms": lambda content: pictogram_findings(content, STRUCTURE.flows),
    "explanations": explanations.explanation_findings,
    "local": local_files.local_findings,
    "sources": lambda content: sources.source_findings(content, STRUCTURE.zelftest, STRUCTURE.rules),
    "kept": kept_words.kept_findings,
    "statements": statement_use.statement_findings,
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the content in which a fault may be planted."""
    to = tmp_path_factory.mktemp("fout") / "content"
    return Path(shutil.copytree(WERELD.content, to, copy_function=shutil.copyfile))


@pytest.fixture
def planted(copy: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """The copy with one fault, which is mended afterwards."""
    case: dict[str, Any] = request.param
    path = copy / case["file"]
    before = path.read_bytes() if path.exists() else None
    if case.get("remove"):
        path.unlink()
    elif "old" in case:
        text = path.read_text(encoding="utf-8")
        assert case["old"] in text, "Deze tekst staat er niet meer: pas het geval aan."
        path.write_text(text.replace(case["old"], case["new"], 1), encoding="utf-8")
    else:
        path.write_text(case["new"], encoding="utf-8")
    yield copy
    path.unlink(missing_ok=True)
    if before is not None:
        path.write_bytes(before)


def as_pattern(said: str) -> str:
    """Return what is said as a pattern in which ``:*:`` stands for any line number."""
    return re.escape(said).replace(r":\*:", r":\d+:")


@pytest.mark.parametrize(
    ("planted", "case"),
    [(case, case) for case in CASES],
    indirect=["planted"],
    ids=[c["name"] for c in CASES],
)
def test_a_fault_is_named_with_file_line_and_what_to_do(planted: Path, case: dict[str, Any]) -> None:
    found = [finding.in_words(planted) for finding in CHECKS[case["check"]](planted)]
    assert len(found) == len(case["said"]), found
    for line, said in zip(found, case["said"], strict=True):
        assert re.fullmatch(as_pattern(said), line), line


def test_a_missing_text_stands_on_the_line_of_its_table(copy: Path) -> None:
    path = copy / "nl" / "vragen" / "algemeen.toml"
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace('samen = "Wij samen"\n', ""), encoding="utf-8")
    (found,) = question_findings(copy, STRUCTURE.flows)
    path.write_text(before, encoding="utf-8")
    assert before.splitlines()[(found.line or 0) - 1] == "[voor_wie.options]"


def test_a_product_without_faults_has_no_findings() -> None:
    assert [finding.in_words(WERELD.content.parent) for finding in all_findings(WERELD)] == []


@pytest.mark.parametrize(
    ("place", "name", "text", "said"),
    [
        (
            "law",
            "parameters/beslistermijn.toml",
            'id = "beslistermijn"\n',
            "De sleutel description ontbreekt.",
        ),
        ("flows", "zelftest.toml", 'id = "andere"\nquestions = []\n', "De id is andere."),
        ("rules", "buiten.toml", "rules = 1\n", "De sleutel rules heeft een verkeerde waarde."),
    ],
)
def test_a_fault_in_law_flows_or_rules_stops_before_the_texts(
    tmp_path: Path, place: str, name: str, text: str, said: str
) -> None:
    folder = Path(shutil.copytree(getattr(WERELD, place), tmp_path / place))
    (folder / name).write_text(text, encoding="utf-8")
    (found,) = all_findings(replace(WERELD, **{place: folder}))
    assert (found.file, found.problem.startswith(said)) == (folder / name, True), found
    assert found.remedy


def test_a_file_that_is_no_text_stops_before_everything_else(copy: Path) -> None:
    path = copy / "nl" / "begrippen.toml"
    before = path.read_bytes()
    path.write_bytes(b"\xff\xfe")
    (found,) = all_findings(replace(WERELD, content=copy))
    path.write_bytes(before)
    assert (found.file, found.problem) == (path, "Dit bestand is geen tekst in UTF-8.")


def test_every_screen_with_a_fault_is_named_at_once(copy: Path) -> None:
    paths = [copy / "nl" / "scherm" / "kosten.toml", copy / "easy-read" / "scherm" / "start.toml"]
    before = [path.read_text(encoding="utf-8") for path in paths]
    for path, text in zip(paths, before, strict=True):
        path.write_text(text.replace("titel =", "titl =", 1), encoding="utf-8")
    found = all_findings(replace(WERELD, content=copy))
    for path, text in zip(paths, before, strict=True):
        path.write_text(text, encoding="utf-8")
    assert [
        path for path in paths if path in {each.file for each in found if "titl " in each.problem}
    ] == paths


def test_a_sentence_that_is_too_hard_is_a_finding(tmp_path: Path) -> None:
    path = tmp_path / "nl" / "wetten.toml"
    path.parent.mkdir()
    path.write_text('[a]\nb = "Vraag het tevens."\n', encoding="utf-8")
    (found,) = all_checks.reading_findings(tmp_path)
    assert (found.file, found.line, found.remedy) == (path, 2, 'Schrijf "ook".')


def test_without_findings_the_counts_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert report([]) == 0
    counted = r"Alles is in orde: \d+ vragen, 3 onderwerpen, .*, \d+ uitzonderingen op de leesregels\.\n"
    assert re.fullmatch(counted, capsys.readouterr().out)


def test_with_findings_each_stands_on_one_line_and_the_exit_code_is_1(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = Finding(WERELD.content / "nl" / "wetten.toml", 3, "Dit klopt\nniet.", "Verbeter dit.")
    assert report([found, found]) == 1
    assert (
        capsys.readouterr().out
        == "tests/wereld/content/nl/wetten.toml:3: Dit klopt niet. Verbeter dit.\n" * 2
    )
