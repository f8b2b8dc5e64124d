"""A PostgreSQL of our own, for as long as the tests take. It refuses root, who starts it as its own user."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.server_process import free_port

_USER = "postgres"  # whom Debian's package makes


def postgres_folder() -> Path | None:
    """Return where the programs of PostgreSQL are, or None when they are not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


@contextmanager
def running(programs: Path) -> Iterator[str]:
    """Yield the address of a server with one empty database; it is gone afterwards."""
    as_user = ["runuser", "-u", _USER, "--"] if os.geteuid() == 0 else []
    folder = Path(tempfile.mkdtemp(prefix="wmo-plan-pg-"))
    if as_user:
        shutil.chown(folder, _USER)
    port, data = free_port(), folder / "data"

    def run(program: str, *arguments: str) -> None:
        command = [*as_user, str(programs / program), "-D", str(data), *arguments]
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, timeout=60)

    run("initdb", "-A", "trust", "-U", "plan", "-E", "UTF8", "--locale=C", "--no-sync")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
    run("pg_ctl", "-o", options, "-l", str(folder / "log"), "-w", "start")
    try:
        yield f"postgresql://plan@127.0.0.1:{port}/postgres"
    finally:
        run("pg_ctl", "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)
