"""What must hold on each database of the trail, another key, a backup, and the rights of a person."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, delete, insert, select, update

from tests.storage.records_cases import (
    AT_DESK,
    BEHEER,
    CONTENT,
    DAY,
    HELPER,
    NOW,
    OTHER,
    TRAIL_KEY,
    WEEK,
    StoredCases,
)
from wmo_core.access import NotAllowedError
from wmo_core.storage import rights
from wmo_core.storage.accounts.tables import ACCOUNT, SIGN_IN
from wmo_core.storage.audit import Audit, Deed
from wmo_core.storage.audit.checking import Finding, Sign, check
from wmo_core.storage.audit.head import FILE as HEAD
from wmo_core.storage.audit.models import Head
from wmo_core.storage.backup import (
    NewerBackupError,
    NotABackupError,
    NotEmptyError,
    make_backup,
    restore,
)
from wmo_core.storage.database import Database
from wmo_core.storage.errors import MissingKeyError, NotStoredError, TrailKeyError
from wmo_core.storage.keys import FILE as KEYS
from wmo_core.storage.keys import Keyring
from wmo_core.storage.keys_in_use import keys_in_use, sealed_tables
from wmo_core.storage.records import Kind, Record, Records
from wmo_core.storage.rotation import PLACES, broken, reseal
from wmo_core.storage.schema import migrate, start_anew, versions
from wmo_core.storage.tables import AUDIT, RECORD


def change(database: Database, what: Any) -> None:
    database.run(lambda connection: connection.execute(what))


def row(number: int) -> Any:
    return AUDIT.c.number == number


class KeepingCases(StoredCases):
    """The tests, for each database."""

    @pytest.fixture
    def made(self, records: Records) -> Record:
        """A dossier that was opened twice: three rows of the trail."""
        found = records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW)
        for _ in range(2):
            records.read(HELPER, found.id, NOW)
        return found

    def test_a_trail_that_nobody_touched_is_whole(
        self, made: Record, database: Database, audit: Audit
    ) -> None:
        assert check(database, audit) == ()

    @pytest.mark.parametrize(
        ("spoil", "found"),
        [
            (delete(AUDIT).where(row(3)), Finding(Sign.END_MISSING, 3, 3)),
            (delete(AUDIT).where(row(2)), Finding(Sign.MISSING, 2, 2)),
            (delete(AUDIT).where(row(1)), Finding(Sign.MISSING, 1, 1)),
            (delete(AUDIT), Finding(Sign.END_MISSING, 1, 3)),
            (update(AUDIT).where(row(2)).values(who="h2"), Finding(Sign.CHANGED, 2, 2)),
            (update(AUDIT).where(row(2)).values(at=1), Finding(Sign.CHANGED, 2, 2)),
            (update(AUDIT).where(row(2)).values(deed="made"), Finding(Sign.CHANGED, 2, 2)),
            (update(AUDIT).where(row(3)).values(about="ander"), Finding(Sign.CHANGED, 3, 3)),
        ],
    )
    def test_what_was_done_to_it_is_found_and_stays_found(
        self, made: Record, records: Records, database: Database, audit: Audit, spoil: Any, found: Finding
    ) -> None:
        change(database, spoil)
        assert check(database, audit) == (found,)
        records.read(HELPER, made.id, NOW)  # who goes on hides nothing
        after = {(each.first, each.last) for each in check(database, audit)}
        assert after == {(found.first, found.last)}

    def test_a_program_that_died_on_the_way_is_no_alarm(
        self, made: Record, records: Records, database: Database, audit: Audit, folder: Path
    ) -> None:
        before = (folder / HEAD).read_bytes()
        records.read(HELPER, made.id, NOW)
        (folder / HEAD).write_bytes(before)  # after it was written, before the head heard so
        assert check(database, audit) == ()
        audit.head.announce(audit.head.read().kept, Head(5, b"komt"))  # type: ignore[union-attr]
        assert check(database, audit) == (Finding(Sign.ANNOUNCED, 5, 5),)
        records.read(HELPER, made.id, NOW)
        assert check(database, audit) == ()

    def test_a_head_that_is_gone_or_forged_is_found(
        self, made: Record, records: Records, database: Database, audit: Audit, folder: Path
    ) -> None:
        (folder / HEAD).unlink()
        assert check(database, audit) == (Finding(Sign.NO_HEAD, 3, 3),)
        Audit(database, b"een andere sleutel", folder).head.keep(Head(2, b"x"))
        for forged in ((folder / HEAD).read_bytes(), b"{", b'{"heads": [], "sign": ""}'):
            (folder / HEAD).write_bytes(forged)
            with pytest.raises(TrailKeyError):
                check(database, audit)
            with pytest.raises(TrailKeyError):
                records.read(HELPER, made.id, NOW)
        (folder / HEAD).unlink()
        records.read(HELPER, made.id, NOW)
        assert check(database, audit) == (Finding(Sign.HEAD_BEGUN, 4, 4),)

    def test_several_servers_have_a_head_each(
        self, made: Record, records: Records, database: Database, audit: Audit, folder: Path
    ) -> None:
        elsewhere = Audit(database, TRAIL_KEY, folder / "elders")
        (folder / "elders").mkdir()
        Records(database, Keyring(folder, ""), elsewhere).read(HELPER, made.id, NOW)
        records.read(HELPER, made.id, NOW)
        begun = Finding(Sign.HEAD_BEGUN, 4, 4)
        assert check(database, audit) == check(database, elsewhere) == (begun,)
        change(database, delete(AUDIT).where(row(6)))
        assert check(database, audit) == (begun, Finding(Sign.END_MISSING, 6, 6))

    def test_all_is_sealed_with_another_key_and_the_old_one_may_go(
        self, made: Record, records: Records, database: Database, audit: Audit, folder: Path
    ) -> None:
        keyring = Keyring(folder, "")
        (old,) = keyring.ids()
        new, _ = keyring.add(NOW)
        melding = records.add(AT_DESK, Kind.MELDING, OTHER, None, NOW)
        assert database.run(keys_in_use) == {old: 1, new: 1}
        assert [reseal(database, keyring, audit, NOW), reseal(database, keyring, audit, NOW)] == [1, 0]
        assert database.run(keys_in_use) == {new: 2}
        lines = (folder / KEYS).read_text().splitlines()
        (folder / KEYS).write_text(lines[1])
        assert records.read(HELPER, made.id, NOW) == made
        assert records.read(AT_DESK, melding.id, NOW) == melding
        assert (broken(database, keyring), check(database, audit)) == ((), ())

    def test_another_key_while_one_is_missing_changes_nothing(
        self, made: Record, records: Records, database: Database, audit: Audit, folder: Path
    ) -> None:
        (old,) = Keyring(folder, "").ids()
        (folder / KEYS).rename(folder / "elders")
        other = Keyring(folder, "")
        other.add(NOW)
        with pytest.raises(MissingKeyError, match=old):
            reseal(database, other, audit, NOW)
        (folder / "elders").replace(folder / KEYS)
        assert records.read(HELPER, made.id, NOW) == made

    def test_every_table_with_a_seal_gets_the_other_key(self) -> None:
        assert set(sealed_tables()) == set(PLACES)

    def test_what_does_not_open_is_named(self, made: Record, database: Database, folder: Path) -> None:
        change(database, update(RECORD).values(sealed=b"kapot"))
        assert broken(database, Keyring(folder, "")) == (made.id,)

    def test_a_backup_puts_all_back_also_elsewhere(
        self, made: Record, records: Records, database: Database, audit: Audit, folder: Path, tmp_path: Path
    ) -> None:
        records.set_retention(BEHEER, Kind.DOSSIER, 9, NOW)
        backup = make_backup(Keyring(folder, ""), audit, NOW)
        assert CONTENT not in backup and HELPER.id.encode() not in backup
        other = Database(tmp_path / "nieuw", "")
        (tmp_path / "nieuw").mkdir()
        (tmp_path / "nieuw" / KEYS).write_bytes((folder / KEYS).read_bytes())
        (tmp_path / "nieuw" / KEYS).chmod(0o600)
        keyring, trail = Keyring(tmp_path / "nieuw", ""), Audit(other, TRAIL_KEY, tmp_path / "nieuw")
        found = restore(other, keyring, trail, backup, NOW, over=False)
        assert (found["record"], found["retention"]) == (1, 1)
        back = Records(other, keyring, trail)
        assert back.read(HELPER, made.id, NOW) == made.model_copy(
            update={"keep_until": made.keep_until + 3 * WEEK}
        )
        assert [each.deed for each in trail.about(made.id)] == [Deed.MADE, *[Deed.OPENED] * 3]
        assert [each.sign for each in check(other, trail)] == [Sign.RESTORED]
        other.close()

    def test_over_what_is_there_only_when_told_and_what_was_erased_since_stays_erased(
        self, made: Record, records: Records, database: Database, audit: Audit, folder: Path
    ) -> None:
        keyring = Keyring(folder, "")
        erased = records.add(HELPER, Kind.DOSSIER, OTHER, None, NOW)
        backup = make_backup(keyring, audit, NOW)
        records.erase(HELPER, erased.id, NOW)
        later = records.add(HELPER, Kind.DOSSIER, OTHER, None, NOW)
        with pytest.raises(NotEmptyError) as refused:
            restore(database, keyring, audit, backup, NOW + DAY, over=False)
        assert refused.value.found["record"] == 2
        assert records.read(HELPER, later.id, NOW) == later
        restore(database, keyring, audit, backup, NOW + DAY, over=True)
        assert records.listing(HELPER, Kind.DOSSIER, NOW) == (made,)
        for gone in (erased, later):
            with pytest.raises(NotAllowedError):
                records.read(HELPER, gone.id, NOW)
        assert [each.sign for each in check(database, audit)] == [Sign.RESTORED]
        change(database, delete(AUDIT).where(AUDIT.c.deed == Deed.LISTED))
        assert [each.sign for each in check(database, audit)] == [Sign.RESTORED, Sign.END_MISSING]

    def test_what_is_no_backup_or_cannot_be_opened_changes_nothing(
        self, made: Record, records: Records, database: Database, audit: Audit, folder: Path
    ) -> None:
        keyring = Keyring(folder, "")
        backup = make_backup(keyring, audit, NOW)
        for spoiled in (b"", b"{}", b"iets anders\n", backup[:-1], backup[:-3] + b"xyz", backup[:40]):
            with pytest.raises(NotABackupError):
                restore(database, keyring, audit, spoiled, NOW, over=True)
        (key,) = keyring.ids()
        with pytest.raises(MissingKeyError, match=key):
            restore(database, Keyring(folder, f"ander:{'0' * 64}"), audit, backup, NOW, over=True)
        with pytest.raises(TrailKeyError):
            other = Audit(database, b"een andere sleutel", folder / "elders")
            restore(database, keyring, other, backup, NOW, over=True)
        assert records.read(HELPER, made.id, NOW) == made

    def test_accounts_come_back_and_sign_ins_do_not(
        self, database: Database, audit: Audit, folder: Path
    ) -> None:
        account = {"id": "a1", "name": "anna", "role": "loket", "made": 1, "blocked": True, "password": "x"}
        sign_in = {"id": "s1", "account": "a1", "visitor": "v", "seen": 1, "expires": 9}
        change(database, insert(ACCOUNT).values(**account, must_change=False, second_factor=b"x", step=2**40))
        change(database, insert(SIGN_IN).values(**sign_in))
        keyring = Keyring(folder, "")
        restore(database, keyring, audit, make_backup(keyring, audit, NOW), NOW, over=True)
        (back,) = database.run(lambda connection: connection.execute(select(ACCOUNT)).all())
        assert (back.name, back.blocked, back.must_change, back.step) == ("anna", True, False, 2**40)
        assert database.run(lambda connection: connection.execute(select(SIGN_IN)).all()) == []

    @pytest.mark.parametrize("version", sorted(versions()))
    def test_a_backup_of_each_earlier_version_is_restored(
        self,
        records: Records,
        database: Database,
        audit: Audit,
        folder: Path,
        version: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        keyring = Keyring(folder, "")
        made = records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW)
        monkeypatch.setattr("wmo_core.storage.backup.version_of", lambda _: version)
        backup = make_backup(keyring, audit, NOW)
        restore(database, keyring, audit, backup, NOW, over=True)
        there = [each.id for each in records.listing(HELPER, Kind.DOSSIER, NOW)]
        assert there == ([made.id] if version >= "003" else [])
        monkeypatch.setattr("wmo_core.storage.backup.version_of", lambda _: "999")
        with pytest.raises(NewerBackupError):
            restore(database, keyring, audit, make_backup(keyring, audit, NOW), NOW, over=True)

    @pytest.mark.parametrize("version", sorted(versions()))
    def test_the_tables_of_each_earlier_version_become_those_of_now(
        self, database: Database, folder: Path, version: str, address: str
    ) -> None:
        def back(connection: Connection) -> None:
            start_anew(connection, version)
            connection.exec_driver_sql(
                "INSERT INTO try (mark, number, at) VALUES ('a', '123456', 1700000000)"
            )

        database.run(back)
        later = Database(folder, address)
        rows = later.run(lambda connection: connection.exec_driver_sql("SELECT mark FROM try").all())
        assert [each.mark for each in rows] == ["a"]
        assert later.run(lambda connection: connection.execute(select(RECORD)).all()) == []
        later.run(migrate)  # and again, which changes nothing
        later.close()

    def test_someone_gets_all_that_is_held_and_can_have_it_erased(
        self, made: Record, records: Records, database: Database, audit: Audit, folder: Path
    ) -> None:
        keyring = Keyring(folder, "")
        held = rights.all_held(database, keyring, audit, made.id, NOW + DAY)
        assert held.record == made
        assert [(each.who, each.deed) for each in held.done] == [
            ("h1", Deed.MADE),
            ("h1", Deed.OPENED),
            ("h1", Deed.OPENED),
            ("opdracht", Deed.EXPORTED),
        ]
        assert rights.erase(database, audit, made.id, NOW + DAY)
        assert not rights.erase(database, audit, made.id, NOW + DAY)
        after = rights.all_held(database, keyring, audit, made.id, NOW + DAY)
        assert after.record is None and after.done[-1].deed is Deed.ERASED
        with pytest.raises(NotAllowedError):
            records.read(HELPER, made.id, NOW)

    def test_a_database_that_refuses_keeps_all(
        self,
        made: Record,
        records: Records,
        database: Database,
        audit: Audit,
        folder: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        keyring = Keyring(folder, "")
        backup = make_backup(keyring, audit, NOW)

        def full(*_: object) -> None:
            raise OSError("vol")

        acts: list[Callable[[], object]] = [
            lambda: restore(database, keyring, audit, backup, NOW, over=True),
            lambda: rights.erase(database, audit, made.id, NOW),
        ]
        with monkeypatch.context() as broken_disk:
            broken_disk.setattr(audit.head, "announce", full)
            for act in acts:
                with pytest.raises(NotStoredError):
                    act()
        assert records.read(HELPER, made.id, NOW) == made
        assert check(database, audit) == ()
