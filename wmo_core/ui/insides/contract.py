"""What this app needs of Streamlit beyond its public names; a start without one of them is refused."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from pkgutil import resolve_name

import streamlit

from wmo_core.content.streamlit_words import Replacement
from wmo_core.ui.insides.error_log import LOGGER
from wmo_core.ui.insides.script_files import CODE_PATCHES, literal

SCRIPTS = Path(streamlit.__file__).parent / "static" / "static" / "js"
_OWN_FILES = Path(__file__).parents[1] / "browser" / "static"
# Each name in Streamlit, and the file in this folder that uses it. The table in
# docs/streamlit-binnenkant.md says what for.
NAMES = {
    "streamlit.runtime.scriptrunner.script_runner:SafeSessionState": "whole_changes.py",
    "streamlit.runtime.state:SafeSessionState.on_script_will_rerun": "whole_changes.py",
    "streamlit.runtime.state:SessionState.get_widget_id_from_key": "whole_changes.py",
    "streamlit.runtime.state:SessionState.is_new_state_value": "whole_changes.py",
    "streamlit.runtime.state:SessionState._get_widget_metadata": "possible_values.py",
    "streamlit.runtime.state.common:WidgetMetadata.formatted_options": "possible_values.py",
    "streamlit.components.v2.get_bidi_component_manager:get_bidi_component_manager": "component.py",
    "streamlit.components.v2.manifest_scanner:ComponentManifest": "component.py",
    "streamlit.components.v2.manifest_scanner:ComponentConfig": "component.py",
    "streamlit.runtime.pages_manager:PagesManager.uses_pages_directory": "pages.py",
    "streamlit.runtime:get_instance": "sessions.py",
    "streamlit.runtime:Runtime.close_session": "sessions.py",
    "streamlit.runtime:Runtime._get_async_objs": "sessions.py",
    "streamlit.runtime.app_session:AppSession.shutdown": "sessions.py",
    "streamlit.runtime.session_manager:SessionManager.list_sessions": "sessions.py",
    "streamlit.runtime.session_manager:SessionStorage": "sessions.py",
    "streamlit.web.server.starlette.starlette_websocket:gather_user_info": "run.py",
    "streamlit.runtime.scriptrunner:get_script_run_ctx": "run.py",
}
# Names that exist only once something is made, and where Streamlit makes them; sessions.py uses them.
_ATTRIBUTES = {
    "_session_mgr": "streamlit.runtime:Runtime.__init__",
    "_session_state": "streamlit.runtime.app_session:AppSession.__init__",
    "_client_state": "streamlit.runtime.app_session:AppSession.__init__",
    "_user_info": "streamlit.runtime.app_session:AppSession.__init__",
    "_session_storage": "streamlit.runtime.websocket_session_manager:WebsocketSessionManager.__init__",
}
_TEST_ID = re.compile(r"""data-testid[\^*$]?=\\?["']?(st[A-Za-z]+|InputInstructions)""")
# The same in Streamlit's scripts: whole, or the beginning of one that ends in a word such as Error.
_MARK = re.compile(r"\b(?:st[A-Z]\w+|data-test-[a-z-]+|InputInstructions)")
_BEGUN = re.compile(r"`(st[A-Z]\w+-?)\$\{")
_STATE = re.compile(r"\bdata-test-[a-z-]+")


class InsideError(RuntimeError):
    """This Streamlit lacks something that the app needs; the message names it."""


def check_insides(replacements: Sequence[Replacement]) -> None:
    """Refuse a Streamlit that lacks a name, a word or a mark. Raises InsideError with all of them."""
    missing = [*missing_names(), *missing_in_scripts(replacements)]
    if missing:
        raise InsideError(
            f"Dit is een andere Streamlit ({streamlit.__version__}) dan waarvoor de app is gemaakt. "
            f"Er ontbreekt: {'; '.join(missing)}. Installeer de versie uit requirements.txt, of volg "
            "docs/streamlit-binnenkant.md."
        )


def missing_names() -> Iterator[str]:
    """Yield the names that this Streamlit does not have."""
    for name, file in NAMES.items():
        try:
            resolve_name(name)
        except (ImportError, AttributeError):
            yield f"{name} ({file})"
    for name, made_in in _ATTRIBUTES.items():
        if name not in resolve_name(made_in).__code__.co_names:
            yield f"{name} (sessions.py)"
    logger = getattr(resolve_name("streamlit.error_util"), "_LOGGER", None)
    if getattr(logger, "name", "") != LOGGER:
        yield f"de logger {LOGGER} (error_log.py)"


def missing_in_scripts(replacements: Sequence[Replacement]) -> Iterator[str]:
    """Yield the words, the places in the code and the marks that stand in no script file any more."""
    scripts = {path.name: path.read_text(encoding="utf-8") for path in SCRIPTS.glob("*.js")}

    def is_there(file: str, text: str) -> bool:
        return any(text in found for name, found in scripts.items() if name.startswith(f"{file}."))

    for item in replacements:
        if not is_there(item.file, literal(item.english)):
            yield f"de tekst {item.id} in {item.file}.*.js (content/streamlit.toml)"
    for patch in CODE_PATCHES:
        if not is_there(patch.file, patch.old):
            yield f"{patch.old} in {patch.file}.*.js (script_files.py)"
    everything = "\n".join(scripts.values())
    known, begun = set(_MARK.findall(everything)), set(_BEGUN.findall(everything))
    for mark in sorted(marks() - known):
        if not any(mark.startswith(start.rstrip("-")) for start in begun):
            yield f"het kenmerk {mark} (ui/browser/static)"


def marks() -> frozenset[str]:
    """Return the marks of Streamlit that our style and scripts look for."""
    files = [*_OWN_FILES.glob("*.css"), *_OWN_FILES.glob("bridge/*.js")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return frozenset([*_TEST_ID.findall(text), *_STATE.findall(text)])
