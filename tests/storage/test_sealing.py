"""What is sealed opens with its own key, number and times, and with no other."""

from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_core.storage import sealing
from wmo_core.storage.errors import TooBusyError
from wmo_core.storage.models import Stored, Strength, Terms
from wmo_core.storage.sealing import make_key, nothing_stored, seal, unseal

TERMS = Terms(number="482913", made=1_000, expires=2_000)
WORDS = ("appel", "bezem", "dorp", "emmer")
keys = st.binary(min_size=32, max_size=32)


def stored(sealed: bytes, terms: Terms = TERMS) -> Stored:
    return Stored(terms=terms, strength=Strength(), salt=b"zout", sealed=sealed)


@given(st.binary(), keys)
def test_what_is_sealed_opens_again(content: bytes, key: bytes) -> None:
    sealed = seal(content, key, TERMS)
    assert unseal(stored(sealed), key) == content
    assert seal(content, key, TERMS) != sealed


@given(st.binary(min_size=1), keys, st.data())
def test_a_changed_bit_opens_nothing(content: bytes, key: bytes, data: st.DataObject) -> None:
    sealed = bytearray(seal(content, key, TERMS))
    place = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[place // 8] ^= 1 << place % 8
    assert unseal(stored(bytes(sealed)), key) is None


@given(st.binary(), keys, keys)
def test_another_key_number_or_time_opens_nothing(content: bytes, key: bytes, other: bytes) -> None:
    sealed = seal(content, key, TERMS)
    if other != key:
        assert unseal(stored(sealed), other) is None
    for change in ({"number": "482914"}, {"made": 1_001}, {"expires": 2_001}):
        assert unseal(stored(sealed, TERMS.model_copy(update=change)), key) is None


@pytest.mark.parametrize("sealed", [b"", b"kort"])
def test_what_is_too_short_opens_nothing(sealed: bytes) -> None:
    assert unseal(stored(sealed), bytes(32)) is None


def test_a_key_asks_for_its_own_words_salt_and_pepper_and_for_work() -> None:
    strength = Strength()
    assert strength.memory >= 64 * 1024  # KiB
    key = make_key(WORDS, b"zout" * 4, b"peper", strength)
    assert key == make_key(WORDS, b"zout" * 4, b"peper", strength)
    others = [
        make_key((*WORDS[:3], "fiets"), b"zout" * 4, b"peper", strength),
        make_key(WORDS, b"zoet" * 4, b"peper", strength),
        make_key(WORDS, b"zout" * 4, b"pepers", strength),
    ]
    assert key not in others
    assert unseal(nothing_stored(TERMS), key) is None


def test_no_more_than_a_few_keys_are_made_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "_WAIT_SECONDS", 0)
    busy = [sealing._a_place() for _ in range(sealing._AT_ONCE)]
    for place in busy:
        place.__enter__()
    said = list[bool]()

    def ask() -> None:
        try:
            make_key(WORDS, b"zout" * 4, b"peper", Strength())
        except TooBusyError:
            said.append(True)

    asking = Thread(target=ask)
    asking.start()
    asking.join()
    for place in busy:
        place.__exit__(None, None, None)
    assert said == [True]
    assert make_key(WORDS, b"zout" * 4, b"peper", Strength(memory=64, passes=1, lanes=1))
