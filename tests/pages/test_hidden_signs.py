"""No screen puts a sign that nobody sees in an address: who copies it or hears it would get another one."""

import unicodedata

import pytest

from tests.pages.opening import filled, new_app
from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.parts.navigation import SCREENS

WORDS = "Mail a@x.example, of kijk op https://x.example/a en www.x.example -> daar"
SOFT_HYPHEN = "\u00ad"  # where a long word may break: in a word, never in an address


def full() -> Dossier:
    answers = {name: answer.model_copy(update={"words": WORDS}) for name, answer in filled().items()}
    found = Dossier(answers=answers, gemeente="voorbeeldgemeente")
    return found.with_plan(name=WORDS[:30])


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_on_a_screen_holds_a_hidden_sign(screen: str, register: Register) -> None:
    at = new_app(full().model_copy(update={"in_register": register})).run()
    at = at.switch_page(f"pages/{screen}.py").run()
    assert not at.exception
    protos = (getattr(each, "proto", None) for each in at.main)
    drawn = [proto.SerializeToString().decode(errors="ignore") for proto in protos if proto is not None]
    assert drawn
    signs = {sign for each in drawn for sign in each if unicodedata.category(sign) == "Cf"}
    assert signs <= {SOFT_HYPHEN}
