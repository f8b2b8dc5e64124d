"""A secret is made once, for its owner only; an operator may choose one."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from wmo_core.errors import SettingError
from wmo_core.storage.secret import PEPPER, secret_of


def test_it_is_made_once_also_by_several_processes(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as processes:
        found = set(processes.map(lambda _: secret_of(PEPPER, tmp_path, ""), range(16)))
    assert len(found) == 1 and len(found.pop()) == 64
    assert [path.name for path in tmp_path.iterdir()] == [PEPPER.file]
    assert (tmp_path / PEPPER.file).stat().st_mode & 0o777 == 0o600


def test_an_operator_may_choose_it(tmp_path: Path) -> None:
    assert (
        secret_of(PEPPER, tmp_path / "nergens", "een lange zin van de beheerder")
        == b"een lange zin van de beheerder"
    )


def test_one_that_is_short_open_to_others_or_not_to_be_made_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="te kort"):
        secret_of(PEPPER, tmp_path, "kort")
    secret_of(PEPPER, tmp_path, "")
    (tmp_path / PEPPER.file).chmod(0o640)
    with pytest.raises(SettingError, match="chmod 600"):
        secret_of(PEPPER, tmp_path, "")
    with pytest.raises(SettingError, match="niet te lezen of te maken"):
        secret_of(PEPPER, tmp_path / PEPPER.file, "")
