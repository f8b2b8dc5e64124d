"""Who does not know where help is needed looks round: what is found there becomes an answer."""

from tests.flows.walking import ZELFTEST, given, screens
from wmo_core.flows.answers import Answer
from wmo_core.flows.look_round import looked_round

LOST = given(voor_wie="zelf", onderwerpen="weet_ik_niet")


def test_what_was_found_chooses_the_onderwerp_and_tells_what_does_not_go_well() -> None:
    found = LOST | given(rondje_huis=("koken.tillen", "koken.snijden"), rondje_week="tuin.lopen")
    answers = looked_round(ZELFTEST, found)
    assert {key: answer.chosen for key, answer in answers.items()} == {
        "voor_wie": ("zelf",),
        "onderwerpen": ("koken", "tuin"),
        "koken.wat_lukt_niet": ("snijden", "tillen"),
        "tuin.wat_lukt_niet": ("lopen",),
    }
    assert "koken.hoe" in screens(answers) and "rondje" not in screens(answers)


def test_nothing_found_changes_nothing() -> None:
    empty = LOST | {"rondje_huis": Answer(), "rondje_week": Answer(chosen=("weet_ik_niet",))}
    assert looked_round(ZELFTEST, empty) == empty


def test_what_was_said_before_stays() -> None:
    before = Answer(chosen=("tillen",), words="De pan is zwaar.", talk=True)
    answers = looked_round(
        ZELFTEST, LOST | {"koken.wat_lukt_niet": before} | given(rondje_huis="koken.snijden")
    )
    assert answers["koken.wat_lukt_niet"] == before.model_copy(update={"chosen": ("snijden", "tillen")})


def test_what_was_found_tells_who_gave_it_in_which_register() -> None:
    found = Answer(chosen=("tuin.lopen",), in_register="easy-read")
    answers = looked_round(ZELFTEST, LOST | {"rondje_week": found})
    assert answers["tuin.wat_lukt_niet"].in_register == "easy-read"
