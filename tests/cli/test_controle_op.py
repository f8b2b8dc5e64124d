"""``controle --op``: what is due on a day stands there with file, line and what to do."""

import re
import shutil
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.wereld import WERELD
from wmo_core.cli.main import main
from wmo_core.product import Product
from wmo_core.redactie.checks.due import due_findings, future_findings

CHECKED_ON = re.compile(r"^((?:nazicht\.)?reviewed|verified) = \S+", re.MULTILINE)
PICTURES = shutil.ignore_patterns("*.svg")
CASES = tomllib.loads((Path(__file__).parent / "cases_controle_op.toml").read_text(encoding="utf-8"))["cases"]


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Product:
    """A copy in which everything was checked on one day, so that later checks do not change these cases."""
    root = tmp_path_factory.mktemp("op")
    here = WERELD
    copy = replace(
        here,
        content=Path(
            shutil.copytree(here.content, root / "content", ignore=PICTURES, copy_function=shutil.copyfile)
        ),
        law=Path(shutil.copytree(here.law, root / "law", ignore=shutil.ignore_patterns("*.py"))),
    )
    for path in [path for path in root.rglob("*") if path.suffix in (".md", ".toml")]:
        text = path.read_text(encoding="utf-8")
        changed = CHECKED_ON.sub(r"\1 = 2025-11-22", text)
        if changed != text:
            path.write_text(changed, encoding="utf-8")
    return copy


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_what_is_due_on_a_day_is_in_the_list(places: Product, case: dict[str, Any]) -> None:
    found = [finding.in_words(places.content.parent) for finding in due_findings(places, case["day"])]
    for said in case["said"]:
        pattern = re.escape(said).replace(r":\*:", r":\d+:")
        assert any(re.match(pattern, line) for line in found), said
    for never in case["never"]:
        assert not [line for line in found if never in line]


def test_each_line_names_a_line_of_the_file_and_a_remedy() -> None:
    for finding in due_findings(WERELD, date(2028, 1, 1)):
        assert finding.line
        assert finding.line <= len(finding.file.read_text(encoding="utf-8").splitlines())
        assert finding.remedy.endswith(".")


def test_a_story_and_a_municipality_have_a_day_of_review_too(tmp_path: Path) -> None:
    story = tmp_path / "nl" / "verhalen" / "verhaal.md"
    story.parent.mkdir(parents=True)
    story.write_text('+++\nid = "verhaal"\nreviewed = 2024-01-01\n+++\n\nTekst.\n', encoding="utf-8")
    shutil.copytree(WERELD.content / "gemeenten" / "kaaldorp", tmp_path / "gemeenten" / "kaaldorp")
    shutil.copy(WERELD.content / "gemeentelijst.toml", tmp_path)
    found = due_findings(replace(WERELD, content=tmp_path), date(2025, 12, 1))
    assert [(each.file, each.line) for each in found] == [(story, 3)]
    found = due_findings(replace(WERELD, content=tmp_path), date(2028, 1, 1))
    assert "gemeente.toml" in {each.file.name for each in found}


def test_a_day_of_review_that_is_still_to_come_is_named(tmp_path: Path) -> None:
    path = tmp_path / "nl" / "begrippen.toml"
    path.parent.mkdir(parents=True)
    path.write_text("[nazicht]\nreviewed = 2026-01-02\n", encoding="utf-8")
    assert list(future_findings(tmp_path, date(2026, 1, 2))) == []
    (found,) = future_findings(tmp_path, date(2026, 1, 1))
    assert (found.file, found.line, found.problem) == (path, 2, "De dag 2026-01-02 is nog niet geweest.")


def test_a_faulty_municipality_does_not_hide_the_rest(tmp_path: Path) -> None:
    for part in ("gemeenten", "nl/paginas"):
        shutil.copytree(WERELD.content / part, tmp_path / part)
    (tmp_path / "gemeenten" / "kaaldorp" / "gemeente.toml").write_text("id =", encoding="utf-8")
    found = [each.problem for each in due_findings(replace(WERELD, content=tmp_path), date(2026, 3, 1))]
    assert "Het vak {bedrag_lokaal} heeft op 2026-03-01 geen waarde voor Voldorp." in found


def test_a_faulty_file_of_the_law_is_in_the_list(tmp_path: Path) -> None:
    shutil.copytree(WERELD.law, tmp_path, dirs_exist_ok=True)
    (tmp_path / "parameters" / "beslistermijn.toml").write_text('id = "beslistermijn"\n', encoding="utf-8")
    (found,) = [
        each
        for each in due_findings(replace(WERELD, law=tmp_path), date(2025, 12, 1))
        if tmp_path in each.file.parents
    ]
    assert found.problem == "De sleutel description ontbreekt."


def test_the_exit_code_is_1_when_something_is_due_and_0_when_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controle", "--op", "2026-03-01"]) == 1
    assert "{bedrag_lokaal}" in capsys.readouterr().out
    assert main(["controle", "--op", "2025-12-01"]) == 0
    assert capsys.readouterr().out == "Op 2025-12-01 is alles bij.\n"


@pytest.mark.parametrize("day", ["morgen", "2027-02-30", "1-3-2027", ""])
def test_a_day_that_does_not_exist_is_refused_in_one_sentence(
    day: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["controle", "--op", day]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == "--op is geen bestaande dag; schrijf jaar-maand-dag, zoals 2026-11-20.\n"
