"""Erases what is stored and is over, also when nobody comes: at the start, and each minute."""

import asyncio
import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress

from starlette.concurrency import run_in_threadpool

from wmo_core.ui.state import handover, staff
from wmo_core.ui.state.deployment import has_accounts, may_hand_over

_EACH_SECONDS = 60
_NO_HANDOVER = "Doorgeven met een code lukt nu niet: de database is weg, vol of op slot. Al het andere werkt."
_NO_SIGN_IN = "Aanmelden lukt nu niet: de database is weg, vol of op slot. Inwoners merken daar niets van."


@asynccontextmanager
async def clearing() -> AsyncGenerator[None]:
    """Do so as long as this lasts, for what this deployment stores at all."""
    tasks = []
    if may_hand_over():
        tasks.append(asyncio.create_task(_each_minute(handover.clear, _NO_HANDOVER)))
    if has_accounts():
        tasks.append(asyncio.create_task(_each_minute(staff.clear, _NO_SIGN_IN)))
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def _each_minute(clear: Callable[[], bool], failed: str) -> None:
    """Clear, and say once that it does not succeed, until it does again."""
    was_fine = True
    while True:
        is_fine = await run_in_threadpool(clear)
        if was_fine and not is_fine:
            print(failed, file=sys.stderr, flush=True)
        was_fine = is_fine
        await asyncio.sleep(_EACH_SECONDS)
