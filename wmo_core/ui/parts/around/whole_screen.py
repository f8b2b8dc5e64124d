"""Draws each step in a block of its own, so that nothing of the step before is changed in place.

A browser that translates puts its own words where those of the page were. What Streamlit then changes in
place is never seen: someone would answer another question than the one they read.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar

import streamlit as st

_OPEN: ContextVar[ExitStack | None] = ContextVar("whole_screen", default=None)


@contextmanager
def of_this_run() -> Iterator[None]:
    """Close the block of the step at the end of the run."""
    with ExitStack() as blocks:
        mark = _OPEN.set(blocks)
        try:
            yield
        finally:
            _OPEN.reset(mark)


def begin(step: str, register: str) -> None:
    """Draw all that follows in this run in the block of this step, in these words."""
    blocks = _OPEN.get()
    if blocks is not None:
        blocks.enter_context(st.container(key=f"stap-{step}-{register}"))
