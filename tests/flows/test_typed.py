"""What may be wrong with a typed text: the first thing that is, and nothing about a text that is good."""

import pytest

from wmo_core.flows.answers import MAX_WORDS
from wmo_core.flows.typed import Typed, TypedFault


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        (Typed("Ik woon alleen."), None),
        (Typed(""), None),
        (Typed("", needed=True), TypedFault.LEEG),
        (Typed(" \n", needed=True), TypedFault.LEEG),
        (Typed("x" * MAX_WORDS), None),
        (Typed("x" * (MAX_WORDS + 1)), TypedFault.TE_LANG),
        (Typed("mijn zus", 7), TypedFault.TE_LANG),
        (Typed("111222333", 7), TypedFault.TE_LANG),
        (Typed("Jan 111222333"), TypedFault.BSN),
    ],
)
def test_the_first_fault_of_a_text_is_named(typed: Typed, fault: TypedFault | None) -> None:
    assert typed.fault is fault
