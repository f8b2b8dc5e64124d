"""The numbers for danger of the product: each stands in a text, and what is free is called free."""

import pytest

from tests.product import CONTENT
from wmo_core.content.reach.bereikbaar import load_telefoonnummers, number_blanks
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts


@pytest.mark.parametrize("register", Register)
def test_113_is_free_and_one_number_is_enough(register: Register) -> None:
    crisis = next(line for line in load_texts(register).screen.hulp.gevaar if "zelfdoding" in line)
    assert "Bel gratis 113." in crisis and "0113" not in crisis
    assert load_telefoonnummers()["zelfdoding"].free


def test_every_number_has_a_text_that_names_it() -> None:
    files = [path for register in Register for path in (CONTENT / register).rglob("*.*")]
    texts = "".join(path.read_text(encoding="utf-8") for path in files)
    assert [blank for blank in number_blanks() if f"{{{blank}}}" not in texts] == []
