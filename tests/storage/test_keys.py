"""The keys: each with an id, outside the database, made one after the other, and never in a message."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_core.errors import SettingError
from wmo_core.storage.errors import BrokenSealError, MissingKeyError
from wmo_core.storage.keys import FILE, Keyring, Sealed

NOW = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
ONE, TWO = f"een:{'1' * 64}", f"twee:{'2' * 64}"


@given(st.binary(), st.binary(), st.binary())
def test_what_is_sealed_opens_with_what_it_belongs_to_only(
    content: bytes, about: bytes, other: bytes
) -> None:
    keyring = Keyring(Path("nergens"), ONE)
    sealed = keyring.seal(content, about)
    assert keyring.open(sealed, about) == content
    assert keyring.seal(content, about) != sealed
    if other != about:
        with pytest.raises(BrokenSealError):
            keyring.open(sealed, other)


@given(st.binary(min_size=1), st.data())
def test_a_changed_bit_opens_nothing(content: bytes, data: st.DataObject) -> None:
    keyring = Keyring(Path("nergens"), ONE)
    key, sealed = keyring.seal(content, b"x")
    changed = bytearray(sealed)
    place = data.draw(st.integers(0, len(changed) * 8 - 1))
    changed[place // 8] ^= 1 << place % 8
    for spoiled in (bytes(changed), sealed[:11], b""):
        with pytest.raises(BrokenSealError):
            keyring.open(Sealed(key, spoiled), b"x")


def test_the_last_key_seals_and_an_older_one_still_opens() -> None:
    old, both = Keyring(Path("nergens"), ONE), Keyring(Path("nergens"), f"{ONE},{TWO}")
    sealed = old.seal(b"a", b"x")
    assert (both.open(sealed, b"x"), both.seal(b"a", b"x").key) == (b"a", "twee")
    with pytest.raises(MissingKeyError) as missing:
        old.open(both.seal(b"a", b"x"), b"x")
    assert missing.value.key == "twee"


def test_keys_are_added_to_the_file_one_by_one_for_their_owner_only(tmp_path: Path) -> None:
    keyring = Keyring(tmp_path / "data", "")
    assert keyring.ids() == ()
    with pytest.raises(MissingKeyError):
        keyring.seal(b"a", b"x")
    with ThreadPoolExecutor(4) as processes:
        made = {name for name, line in processes.map(lambda _: keyring.add(NOW), range(8)) if not line}
    assert set(keyring.ids()) == made and len(made) == 8
    assert (tmp_path / "data" / FILE).stat().st_mode & 0o777 == 0o600
    (tmp_path / "data" / FILE).chmod(0o640)
    with pytest.raises(SettingError, match="chmod 600"):
        keyring.ids()


@pytest.mark.parametrize(
    "chosen",
    ["x", "een:kort", f"EEN:{'1' * 64}", f"een:{'g' * 64}", f"{ONE} {ONE}", ",", f"{ONE} {'3' * 64}"],
)
def test_keys_that_cannot_be_are_refused_without_being_told(chosen: str, tmp_path: Path) -> None:
    with pytest.raises(SettingError) as refused:
        Keyring(tmp_path, chosen)
    assert "1111" not in str(refused.value) and "3333" not in str(refused.value)
    (tmp_path / FILE).write_text(chosen.replace(",", " "))
    (tmp_path / FILE).chmod(0o600)
    with pytest.raises(SettingError):
        Keyring(tmp_path, "").ids()
