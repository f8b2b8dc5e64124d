"""Starts the server: ``python -m wmo_core.ui.server [--port 8501] [--address 127.0.0.1]``.

Without arguments, address and port come from ``.streamlit/config.toml``.
"""

import argparse
import contextlib
import os
import socket
import sys
from pathlib import Path

import uvicorn
from streamlit import config

from wmo_core.content.explanations import left_out
from wmo_core.content.streamlit_words import load_replacements
from wmo_core.errors import LoadError, SettingError
from wmo_core.sources import read_everything
from wmo_core.ui.insides.contract import InsideError, check_insides
from wmo_core.ui.server.application import ROOT, create_app
from wmo_core.ui.state import handover, records, staff
from wmo_core.ui.state.deployment import check_deployment, has_accounts, may_hand_over

_MEGABYTE = 1024 * 1024
PING_SECONDS = 15.0  # a line that died is found within twice this
_SHUTDOWN_SECONDS = 3
_BACKLOG = 2048


def main() -> None:
    """Serve until stopped."""
    chosen = _arguments()
    _check_files()
    app = create_app(chosen.script.resolve())
    for name in ("port", "address"):
        if getattr(chosen, name) is not None:
            config.set_option(f"server.{name}", getattr(chosen, name))
    listening = _listen(config.get_option("server.address"), config.get_option("server.port"))
    settings = uvicorn.Config(
        app,
        ws="websockets-sansio",
        ws_max_size=config.get_option("server.maxMessageSize") * _MEGABYTE,
        ws_ping_interval=PING_SECONDS,
        ws_ping_timeout=PING_SECONDS,
        access_log=False,
        server_header=False,
        log_level="warning",
        timeout_graceful_shutdown=_SHUTDOWN_SECONDS,
    )
    with contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(settings).run(sockets=[listening])


def _check_files() -> None:
    """Read every data file before the first visitor; stop with what to mend when one is faulty."""
    try:
        check_deployment()
        if may_hand_over():
            handover.handovers()
        if has_accounts():
            staff.people()
            records.records()
        read_everything()
        check_insides(load_replacements())
    except (InsideError, LoadError, SettingError) as error:
        sys.exit(str(error))
    for fault in left_out():
        print(f"Weggelaten, de app start zonder deze bladzijde: {fault}", file=sys.stderr)


def _listen(address: str, port: int) -> socket.socket:
    """Take the port before anything slow is loaded; stop with one clear sentence when it is taken."""
    try:
        return socket.create_server((address, port), backlog=_BACKLOG)
    except OSError as error:
        why = os.strerror(error.errno or 0)
        sys.exit(f"Poort {port} op {address} is niet vrij ({why}). Kies een andere: make run PORT=8502")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m wmo_core.ui.server")
    parser.add_argument(
        "--script", type=Path, default=ROOT / "app.py", help="het script waarmee de app begint"
    )
    parser.add_argument("--port", type=int, help="poort, anders die uit .streamlit/config.toml")
    parser.add_argument("--address", help="adres, anders dat uit .streamlit/config.toml")
    return parser.parse_args()


if __name__ == "__main__":
    main()
