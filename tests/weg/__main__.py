"""Walks four people in two registers and two windows, and prints what the walk asks: ``make weg``.

``python -m tests.weg man_van_34`` walks only one of them.
"""

import os
import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS, PATIENCE_MS
from tests.browser.server_process import ROOT, ServerProcess
from tests.weg.people import people
from tests.weg.report import report
from tests.weg.walking import LAPTOP, PHONE, Walk, walk
from wmo_core.content.register import Register
from wmo_core.today import ANOTHER_DAY

DAY = "2026-12-19"  # the days in the plan, and so its words, depend on the day


def main() -> None:
    """Walk, and print the tables."""
    expect.set_options(timeout=PATIENCE_MS)
    os.environ[ANOTHER_DAY] = DAY
    with ExitStack() as stack:
        server = ServerProcess(ROOT / "app.py", Path(stack.enter_context(TemporaryDirectory())) / "log.txt")
        server.start()
        stack.callback(server.kill)
        playwright = stack.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        stack.callback(browser.close)
        print(report(all_walks(browser, server, sys.argv[1:])))


def all_walks(browser: Browser, server: ServerProcess, only: list[str]) -> list[Walk]:
    """Return the walks of all people, or only of those who are named."""
    return [
        _told(walk(browser, server, person, register, window))
        for person in people()
        if not only or person.id in only
        for register in Register
        for window in (PHONE, LAPTOP)
    ]


def _told(done: Walk) -> Walk:
    print(f"{done.person.id} {done.register} {done.window}", file=sys.stderr, flush=True)
    return done


if __name__ == "__main__":
    main()
