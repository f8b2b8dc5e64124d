"""The one list of files that residents depend on is whole, and a fault in any of them is named."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from wmo_core.product import MIJN_WMO_PLAN, forget, reading
from wmo_core.redactie.checks.all_checks import all_findings
from wmo_core.sources import faults, read_everything

HERE = MIJN_WMO_PLAN
DATA = (HERE.content, HERE.law, HERE.flows, HERE.rules)
# For those who write and check, not for residents.
NOT_SHOWN = {"bronnen.toml", "README.md", "REVIEW.md", "LICENSE.md"}
NOT_SHOWN_FOLDERS = {"wat_blijft", "wat_de_wet_zegt"}


def data_files() -> set[Path]:
    files = {
        path for folder in DATA for suffix in ("toml", "md", "svg") for path in folder.rglob(f"*.{suffix}")
    }
    shown = {path for path in files if path.name not in NOT_SHOWN}
    return {path for path in shown if not NOT_SHOWN_FOLDERS & {*path.parts}}


def test_the_start_reads_every_file_that_residents_depend_on(monkeypatch: pytest.MonkeyPatch) -> None:
    read: set[Path] = set()
    really = Path.read_text

    def remember(path: Path, *args: str, **kwargs: str) -> str:
        read.add(path)
        return really(path, *args, **kwargs)

    forget(HERE)
    monkeypatch.setattr(Path, "read_text", remember)
    read_everything()
    assert sorted(str(path.relative_to(HERE.content.parent)) for path in data_files() - read) == []


def one_of_each_kind() -> list[str]:
    """The first file of each folder, and each file of the top folder: every reader gets a broken file."""
    content = HERE.content
    files = sorted(path for path in data_files() if path.is_relative_to(content) and path.suffix == ".toml")
    of_one_folder = {path.parent: path for path in reversed(files)}
    alone = {path for path in files if path.parent in (content, content / "nl", content / "nl" / "document")}
    return sorted(str(path.relative_to(content)) for path in {*of_one_folder.values(), *alone})


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    to = tmp_path_factory.mktemp("bronnen") / "content"
    yield Path(shutil.copytree(HERE.content, to, copy_function=shutil.copyfile))


@pytest.mark.parametrize("broken", ["dit is geen toml", "deze_sleutel_kent_niemand = 1"])
@pytest.mark.parametrize("name", one_of_each_kind())
def test_a_broken_file_stops_the_start_and_controle_with_its_name(name: str, broken: str, copy: Path) -> None:
    path, there = copy / name, replace(HERE, content=copy)
    before = path.read_text(encoding="utf-8")
    path.write_text(f"{broken}\n{before}", encoding="utf-8")
    with reading(there):
        told = [fault for fault in faults() if fault.path == path]
    found = [finding for finding in all_findings(there) if finding.file == path]
    path.write_text(before, encoding="utf-8")
    assert told and told[0].remedy and told[0].problem, "the start does not refuse"
    assert found and found[0].remedy, "controle says nothing"
