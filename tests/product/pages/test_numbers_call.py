"""Each telephone number on the screen for danger can be pressed, and calls what it shows."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app, said
from wmo_core.content.reach.bereikbaar import load_telefoonnummers
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.dossier import Dossier


def hulp(register: Register) -> AppTest:
    return new_app(Dossier(in_register=register)).run().switch_page("pages/hulp.py").run()


@pytest.mark.parametrize("register", Register)
def test_each_number_for_danger_calls_when_it_is_pressed(register: Register) -> None:
    shown = said(hulp(register))
    told = " ".join(load_texts(register).screen.hulp.gevaar)
    numbers = [
        one for one in load_telefoonnummers().values() if re.search(rf"(?<!\d){one.number}(?!\d)", told)
    ]
    assert len(numbers) >= 5
    for number in numbers:
        assert f"[{number.number}](tel:{number.phone})" in shown
