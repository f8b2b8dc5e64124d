"""Files beside the database: whole, for their owner only, and of whom the folder is."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from wmo_core.storage.files import alone, replace_whole


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "nieuw" / "kop"
    for content in (b"een", b"twee"):
        replace_whole(path, content)
        assert path.read_bytes() == content
    assert path.stat().st_mode & 0o777 == 0o600 and path.parent.stat().st_mode & 0o777 == 0o700
    assert list(path.parent.iterdir()) == [path]
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "vol").touch()
    with pytest.raises(OSError):
        replace_whole(tmp_path / "map", b"een map is geen bestand")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["map", "nieuw"]


def test_one_at_a_time_counts_on_also_where_there_is_no_folder_yet(tmp_path: Path) -> None:
    path = tmp_path / "nieuw" / "teller"

    def count(_: int) -> None:
        with alone(path):
            before = int(path.read_text()) if path.exists() else 0
            replace_whole(path, str(before + 1).encode())

    with ThreadPoolExecutor(8) as people:
        list(people.map(count, range(40)))
    assert path.read_text() == "40"


def test_a_command_of_root_makes_no_file_that_the_server_cannot_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = list[int]()
    monkeypatch.setattr("shutil.chown", lambda path, user, group: given.append(user))
    folder = tmp_path / "data"
    folder.mkdir()
    replace_whole(folder / "kop", b"x")
    assert given == []
    real = Path.stat

    def owned(self: Path, **options: bool) -> os.stat_result:
        found = real(self, **options)
        return os.stat_result((*found[:4], 10001, 10001, *found[6:])) if self == folder else found

    monkeypatch.setattr(Path, "stat", owned)
    replace_whole(folder / "kop", b"y")
    assert given == [10001]
