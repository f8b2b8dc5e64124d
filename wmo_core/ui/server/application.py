"""Builds the ASGI application: Streamlit with the front door before it."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import date
from pathlib import Path

import streamlit
from starlette.middleware import Middleware
from starlette.routing import BaseRoute
from streamlit import config
from streamlit.starlette import App

from wmo_core.content.first_page import FirstPage, load_first_page
from wmo_core.content.gemeenten import Loket, gemeente_ids, load_gemeente
from wmo_core.content.streamlit_words import load_replacements
from wmo_core.today import ANOTHER_DAY, another_day
from wmo_core.ui.browser import bridge, file_input
from wmo_core.ui.insides.error_log import keep_values_out_of_the_log
from wmo_core.ui.insides.pages import open_every_page_through_the_app
from wmo_core.ui.insides.run import know_visitors
from wmo_core.ui.insides.whole_changes import make_changes_whole
from wmo_core.ui.server import warmup
from wmo_core.ui.server.assets import StaticAssets, make_asset
from wmo_core.ui.server.clean import keep_clean
from wmo_core.ui.server.clearing import clearing
from wmo_core.ui.server.errors import show_error
from wmo_core.ui.server.headers import security_headers
from wmo_core.ui.server.index_page import rewrite_index, script_hashes
from wmo_core.ui.server.middleware import BRIDGE_FOLDER, FrontDoor, Served
from wmo_core.ui.server.sending import sending
from wmo_core.ui.state.deployment import only_gemeente, quick_exit

ROOT = Path(__file__).parents[3]
OWN_FILES = Path(__file__).parents[1] / "browser" / "static"
BRIDGE_FILES = OWN_FILES / "bridge"
FIELD_FILES = OWN_FILES / "field"
STREAMLIT_FILES = Path(streamlit.__file__).parent / "static"


def create_app(script: Path = ROOT / "app.py", routes: Sequence[BaseRoute] = ()) -> App:
    """Return the application that serves ``script``.

    Raises IndexPageError when this Streamlit has another index page, and LoadError for a faulty file.
    """
    texts = load_first_page()
    keep_values_out_of_the_log()
    know_visitors()
    served = serve(texts, frozenset(getattr(route, "path", "") for route in routes))
    return App(
        script,
        routes=routes,
        lifespan=_lifespan(served),
        middleware=[Middleware(FrontDoor, served=served)],
        on_script_error=_error_handler(texts),
    )


def serve(texts: FirstPage, routes: frozenset[str] = frozenset()) -> Served:
    """Return the index page, the files and the headers that the front door serves."""
    assets = StaticAssets(STREAMLIT_FILES / "static", load_replacements(), streamlit.__version__)
    page = (STREAMLIT_FILES / "index.html").read_text(encoding="utf-8")
    index = rewrite_index(page, texts, assets.prefix, _loketten(), _bridge_scripts(), quick_exit())
    return Served(
        index=make_asset("index.html", index.encode()),
        streamlit=assets,
        own=StaticAssets(OWN_FILES, (), ""),
        bridge=StaticAssets(BRIDGE_FILES, (), ""),
        field=StaticAssets(FIELD_FILES, (), ""),
        headers=security_headers(script_hashes(index)),
        routes=routes,
    )


def _bridge_scripts() -> tuple[str, ...]:
    """Return the addresses of the scripts of the bridge: a first screen waits for them."""
    return tuple(f".{BRIDGE_FOLDER}{path.name}" for path in sorted(BRIDGE_FILES.glob("*.js")))


def _loketten() -> tuple[Loket, ...]:
    """Return the loket of the municipality of this deployment, else of all that filled one in.

    The address of an example is nobody's.
    """
    chosen = only_gemeente()
    if chosen is not None:
        return (load_gemeente(chosen).loket,)
    return tuple(each.loket for each in map(load_gemeente, gemeente_ids()) if not each.example)


def _error_handler(texts: FirstPage) -> Callable[[Exception], bool]:
    def handle(_: Exception) -> bool:
        show_error(texts.error)
        return True

    return handle


def _ready(port: int, day: date | None) -> str:
    """Return the line that says that the app is there, and which day the operator chose for it, if any."""
    told = f" De app denkt dat het {day.isoformat()} is ({ANOTHER_DAY}): alleen om te testen." if day else ""
    return f"Mijn Wmo-plan staat klaar op http://localhost:{port}.{told}"


def _lifespan(served: Served) -> Callable[[App], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_: App) -> AsyncGenerator[None]:
        open_every_page_through_the_app()
        make_changes_whole()
        bridge.register()
        file_input.register()
        served.compress_first_page()
        warmup.warm_up()
        clock = asyncio.create_task(keep_clean(config.get_option("server.disconnectedSessionTTL")))
        print(_ready(config.get_option("server.port"), another_day()), flush=True)
        async with clearing():
            with sending():
                yield
        clock.cancel()

    return lifespan
