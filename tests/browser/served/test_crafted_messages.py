"""A message that no browser would send changes nothing: a field takes only what it can hold on the screen."""

import base64

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState

from tests.browser.served.talker import Talker, trigger
from tests.browser.served.watched import WatchedServer
from tests.browser.walking import example, mirror
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.own_file.faults import LARGEST

SCREEN = load_texts(Register.NL).screen
GEMEENTE = "v:gemeente"
TYPED = "v:gemeente_typen"
IMPOSSIBLE = (
    {"bool_value": True},
    {"int_value": 99999},
    {"string_value": "../x"},
    {"string_value": "99999"},
    {"string_value": "voorbeeldgemeente"},  # its id, not its name on the screen
    {"json_value": '{"a": 1}'},
    {"bytes_value": b"x"},
    {"trigger_value": True},
)


@pytest.mark.parametrize("value", IMPOSSIBLE, ids=str)
def test_a_choice_that_was_not_offered_is_not_taken(server: WatchedServer, value: dict[str, object]) -> None:
    tab = Talker(server).open()
    tab.run(WidgetState(id=tab.fields[TYPED], string_value="Utrecht"))
    tab.run(WidgetState(id=tab.fields[GEMEENTE], **value))  # type: ignore[arg-type]
    assert '"gemeente":null' in str(tab.data["mirror"])
    assert SCREEN.start.titel in tab.words, "and the screen is still there"
    tab.close()


def test_a_choice_that_was_offered_is_taken(server: WatchedServer) -> None:
    tab = Talker(server).open()
    tab.run(WidgetState(id=tab.fields[TYPED], string_value="Utrecht"))
    typed = WidgetState(id=tab.fields[TYPED], string_value="Utrecht")
    tab.run(typed, WidgetState(id=tab.fields[GEMEENTE], string_value=tab.options[GEMEENTE][0]))
    assert '"gemeente":null' not in str(tab.data["mirror"])
    tab.close()


@pytest.mark.parametrize("value", IMPOSSIBLE, ids=str)
def test_an_answer_of_another_kind_is_no_answer(server: WatchedServer, value: dict[str, object]) -> None:
    tab = Talker(server).open(None, "vragen")
    key, field = next((key, field) for key, field in tab.fields.items() if tab.options.get(key))
    tab.press(SCREEN.algemeen.verder, WidgetState(id=field, **value))  # type: ignore[arg-type]
    assert '"answers":{}' in str(tab.data["mirror"]), key
    assert SCREEN.algemeen.verder in tab.buttons
    tab.close()


def test_a_field_that_was_never_drawn_is_not_known(server: WatchedServer) -> None:
    tab = Talker(server).open()
    many = [WidgetState(id=f"$$ID-{n:032x}-v:x{n}", string_value="x") for n in range(1000)]
    tab.run(*many)
    assert SCREEN.start.titel in tab.words
    tab.close()


def as_sent(content: bytes) -> str:
    return base64.b64encode(content).decode()


FILES = {
    "te groot": ("A" * (LARGEST // 3 + 1) * 4, SCREEN.fouten.bestand_te_groot),
    "geen base64": ("%%%", SCREEN.fouten.bestand_onleesbaar),
    "geen json": (as_sent(b"\x89PNG"), SCREEN.fouten.bestand_verkeerde_soort),
    "geen antwoorden": (as_sent(b"<html>"), SCREEN.fouten.bestand_geen_antwoorden),
    "diep": (as_sent(b'{"a":' * 10_000), SCREEN.fouten.bestand_onleesbaar),
    "leeg": ("", SCREEN.fouten.bestand_geen_antwoorden),
    "een versie": (as_sent(b'{"version": "iets"}'), SCREEN.fouten.bestand_geen_antwoorden),
    "een lijst": (as_sent(b"[]"), SCREEN.fouten.bestand_geen_antwoorden),
    "null": (as_sent(b"null"), SCREEN.fouten.bestand_geen_antwoorden),
    "iets anders": (as_sent(b'{"name": "app", "version": "1.0"}'), SCREEN.fouten.bestand_geen_antwoorden),
    "niets past": (
        as_sent(b'{"version": 9, "answers": {"oud": {"words": "x"}}}'),
        SCREEN.fouten.bestand_past_niet,
    ),
    "niets": (None, SCREEN.fouten.bestand_onleesbaar),
    "een getal": (12, SCREEN.fouten.bestand_onleesbaar),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_used_says_so_and_changes_nothing(server: WatchedServer, name: str) -> None:
    content, said = FILES[name]
    tab = Talker(server).open(mirror(example("mantelzorger")))
    before = tab.data["mirror"]
    size = LARGEST + 1 if name == "te groot" else 10
    tab.run(*trigger(tab.file_field, "given", {"name": "a.json", "size": size, "content": content}))
    assert said in tab.words
    assert tab.data["mirror"] == before
    tab.close()
