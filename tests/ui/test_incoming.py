"""What comes from outside as text or bytes: read in each form of an answers file, or refused."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dossier
from wmo_core.product import product
from wmo_core.ui.state.faults import FileFault
from wmo_core.ui.state.incoming import LARGEST, IncomingError, read_incoming, register_of

TEXT = (Path(product().examples) / "bakker.json").read_text(encoding="utf-8")
ANSWERS = Dossier.model_validate_json(TEXT).answers


def fault_of(content: str | bytes) -> object:
    with pytest.raises(IncomingError) as found:
        read_incoming(content)
    return found.value.fault


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_file_opens_with_whatever_mark_a_program_put_before_it(encoding: str) -> None:
    assert read_incoming(TEXT.encode(encoding)).dossier.answers == ANSWERS


def test_a_copy_in_the_tab_with_that_mark_opens_too() -> None:
    assert read_incoming("\ufeff" + TEXT).dossier.answers == ANSWERS


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        b"\xff\xfe\x00",
        b"%PDF-1.7",
        "[" * 10_000 + "]" * 10_000,
        '{"version": 2, "answers": ' + '{"a":' * 900 + "1" + "}" * 900 + "}",
        '{"version": 2, "x": ' + "[" * 499_000,
        '{"version": 2, "answers": {"wlz": NaN}}',
        '{"version": ' + "9" * 5000 + "}",
    ],
)
def test_what_is_no_answers_file_is_refused(content: str | bytes) -> None:
    assert fault_of(content) is FileFault.ONLEESBAAR


@pytest.mark.parametrize("content", ["[]", "null", "7", "{}", '{"naam": "app", "version": "1.0"}'])
def test_what_is_of_something_else_has_no_answers(content: str) -> None:
    assert fault_of(content) is FileFault.GEEN_ANTWOORDEN


def test_what_is_too_large_is_not_even_looked_at() -> None:
    assert fault_of(b" " * (LARGEST + 1)) is FileFault.TE_GROOT
    many = json.dumps({"version": 2, "plan": {"left_out": [str(number) for number in range(80_000)]}})
    assert fault_of(many) is FileFault.PAST_NIET


def test_half_a_sign_spoils_nothing_else() -> None:
    found = read_incoming(TEXT[:-2].rstrip() + ', "half": "\\ud83d", "\\udc00": 1}').dossier
    assert found.answers == ANSWERS
    assert Dossier.model_validate_json(found.model_dump_json()) == found


def test_the_register_of_what_cannot_be_used_is_still_known() -> None:
    assert register_of('\ufeff{"in_register": "easy-read"}') is Register.EASY_READ
    assert register_of("{") is register_of("[" * 100_000) is Register.NL


@settings(max_examples=100)
@given(st.binary(max_size=200), st.integers(0, len(TEXT)), st.integers(0, 200))
def test_a_damaged_file_is_read_or_refused_and_never_breaks_anything(put: bytes, at: int, gone: int) -> None:
    whole = TEXT.encode()
    try:
        found = read_incoming(whole[:at] + put + whole[at + gone :]).dossier
    except IncomingError:
        return
    assert read_incoming(found.model_dump_json()).dossier.answers == found.answers
