"""The mock of an existing tool (Prism), run from the official descriptions: it refuses what these refuse."""

import json
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.browser.server_process import ROOT, free_port
from tests.zgw.official import described
from wmo_core.zgw.calls import Api

PROGRAM = ROOT / "tools/js/node_modules/@stoplight/prism-cli/dist/index.js"
_START_SECONDS = 240  # on a machine that others use too


@contextmanager
def mocks(folder: Path) -> Iterator[Mapping[Api, str]]:
    """Yield the address of a mock of each API."""
    node = shutil.which("node")
    assert node and PROGRAM.exists(), "Prism ontbreekt: draai make lint-js, die installeert het."
    running = {api: _start(node, api, folder) for api in Api}
    try:
        for process, _, log in running.values():
            _wait(process, log)
        yield {api: f"http://127.0.0.1:{port}" for api, (_, port, _) in running.items()}
    finally:
        for process, _, _ in running.values():
            process.terminate()
            process.wait(timeout=30)


def _start(node: str, api: Api, folder: Path) -> tuple[subprocess.Popen[bytes], int, Path]:
    description, log, port = folder / f"{api}.json", folder / f"{api}.log", free_port()
    description.write_text(json.dumps(_told_apart(described(api))), encoding="utf-8")
    command = [node, str(PROGRAM), "mock", "--host", "127.0.0.1", "--port", str(port), str(description)]
    with log.open("wb") as out:
        return subprocess.Popen(command, stdout=out, stderr=out), port, log


def _told_apart(part: Any) -> Any:
    """Return a description in which a discriminator stands as an enum of each choice: Prism knows those."""
    if isinstance(part, list):
        return [_told_apart(each) for each in part]
    if not isinstance(part, dict):
        return part
    if not (mapping := part.get("discriminator", {}).get("mapping")):
        return {name: _told_apart(each) for name, each in part.items()}
    name = part["discriminator"]["propertyName"]
    only = {choice: {"properties": {name: {"enum": [choice]}}} for choice in mapping}
    return {"oneOf": [{"allOf": [{"$ref": ref}, only[choice]]} for choice, ref in mapping.items()]}


def _wait(process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + _START_SECONDS
    while b"is listening on" not in log.read_bytes():
        assert process.poll() is None and time.monotonic() < end, log.read_text(encoding="utf-8")
        time.sleep(0.1)
