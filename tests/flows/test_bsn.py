"""A number that looks like a burgerservicenummer is seen in any text, and other numbers are not."""

from datetime import date

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
        ("1112/22333", True),
        ("111\u00a0222\u00a0333", True),
        ("111–222–333", True),
        ("111\u2011222\u2011333", True),
        ("111.222.333", True),
        ("1112.22.333", True),
        ("012345672", True),
        ("12345672", True),
        ("12.345.672", True),
        ("123 45 672", True),
        ("Jan 111222333 06-12345678", True),
        ("Jan 111222333, geboren 22-11-1950", True),
        ("22-11-1950 111222333", True),
        ("111222333 2 kinderen", True),
        ("012345672, 1 kind", True),
        ("012345672 1 kind", True),
        ("111222333,12 jaar", True),
    ],
)
def test_the_elfproef_decides(text: str, found: bool) -> None:
    assert holds_bsn(text) is found


OTHER_NUMBERS = {
    "telephone": (
        "06-{:08}",
        "06 {:08}",
        "(06) {:08}",
        "06 - {:08}",
        "06/{:08}",
        "+31 6 {:08}",
        "+31 (0)6 {:08}",
    ),
    "amount": ("€ {:08}", "€ {:,}", "€{:08}"),
}


@pytest.mark.parametrize("form", [form for forms in OTHER_NUMBERS.values() for form in forms])
def test_a_telephone_number_or_an_amount_is_no_bsn_whatever_its_digits(form: str) -> None:
    """Of eleven numbers in a row at least one passes the elfproef on its last digits."""
    for number in range(12_345_670, 12_345_692):
        assert not holds_bsn(f"Bel {form.format(number).replace(',', '.')} of mail.")


@pytest.mark.parametrize(
    "form", ["0251 {:06}", "0251-{:06}", "0251 25{:04}", "020 {:07}", "0800 {:04}", "0900-{:04}"]
)
def test_a_telephone_number_of_a_town_is_no_bsn(form: str) -> None:
    for number in range(2_000, 2_022):
        assert not holds_bsn(form.format(number))


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)), st.integers(0, 9))
def test_a_day_is_no_bsn(day: date, times: int) -> None:
    forms = ("%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y", "%d %m %Y", "%Y-%m-%d", "%d%m%Y")
    for form in forms:
        assert not holds_bsn(f"{day:{form}} {times} keer")


@pytest.mark.parametrize(
    "text",
    [
        "2024/2025",
        "2024-2025 3 keer",
        "10.30-12.30",
        "09.30-10.30 2 keer",
        "€ 12.345.672",
        "12.345.672,00",
        "1234 AB 56",
        "Kerkstraat 12-14, 1691 AB",
        "14 0251",
    ],
)
def test_other_numbers_of_daily_life_are_no_bsn(text: str) -> None:
    assert not holds_bsn(text)


def test_a_long_text_takes_no_time() -> None:
    """Each of these would take minutes with a pattern that looks back over the whole text at every digit."""
    for piece in ("1.", "1 ", "0", "(06) ", "€ 1.", "20-1-"):
        assert holds_bsn(piece * 50_000) in (True, False)


@given(NINE, st.sampled_from(["", ".", " ", "-", "/", "\u00a0", "\u202f", "–", "\u2011", "\u2212"]))
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
