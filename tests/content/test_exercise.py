"""The situations after an explanation: some pages have them, most have none."""

import pytest

from wmo_core.content.exercise import load_teach_back
from wmo_core.content.register import Register


@pytest.mark.parametrize("register", Register)
def test_a_page_has_its_own_situations_and_most_pages_have_none(register: Register) -> None:
    found = load_teach_back(register)
    assert list(found.after("eigen_bijdrage")) == ["waar", "niet_waar"]
    assert found.after("wat_is_de_wmo") == found.after("woorden") == found.after("nazicht") == {}
