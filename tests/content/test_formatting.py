"""Days in words."""

import pytest

from wmo_core.content.formatting import unbroken_days


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Geef het op 5 mei 2026 of eerder.", "Geef het op 5\u00a0mei 2026 of eerder."),
        ("van 1 januari tot 31 december", "van 1\u00a0januari tot 31\u00a0december"),
        ("Artikel 5 meiden en 120 maartse buien", "Artikel 5 meiden en 120 maartse buien"),
    ],
)
def test_no_line_ends_between_a_day_and_its_month(text: str, shown: str) -> None:
    assert unbroken_days(text) == shown
