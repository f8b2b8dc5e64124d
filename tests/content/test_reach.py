"""How to reach a person: each fact that is known once, in a fixed order, and a number that can be pressed."""

from wmo_core.content.gemeenten import Loket, dialled
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts

TEXTS = {register: f"{register.value}" for register in Register}


def test_only_what_is_known_is_said_and_the_walk_in_hour_stands_after_the_hours() -> None:
    words = load_texts(Register.NL).screen.hulp
    loket = Loket(
        name="Loket", hours="9 tot 5", walk_in="dinsdag", phone="0 1", melding=TEXTS, plan_inleveren=TEXTS
    )
    lines = loket.reach(words, phone=lambda number: f"<{number}>")
    assert [line.removeprefix("nl hulp.") for line in lines] == [
        "open 9 tot 5",
        "inloop dinsdag",
        "telefoon <0 1>",
    ]


def test_a_number_to_dial_holds_no_spaces_or_signs() -> None:
    assert dialled("(030) 123 45-67") == "tel:0301234567"
    assert dialled("+31 30 1234567") == "tel:+31301234567"
