"""Erases what is stored and is over, also when nobody comes: at the start, and each minute or each day."""

import asyncio
import sys
from asyncio import sleep
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress

from starlette.concurrency import run_in_threadpool

from wmo_core.ui.server.jumps import Clocks
from wmo_core.ui.state import handover, records, staff
from wmo_core.ui.state.deployment import has_accounts, may_hand_over

_MINUTE, _DAY = 60, 24 * 60 * 60
_NO_HANDOVER = "Doorgeven met een code lukt nu niet: de database is weg, vol of op slot. Al het andere werkt."
_NO_SIGN_IN = "Aanmelden lukt nu niet: de database is weg, vol of op slot. Inwoners merken daar niets van."
_NO_PURGE = "Dossiers opruimen lukt nu niet: de database is weg, vol of op slot. De app probeert het opnieuw."
_JUMPED = "De klok sprong vooruit. Er is nog niets opgeruimd; zet de klok goed. Morgen ruimt de app weer op."


@asynccontextmanager
async def clearing() -> AsyncGenerator[None]:
    """Do so as long as this lasts, for what this deployment stores at all."""
    tasks = []
    if may_hand_over():
        tasks.append(asyncio.create_task(_again(handover.clear, _NO_HANDOVER, _MINUTE)))
    if has_accounts():
        tasks.append(asyncio.create_task(_again(staff.clear, _NO_SIGN_IN, _MINUTE)))
        tasks.append(asyncio.create_task(_again(_purge(Clocks()), _NO_PURGE, _DAY)))
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


def _purge(clocks: Clocks) -> Callable[[], bool]:
    """Return what erases records; not on the day on which the clock jumped, so that it can be mended."""

    def purge() -> bool:
        if clocks.jumped():
            print(_JUMPED, file=sys.stderr, flush=True)
            return True
        return records.purge()

    return purge


async def _again(clear: Callable[[], bool], failed: str, each: float) -> None:
    """Clear again and again. Say once that it does not succeed, and try each minute until it does."""
    was_fine = True
    while True:
        is_fine = await run_in_threadpool(clear)
        if was_fine and not is_fine:
            print(failed, file=sys.stderr, flush=True)
        was_fine = is_fine
        await sleep(each if is_fine else _MINUTE)
