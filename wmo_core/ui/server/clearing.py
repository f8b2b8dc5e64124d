"""Erases what was handed over and is over, also when nobody comes: at the start, and each minute."""

import asyncio
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress

from starlette.concurrency import run_in_threadpool

from wmo_core.ui.state import handover
from wmo_core.ui.state.deployment import may_hand_over

_EACH_SECONDS = 60
_FAILED = "Doorgeven met een code lukt nu niet: de database is weg, vol of op slot. Al het andere werkt."


@asynccontextmanager
async def clearing() -> AsyncGenerator[None]:
    """Do so as long as this lasts, where answers can be handed over at all."""
    if not may_hand_over():
        yield
        return
    task = asyncio.create_task(_clear_each_minute())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _clear_each_minute() -> None:
    """Clear, and say once that it does not succeed, until it does again."""
    was_fine = True
    while True:
        is_fine = await run_in_threadpool(handover.clear)
        if was_fine and not is_fine:
            print(_FAILED, file=sys.stderr, flush=True)
        was_fine = is_fine
        await asyncio.sleep(_EACH_SECONDS)
