"""Finding a municipality: its first letters, a place in it, another name, a typing error."""

from pathlib import Path

import pytest

from wmo_core.content.all_gemeenten.find import Found, exactly, find
from wmo_core.content.all_gemeenten.gemeentelijst import FILE, read_gemeentelijst
from wmo_core.errors import LoadError
from wmo_core.product import product

DEN_HOUT = Found("GM0002", "Den Hout ('s-Houtenbosch)")
SUDWALD = Found("GM0003", "Súdwâld")


@pytest.mark.parametrize("typed", ["", " ", "k", "-", "xyzzy", "gemeente"])
def test_too_little_or_nothing_known_finds_nothing(typed: str) -> None:
    assert find(typed) == ()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("den h", DEN_HOUT),
        ("Den Hout", DEN_HOUT),
        ("hout", DEN_HOUT),
        ("'s-houtenbosch", DEN_HOUT),
        ("shoutenbosch", DEN_HOUT),
        ("houtenbos", DEN_HOUT),
        ("den houd", DEN_HOUT),
        ("gemeente Den Hout", DEN_HOUT),
        ("sud", SUDWALD),
        ("SÚDWÂLD", SUDWALD),
        ("sutwald", SUDWALD),
        ("zuidwoud", SUDWALD._replace(place="Zuidwoud")),
        ("bergen", Found("GM0004", "Bergen (Proefland)")),
        ("kaaldorp", Found("kaaldorp", "Kaaldorp")),
        ("kaalderveen", Found("kaaldorp", "Kaaldorp", "Kaalderveen")),
        ("voldorp", Found("voorbeeldgemeente", "Voldorp")),
    ],
)
def test_the_first_found_is_the_one_that_is_meant(typed: str, first: Found) -> None:
    assert find(typed)[0] == first


def test_a_place_in_two_municipalities_finds_both() -> None:
    assert [each.id for each in find("rietmeer")] == ["GM0002", "GM0003"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("kaaldorp", "kaaldorp"),
        ("GM0001", "kaaldorp"),
        ("Kaaldorp", "kaaldorp"),
        ("GM0002", "GM0002"),
        ("den hout", "GM0002"),
        ("'s-Houtenbosch", "GM0002"),
        ("Sudwald", "GM0003"),
        ("rietmeer", None),
        ("den houd", None),
        ("", None),
        ("../geheim", None),
    ],
)
def test_a_command_names_one_by_folder_code_or_name_and_forgives_nothing(
    words: str, found: str | None
) -> None:
    assert exactly(words) == found


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('code = "GM0002"', 'code = "GM0001"', "GM0001 staat er twee keer. Haal er één weg."),
        ('name = "Súdwâld"', 'name = "Den Hout"', "Den Hout staat er twee keer. Haal er één weg."),
        ("tot = 2025-12-31", "tot = 2024-12-31", "De lijst eindigt voor zij begint."),
        ('code = "GM0002"', 'code = "2"', "De sleutel code heeft een verkeerde waarde."),
    ],
)
def test_a_faulty_list_is_refused(before: str, after: str, said: str, tmp_path: Path) -> None:
    text = (product().content / FILE).read_text(encoding="utf-8")
    assert before in text
    path = tmp_path / FILE
    path.write_text(text.replace(before, after), encoding="utf-8")
    with pytest.raises(LoadError) as refused:
        read_gemeentelijst(path)
    assert said in str(refused.value)
