"""What the README and the decisions say exists: commands, paths, links, pictures and examples."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from wmo_core.cli.main import main
from wmo_core.cli.parser import COMMANDS, build_parser
from wmo_core.documents.plan_files import PlanFormat
from wmo_core.press.pdf import STANDARDS
from wmo_core.where_stored import DATA

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
WRITING = ROOT / "content/README.md"
OWNERS = [ROOT / "SECURITY.md", ROOT / "CHANGELOG.md"]
DOCS = [
    ROOT / "README.md",
    *OWNERS,
    WRITING,
    ROOT / "content/REVIEW.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]
DECISIONS = sorted((ROOT / "docs/decisions").glob("[0-9]*.md"))
HEADINGS = ["**Context.**", "**Decision.**", "**Why.**", "**Alternatives.**"]
LARGEST_PICTURE = 150_000  # bytes
# The start of what counts as a path of this project when it stands between backticks.
TOP = ("wmo_core/", "content/", "docs/", "tests/", "pages/", "scripts/", ".streamlit/")
# The guide for writers names the files as they stand in its own folder.
IN_CONTENT = ("<register>/", "gemeenten/", "pictogrammen/", "wegwijzer.toml", "pagina.toml")


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def paths(document: str, top: tuple[str, ...] = TOP) -> set[str]:
    """Return the paths between backticks, with each register for <register>."""
    found = {path for path in re.findall(r"`([\w./<>-]+)`", document) if path.startswith(top)}
    return {path.replace("<register>", register) for path in found for register in ("nl", "easy-read")}


def links(document: str) -> set[str]:
    """Return the files that links and pictures point to."""
    targets = re.findall(r"\]\(([^)\s]+)\)", document)
    return {target.partition("#")[0] for target in targets if not target.startswith(("http", "#"))}


def shell_commands() -> list[list[str]]:
    """Return the words of each command of wmo_core in the README, without what is piped into it."""
    blocks = "\n".join(re.findall(r"```sh\n(.*?)```", README, re.DOTALL))
    found = re.findall(r"python -m wmo_core (\w.*)$", blocks, re.MULTILINE)
    return [shlex.split(command) for command in found]


def test_every_link_and_picture_leads_to_a_file() -> None:
    found = [(name(path), path.parent / link) for path in DOCS for link in links(text(path))]
    assert len(found) > 20
    assert not [(document, target) for document, target in found if not target.exists()]


def test_every_path_that_is_named_exists() -> None:
    found = [(name(path), ROOT / named) for path in DOCS for named in paths(text(path))]
    assert len(found) > 20
    assert not [(document, named) for document, named in found if not named.exists()]


def test_every_file_that_the_guide_for_writers_names_exists() -> None:
    named = paths(text(WRITING), IN_CONTENT)
    assert len(named) > 20
    assert not [path for path in named if not (WRITING.parent / path).exists()]


def test_the_guide_for_writers_names_every_file_with_words_of_a_register() -> None:
    named = paths(text(WRITING), IN_CONTENT)
    tops = {f"{found.parent.name}/{found.name}" for found in WRITING.parent.glob("nl/*")}
    assert not [top for top in tops if not any(path.startswith(top) for path in named)]


def test_every_make_target_in_the_readme_is_in_the_makefile() -> None:
    targets = set(re.findall(r"\bmake ([a-z][a-z-]*)", README))
    assert {"run", "test", "check"} <= targets
    assert targets <= set(re.findall(r"^([a-z][a-z-]*):", MAKEFILE, re.MULTILINE))


def test_every_variable_for_make_in_the_readme_is_in_the_makefile() -> None:
    commands = re.findall(r"\bmake [a-z]+((?: [A-Z]+=\S+)+)", README)
    named = {each.partition("=")[0] for command in commands for each in command.split()}
    assert named
    assert named <= set(re.findall(r"^([A-Z]+) \?=", MAKEFILE, re.MULTILINE))


def test_every_command_in_the_readme_is_known_and_every_known_command_is_in_the_readme() -> None:
    for words in shell_commands():
        build_parser().parse_args(words)
    told = {words[0] for words in shell_commands()}
    assert told == set(COMMANDS)


def test_the_examples_of_the_command_line_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv(DATA, str(tmp_path / "data"))
    given = tmp_path / "gegevens.json"
    given.write_text(re.findall(r"echo '({.*?})' \|", README, re.DOTALL)[0], encoding="utf-8")
    instead = {"/dev/stdin": str(given), "uitvoer": str(tmp_path / "uit")}
    for words in shell_commands():
        if words[0] != "controle":  # Slow, and tests/cli/ runs it.
            assert main([instead.get(word, word) for word in words]) == 0
    printed = capsys.readouterr()
    assert '"uiterste_dag": "2026-12-28"' in printed.out
    assert '"bedrag": "17.50"' in printed.out
    assert printed.err == ""
    files = (path for path in (tmp_path / "uit").rglob("*") if path.is_file())
    assert {path.suffix for path in files} == {f".{one.value}" for one in PlanFormat}


def test_the_catalogue_and_the_decisions_name_the_standards_of_the_pdf() -> None:
    made = {f"PDF/{part.upper()}-{level}" for part, _, level in (each.partition("-") for each in STANDARDS)}
    places = [ROOT / "publiccode.yml", ROOT / "docs/decisions/README.md", ROOT / "wmo_core/press/pdf.py"]
    for place in places:
        assert set(re.findall(r"PDF/[A-Z]+-\w+", text(place))) == made, name(place)


def test_one_version_of_the_product_is_named_everywhere() -> None:
    version = tomllib.loads(text(ROOT / "pyproject.toml"))["project"]["version"]
    assert f"softwareVersion: {version}\n" in text(ROOT / "publiccode.yml")
    told = re.findall(
        r"^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$", text(ROOT / "CHANGELOG.md"), re.MULTILINE
    )
    assert told[0] == version


def test_the_readme_counts_no_content() -> None:
    """A count of pages, questions or years is a copy that nobody changes with the content."""
    things = "bladzijden|verhalen|vragen|onderwerpen|begrippen|wegwijzers|zinnen"
    assert not re.findall(rf"\b\d+ (?:{things})\b|\bbekend van \d", README)


@pytest.mark.parametrize("path", sorted((ROOT / "docs/beelden").glob("*.png")), ids=name)
def test_a_picture_is_small_and_is_used(path: Path) -> None:
    assert path.stat().st_size < LARGEST_PICTURE
    pages = [README, *(text(page) for page in (ROOT / "docs").glob("*.md"))]
    assert any(f"{path.parent.name}/{path.name})" in page for page in pages)


@pytest.mark.parametrize("path", DECISIONS, ids=name)
def test_a_decision_is_short_and_says_what_and_why(path: Path) -> None:
    found = text(path)
    assert len(found.splitlines()) <= 40
    assert found.startswith(f"# {path.name[:3]}. ")
    places = [found.find(heading) for heading in HEADINGS]
    assert -1 not in places and places == sorted(places)
    assert f"({path.name})" in text(path.parent / "README.md")
