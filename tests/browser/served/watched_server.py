"""The server itself, with someone in its process who looks through all objects for a word.

Only tests start this. A word is asked for backwards, so that the question is not found.
"""

import gc
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from types import FrameType

from wmo_core.ui.server import application
from wmo_core.ui.server.__main__ import main
from wmo_core.ui.server.clean import keep_clean

PORT = "WMO_TEST_ZOEKPOORT"
SECONDS = "WMO_TEST_SECONDEN"  # how long a session without a tab is kept
_ALONE = 1000.0  # seconds before another thread may ask for its turn


def holding(word: str) -> Iterator[str]:
    """Yield where a text or bytes with this word (and more than that) is held."""
    wanted, own = word.encode(), threading.get_ident()
    gc.unfreeze()
    frames = [frame for thread, frame in sys._current_frames().items() if thread != own]
    seen: set[int] = set()
    for holder in [*gc.get_objects(), *frames]:
        for held in gc.get_referents(holder):
            if id(held) not in seen and has(held, word, wanted):
                seen.add(id(held))
                yield f"{kind(holder)} > {type(held).__qualname__}"


def has(held: object, word: str, wanted: bytes) -> bool:
    if isinstance(held, str):
        return word in held and held != word
    if isinstance(held, bytes | bytearray):
        return wanted in held and bytes(held) != wanted
    serialized = getattr(type(held), "SerializeToString", None)  # a message of Streamlit
    return serialized is not None and wanted in serialized(held)


def kind(holder: object) -> str:
    if isinstance(holder, FrameType):
        return f"frame {holder.f_code.co_qualname}"
    name = getattr(holder, "__qualname__", "")
    keys = f" {sorted(map(str, holder))[:6]}" if isinstance(holder, dict) else ""
    return f"{type(holder).__module__}.{type(holder).__qualname__} {name}{keys}"


def look(word: str) -> list[str]:
    """Return where it is held. Nothing else runs meanwhile: who looks holds all objects.

    Otherwise what the server lets go of just then stays, and on a busy machine that takes long.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_ALONE)
    time.sleep(0.05)  # who waits for its turn already still does so for the usual time
    try:
        return list(holding(word))
    finally:
        sys.setswitchinterval(usual)


def answer() -> None:
    with socket.create_server(("127.0.0.1", int(os.environ[PORT]))) as listening:
        while True:
            line, _ = listening.accept()
            with line, line.makefile("rw") as spoken:
                word = spoken.readline().strip()[::-1]
                found = look(word)
                del word
                spoken.write("\n".join(found))


if __name__ == "__main__":
    if SECONDS in os.environ:
        seconds = float(os.environ[SECONDS])
        setattr(application, "keep_clean", lambda _: keep_clean(seconds))  # noqa: B010
    threading.Thread(target=answer, daemon=True).start()
    main()
