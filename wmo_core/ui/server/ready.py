"""Gives the file of a press to the browser that pressed, and to nobody else."""

from urllib.parse import quote

from starlette.types import Scope

from wmo_core.ui.server.assets import Asset
from wmo_core.ui.server.visitor import known
from wmo_core.ui.state.ready_files import READY_FILES, READY_FOLDER


def ready_file(scope: Scope) -> Asset | None:
    """Return the file at this address for who asks, or None."""
    if scope["method"] not in {"GET", "HEAD"}:
        return None
    file = READY_FILES.get(scope["path"].removeprefix(READY_FOLDER), known(scope))
    if file is None:
        return None
    as_file = f"attachment; filename*=UTF-8''{quote(file.name, safe='')}".encode()
    return Asset(file.mime, file.content, None, ((b"content-disposition", as_file),))
