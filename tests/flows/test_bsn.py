"""A number that looks like a burgerservicenummer is seen in any text, and other numbers are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_core.flows.bsn import holds_bsn

NINE = st.integers(min_value=1, max_value=99_999_999)


def with_control_digit(eight: int) -> str | None:
    """Return nine digits that pass the elfproef, or None where the control digit would be 10."""
    digits = [int(sign) for sign in f"{eight:08}"]
    control = sum(weight * digit for weight, digit in zip(range(9, 1, -1), digits, strict=True)) % 11
    return f"{eight:08}{control}" if control < 10 else None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("123456782", True),
        ("Mijn nummer is 123456782.", True),
        ("1234.56.782", True),
        ("123 456 782", True),
        ("123-456-782", True),
        ("bsn:123456782,dank u", True),
        ("123456789", False),
        ("000000000", False),
        ("1234567820", False),
        ("0123456782", False),
        ("123  456  782", False),
        ("06 12345678", False),
        ("18 december 2026", False),
        ("", False),
        ("١٢٣٤٥٦٧٨٢", True),
    ],
)
def test_the_elfproef_decides(text: str, found: bool) -> None:
    assert holds_bsn(text) is found


@given(NINE, st.sampled_from(["", ".", " ", "-"]))
def test_a_number_that_passes_is_seen_however_it_is_written(eight: int, separator: str) -> None:
    number = with_control_digit(eight)
    if number is not None:
        assert holds_bsn(f"Het is {separator.join(number)} en verder niets.")


@given(NINE, st.integers(min_value=1, max_value=9))
def test_with_another_last_digit_it_is_no_bsn(eight: int, other: int) -> None:
    number = with_control_digit(eight)
    if number is not None:
        assert not holds_bsn(number[:8] + str((int(number[8]) + other) % 10))


@given(st.text(alphabet=st.sampled_from("0123456789.- ٣²½x\n")))
def test_no_text_stops_it(text: str) -> None:
    assert holds_bsn(text) in (True, False)
