"""A clock that lets go of what nobody comes back for: sessions without a tab, files that were not fetched."""

import asyncio
import logging

from wmo_core.ui.insides.sessions import end_over_time, keep_waiting_sessions
from wmo_core.ui.state.ready_files import READY_FILES

_LOG = logging.getLogger(__name__)
_LONGEST_ROUND = 10.0  # seconds
_ROUNDS = 4  # in the time that a session waits for its tab, when that is short


async def keep_clean(seconds: float) -> None:
    """Let go, for as long as the server runs, of each session whose tab is gone for so many seconds."""
    waiting = keep_waiting_sessions(seconds)
    while True:
        await asyncio.sleep(min(_LONGEST_ROUND, seconds / _ROUNDS))
        try:
            for session in end_over_time(waiting):
                READY_FILES.drop(session)
            READY_FILES.drop_expired()
        except Exception as error:  # Whatever it is, the next round must come.
            _LOG.log(logging.ERROR, "Opruimen lukte niet: %s.", type(error).__name__)
