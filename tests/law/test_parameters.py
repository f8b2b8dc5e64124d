"""Legal numbers: on their day, with their source, and refused when a file is wrong."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from wmo_core.dated import Unit
from wmo_core.errors import LoadError
from wmo_core.law.errors import NotKnownError
from wmo_core.law.parameters import load_parameters, parameter, read_parameter

BROKEN = sorted((Path(__file__).parent / "broken").glob("*.toml"))


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_broken_file_is_refused_with_file_line_and_remedy(path: Path) -> None:
    """The first line of each sample holds the line, the problem and the remedy that must be told."""
    line, expected = path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# regel ").split(": ", 1)
    with pytest.raises(LoadError) as caught:
        read_parameter(path)
    assert str(caught.value).startswith(f"{path}:{line}: {expected}")
    assert caught.value.remedy


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "getal.toml"
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(LoadError, match="niet te lezen"):
        read_parameter(file)


def test_a_file_that_stops_halfway_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "getal.toml"
    file.write_text("id = ", encoding="utf-8")
    with pytest.raises(LoadError, match="geen geldige TOML"):
        read_parameter(file)


@pytest.mark.parametrize(
    ("day", "value", "unit"),
    [
        (date(2024, 1, 1), "10.00", Unit.EURO_PER_4_WEKEN),
        (date(2024, 3, 31), "10.00", Unit.EURO_PER_4_WEKEN),
        (date(2024, 4, 1), "0.00", Unit.EURO_PER_MAAND),
        (date(2024, 6, 1), "11.00", Unit.EURO_PER_MAAND),
        (date(2025, 1, 1), "12.50", Unit.EURO_PER_MAAND),
        (date(2025, 12, 31), "12.50", Unit.EURO_PER_MAAND),
    ],
)
def test_a_number_and_its_unit_are_those_of_the_period(day: date, value: str, unit: Unit) -> None:
    found = parameter("abonnementstarief").on(day)
    assert (found.value, found.unit) == (Decimal(value), unit)


@pytest.mark.parametrize("day", [date(2023, 12, 31), date(2026, 1, 1)])
def test_outside_its_known_period_a_number_is_refused_never_guessed(day: date) -> None:
    with pytest.raises(NotKnownError, match="bekend is 2024-01-01 tot en met 2025-12-31"):
        parameter("abonnementstarief").on(day)


def test_a_number_without_an_end_is_known_from_its_first_day() -> None:
    with pytest.raises(NotKnownError, match="bekend is vanaf 2024-01-01"):
        parameter("onderzoekstermijn").on(date(2023, 12, 31))
    assert parameter("onderzoekstermijn").on(date(2024, 1, 1)).value == 6


def test_every_number_of_the_product_can_be_read_and_read_only_once() -> None:
    assert load_parameters() is load_parameters()
    assert "abonnementstarief" in load_parameters()
