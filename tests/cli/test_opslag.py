"""The commands that look after what staff stored: each tried on a data folder of its own."""

import json
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from wmo_core.access import Account, Role
from wmo_core.cli import opslag, opslag_recht, opslag_terug
from wmo_core.cli.main import main
from wmo_core.storage.audit import Audit
from wmo_core.storage.audit.head import FILE as HEAD
from wmo_core.storage.database import FILE, Database
from wmo_core.storage.keys import FILE as KEYS
from wmo_core.storage.keys import SETTING, Keyring
from wmo_core.storage.records import Kind, Record, Records
from wmo_core.storage.secret import TRAIL_KEY, secret_of
from wmo_core.where_stored import DATA

NOW = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
HELPER = Account(id="h1", name="Hulp", role=Role.ONDERSTEUNER)
WORDS = "Trap lópen lukt niet."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own, on a day that stands still."""
    monkeypatch.setenv(DATA, str(tmp_path / "data"))
    at(monkeypatch, NOW)
    return tmp_path / "data"


def at(monkeypatch: pytest.MonkeyPatch, moment: datetime) -> None:
    for module in (opslag, opslag_recht, opslag_terug):
        monkeypatch.setattr(module, "now", lambda: moment)


@pytest.fixture
def records(folder: Path) -> Records:
    """The records of the app with the same folder."""
    database = Database(folder, "")
    trail = Audit(database, secret_of(TRAIL_KEY, folder, ""), folder)
    return Records(database, Keyring(folder, ""), trail)


@pytest.fixture
def made(records: Records) -> Record:
    """A dossier of a helper."""
    content = json.dumps({"woorden": WORDS}, ensure_ascii=False).encode()
    return records.add(HELPER, Kind.DOSSIER, content, None, NOW)


def said(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    """Run the command and return what it says."""
    assert main(["opslag", *words]) == code
    out, err = capsys.readouterr()
    assert (err == "") is (code != 2)
    assert WORDS not in err
    return out + err


def test_another_key_from_begin_to_end(
    capsys: pytest.CaptureFixture[str], made: Record, records: Records, folder: Path
) -> None:
    (old,) = Keyring(folder, "").ids()
    assert said(capsys, "sleutel", "lijst") == f"{old}\t1 (de nieuwste)\n"
    key_words = said(capsys, "sleutel", "nieuw")
    new = Keyring(folder, "").ids()[-1]
    assert new in key_words and new != old
    assert not [line for line in (folder / KEYS).read_text().split() if line.partition(":")[2] in key_words]
    assert "opnieuw gedaan: 1." in said(capsys, "versleutel-opnieuw")
    assert said(capsys, "sleutel", "lijst") == f"{old}\t0 (mag weg)\n{new}\t1 (de nieuwste)\n"
    assert records.read(HELPER, made.id, NOW) == made


def test_keys_in_a_setting_are_added_by_hand(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    monkeypatch.setenv(SETTING, f"eerste:{'0' * 64}")
    line = said(capsys, "sleutel", "nieuw").splitlines()[1]
    monkeypatch.setenv(SETTING, f"eerste:{'0' * 64} {line}")
    assert said(capsys, "sleutel", "lijst").splitlines()[-1] == f"{line.partition(':')[0]}\t0 (de nieuwste)"
    assert not (folder / KEYS).exists()
    monkeypatch.setenv(SETTING, "geen sleutel")
    assert "Sleutel 1 in WMO_PLAN_SLEUTELS klopt niet" in said(capsys, "sleutel", "lijst", code=2)


def test_a_key_that_is_missing_is_named(
    capsys: pytest.CaptureFixture[str], made: Record, folder: Path, tmp_path: Path
) -> None:
    (key,) = Keyring(folder, "").ids()
    (folder / KEYS).rename(tmp_path / "elders")
    assert said(capsys, "sleutel", "lijst", code=1) == f"{key}\t1 (ontbreekt)\n"
    for words in (["versleutel-opnieuw"], ["nakijken"], ["inzage", made.id], ["bewaar", str(tmp_path)]):
        assert f"Sleutel {key} ontbreekt, en er is niets veranderd." in said(capsys, *words, code=2)


def test_purging_goes_by_the_clock(
    capsys: pytest.CaptureFixture[str], made: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    at(monkeypatch, NOW + timedelta(weeks=6))
    assert said(capsys, "opruimen").endswith(": 0.\n")
    at(monkeypatch, NOW + timedelta(weeks=6, days=1))
    assert said(capsys, "opruimen").endswith(": 1.\n")


def test_the_trail_is_checked_to_its_last_row(
    capsys: pytest.CaptureFixture[str], made: Record, records: Records, folder: Path
) -> None:
    records.read(HELPER, made.id, NOW)
    assert said(capsys, "nakijken") == "Het spoor klopt.\n"
    with sqlite3.connect(folder / FILE) as database:
        database.execute("DELETE FROM audit WHERE number = 2")
    database.close()
    assert said(capsys, "nakijken", code=1) == "FOUT: regel 2 aan het eind ontbreekt.\n"
    with sqlite3.connect(folder / FILE) as database:
        database.execute("UPDATE record SET sealed = x'00'")
    database.close()
    assert f"FOUT: {made.id} gaat niet open" in said(capsys, "nakijken", code=1)
    assert "opslag wis" in said(capsys, "inzage", made.id, code=2)
    (folder / HEAD).write_text("{}")
    assert "De sleutel van het spoor past niet" in said(capsys, "nakijken", code=2)


def test_a_backup_is_made_and_put_back(
    capsys: pytest.CaptureFixture[str], made: Record, records: Records, folder: Path, tmp_path: Path
) -> None:
    path = Path(said(capsys, "bewaar", str(tmp_path)).splitlines()[0])
    assert path.parent == tmp_path and path.stat().st_mode & 0o777 == 0o600
    assert WORDS.encode() not in path.read_bytes()
    assert "is er al" in said(capsys, "bewaar", str(path), code=2)
    assert "1 dossiers en meldingen" in said(capsys, "herstel", str(path), code=2)
    records.erase(HELPER, made.id, NOW)
    (folder / FILE).unlink()  # all is lost, but for the keys
    (folder / HEAD).unlink()
    assert "1 dossiers en meldingen" in said(capsys, "herstel", str(path))
    assert records.read(HELPER, made.id, NOW) == made
    assert "bij regel 3 is een back-up teruggezet" in said(capsys, "nakijken")
    later = records.add(HELPER, Kind.DOSSIER, b"{}", None, NOW)
    said(capsys, "herstel", str(path), "--vervang")
    assert [each.id for each in records.listing(HELPER, Kind.DOSSIER, NOW)] == [made.id] != [later.id]


def test_what_is_over_does_not_come_back_with_a_backup(
    capsys: pytest.CaptureFixture[str], made: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said(capsys, "bewaar", str(tmp_path / "back-up"))
    at(monkeypatch, NOW + timedelta(weeks=7))
    assert "bewaartijd voorbij is: 1." in said(capsys, "herstel", str(tmp_path / "back-up"), "--vervang")


def test_what_is_no_backup_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "iets").write_text("iets")
    assert "geen hele back-up" in said(capsys, "herstel", str(tmp_path / "iets"), code=2)
    assert "niet te lezen" in said(capsys, "herstel", str(tmp_path / "niets"), code=2)
    assert "niet te schrijven" in said(capsys, "bewaar", str(tmp_path / "iets" / "x"), code=2)


def test_someone_gets_all_and_has_it_erased(capsys: pytest.CaptureFixture[str], made: Record) -> None:
    typed = f"{made.id[:5]}-{made.id[5:].lower()}"  # as it is read out
    held = json.loads(said(capsys, "inzage", typed))
    assert held["bewaard"]["inhoud"] == {"woorden": WORDS}
    assert held["bewaard"]["blijft_tot_en_met"] == "2027-01-11"
    assert [(each["wie"], each["wat"]) for each in held["wie_deed_wat"]] == [
        ("h1", "gemaakt"),
        ("beheer, met een opdracht", "meegegeven"),
    ]
    assert said(capsys, "wis", typed).startswith("Gewist.")
    assert "is er niet" in said(capsys, "wis", typed, code=2)
    after = json.loads(said(capsys, "inzage", typed))
    assert after["bewaard"] is None and after["wie_deed_wat"][-1]["wat"] == "gewist"
    assert "is er niet" in said(capsys, "inzage", "BCDFGHJKMN", code=2)


def test_a_database_that_is_locked_says_what_to_do(
    capsys: pytest.CaptureFixture[str], made: Record, folder: Path
) -> None:
    other = sqlite3.connect(folder / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("wmo_core.storage.database._START_SECONDS", 0.1)
            assert "De database is weg, vol, op slot" in said(capsys, "wis", made.id, code=2)
    finally:
        other.close()
