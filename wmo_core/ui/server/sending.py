"""Sends what is due to the system of the municipality, where that is switched on: at the start, and again."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from wmo_core.ui.state import delivery
from wmo_core.ui.state.deployment import delivery_settings

_EACH_SECONDS = 30.0
_LOOK = "Niet alles is bij de gemeente bezorgd. Kijk wat u kunt doen: python -m wmo_core bezorg stand"


@contextmanager
def sending() -> Iterator[None]:
    """Do so as long as this lasts.

    In a thread that nobody waits for: what is on its way when the server stops is asked for later.
    """
    if delivery_settings() is None:
        yield
        return
    over = Event()
    Thread(target=_send, args=(over,), name="bezorgen", daemon=True).start()
    try:
        yield
    finally:
        over.set()


def _send(over: Event) -> None:
    """Send, and say once that a person has to look, until nobody has to."""
    was_fine = True
    while not over.is_set():
        is_fine = _one_round(over)
        if was_fine and not is_fine:
            print(_LOOK, file=sys.stderr, flush=True)
        was_fine = is_fine
        over.wait(_EACH_SECONDS)


def _one_round(over: Event) -> bool:
    try:
        return delivery.send_due(over.is_set)
    except Exception:  # the thread goes on, and nothing of what it sends is written: the command says more
        return False
