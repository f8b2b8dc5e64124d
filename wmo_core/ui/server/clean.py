"""A clock that lets go of what nobody comes back for: sessions without a tab, files that were not fetched."""

import gc
import logging
from asyncio import sleep

from wmo_core.ui.insides.sessions import WaitingSessions, end_over_time, keep_waiting_sessions
from wmo_core.ui.state.ready_files import READY_FILES

_LOG = logging.getLogger(__name__)
LONGEST_ROUND = 10.0  # seconds
COLLECTS = 4  # rounds after a session ended: a run of it may take that long on a busy machine
_ROUNDS = 4  # in the time that a session waits for its tab, when that is short


async def keep_clean(seconds: float) -> None:
    """Let go, for as long as the server runs, of each session whose tab is gone for so many seconds."""
    waiting = keep_waiting_sessions(seconds)
    rounds_to_collect = 0
    while True:
        await sleep(min(LONGEST_ROUND, seconds / _ROUNDS))
        rounds_to_collect = COLLECTS if _end(waiting) else max(0, rounds_to_collect - 1)
        if rounds_to_collect:
            # A session holds on to itself in rings. A run that is under way holds on to all of it.
            gc.collect()


def _end(waiting: WaitingSessions) -> bool:
    """End what is over its time; return whether there was a session among it."""
    try:
        READY_FILES.drop_expired()
        ended = end_over_time(waiting)
        for session in ended:
            READY_FILES.drop(session)
    except Exception as error:  # Whatever it is, the next round must come.
        _LOG.log(logging.ERROR, "Opruimen lukte niet: %s.", type(error).__name__)
        return False
    return bool(ended)
