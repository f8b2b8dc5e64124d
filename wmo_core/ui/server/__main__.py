"""Starts the server: ``python -m wmo_core.ui.server [--port 8501] [--address 127.0.0.1]``.

Without arguments, address and port come from ``.streamlit/config.toml``.
"""

import argparse
from pathlib import Path

import uvicorn
from streamlit import config

from wmo_core.ui.server.application import ROOT, create_app

_MEGABYTE = 1024 * 1024
_PING_SECONDS = 30.0


def main() -> None:
    """Serve until stopped."""
    chosen = _arguments()
    app = create_app(chosen.script.resolve())
    for name in ("port", "address"):
        if getattr(chosen, name) is not None:
            config.set_option(f"server.{name}", getattr(chosen, name))
    uvicorn.run(
        app,
        host=config.get_option("server.address"),
        port=config.get_option("server.port"),
        ws="websockets-sansio",
        ws_max_size=config.get_option("server.maxMessageSize") * _MEGABYTE,
        ws_ping_interval=_PING_SECONDS,
        ws_ping_timeout=_PING_SECONDS,
        access_log=False,
        server_header=False,
        log_level="warning",
    )


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
