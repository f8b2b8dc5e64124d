"""The container file: what it names exists, it starts what make run starts, and what it holds is enough."""

import json
import re
import shutil
import urllib.request
from pathlib import Path

from tests.browser.server_process import ROOT, ServerProcess

FILE = (ROOT / "Containerfile").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def steps(instruction: str) -> list[str]:
    """Return what stands behind each instruction of one kind."""
    return re.findall(rf"^ *{instruction} (.+)$", FILE, re.MULTILINE)


def copied() -> set[str]:
    """Return the files and folders that go into the container."""
    return {source for step in steps("COPY") for source in step.split()[:-1]}


def variable(name: str) -> str:
    """Return the value that make gives a variable of itself."""
    (value,) = re.findall(rf"^{name} \?= (.+)$", MAKEFILE, re.MULTILINE)
    return str(value)


def test_what_is_copied_exists_and_nothing_else_is_sent_along() -> None:
    assert not [path for path in copied() if not (ROOT / path).exists()]
    ignore = (ROOT / ".containerignore").read_text(encoding="utf-8").splitlines()
    rules = [line for line in ignore if line and not line.startswith("#")]
    assert rules[0] == "*"
    assert {line.removeprefix("!") for line in rules if line.startswith("!")} == copied()


def test_it_starts_what_make_run_starts() -> None:
    (recipe,) = re.findall(r"^\t\$\(BIN\)/(python -m wmo_core\.ui\.server .+)$", MAKEFILE, re.MULTILINE)
    # Within a container the app must listen to what comes from outside it.
    wanted = recipe.replace("$(PORT)", variable("PORT")).replace("$(ADDRESS)", "0.0.0.0")
    assert json.loads(steps("CMD")[-1]) == wanted.split()
    assert steps("EXPOSE") == [variable("PORT")]
    assert f":{variable('PORT')}/_stcore/health" in steps("CMD")[0]


def test_it_has_a_version_below_it_no_root_and_only_packages_with_a_hash() -> None:
    (base,) = steps("FROM")
    assert re.search(r"/python:3\.\d+-slim-\w+$", base)
    (user,) = steps("USER")
    assert int(user.partition(":")[0]) > 0
    assert [step for step in steps("RUN") if "--require-hashes -r requirements.txt" in step]


def test_what_it_holds_is_enough_to_start(tmp_path: Path) -> None:
    for path in copied():
        if (ROOT / path).is_dir():
            shutil.copytree(ROOT / path, tmp_path / path, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / path, tmp_path / path)
    server = ServerProcess(tmp_path / "app.py", tmp_path / "log", tmp_path)
    server.start()
    with urllib.request.urlopen(f"{server.url}/boekje.pdf") as answer:
        assert answer.read(5) == b"%PDF-"
    server.kill()
