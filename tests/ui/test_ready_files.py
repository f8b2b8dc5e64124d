"""Files that wait to be fetched: for one browser, for a minute, and never too many."""

from dataclasses import dataclass

import pytest

from wmo_core.retention import DOWNLOAD_SECONDS
from wmo_core.ui.state.ready_files import Owner, ReadyFiles

MINE = Owner("mijn sessie", "mijn browser")
TABLE = Owner("andere tab", "mijn browser")
OTHER = Owner("zijn sessie", "zijn browser")


@dataclass
class Clock:
    """A clock that a test moves on."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def files(clock: Clock) -> ReadyFiles:
    return ReadyFiles(clock, most_bytes=100)


def put(files: ReadyFiles, owner: Owner = MINE, content: bytes = b"plan") -> str:
    token = files.put(owner, "plan.pdf", "application/pdf", content)
    assert token is not None
    return token


def test_it_comes_as_often_as_it_is_asked_for_till_its_minute_is_over(
    files: ReadyFiles, clock: Clock
) -> None:
    token = put(files)
    for _ in range(3):
        found = files.get(token, MINE.visitor)
        assert found is not None and found.content == b"plan"
    clock.now += DOWNLOAD_SECONDS - 0.1
    assert files.get(token, MINE.visitor)
    clock.now += 0.1
    assert files.get(token, MINE.visitor) is None


def test_it_comes_to_no_other_browser(files: ReadyFiles) -> None:
    token = put(files)
    assert [files.get(token, who) for who in (None, "", OTHER.visitor)] == [None] * 3
    assert files.get("", MINE.visitor) is None


def test_the_end_of_a_session_takes_its_files_and_not_those_of_another_tab(files: ReadyFiles) -> None:
    mine, table, other = put(files), put(files, TABLE), put(files, OTHER)
    files.drop(MINE.session)
    assert files.get(mine, MINE.visitor) is None
    assert files.get(table, TABLE.visitor) and files.get(other, OTHER.visitor)


def test_a_session_has_a_few_and_the_oldest_goes(files: ReadyFiles) -> None:
    other = put(files, OTHER)
    tokens = [put(files) for _ in range(6)]
    assert [files.get(each, MINE.visitor) is not None for each in tokens] == [False] * 2 + [True] * 4
    assert files.get(other, OTHER.visitor)


def test_all_together_they_have_a_limit_and_room_comes_back(files: ReadyFiles, clock: Clock) -> None:
    put(files, OTHER, b"x" * 90)
    assert files.put(MINE, "plan.pdf", "application/pdf", b"x" * 11) is None
    clock.now += DOWNLOAD_SECONDS
    assert put(files, MINE, b"x" * 100)


def test_a_clock_lets_go_of_them_without_a_visitor(files: ReadyFiles, clock: Clock) -> None:
    put(files)
    clock.now += DOWNLOAD_SECONDS
    files.drop_expired()
    assert files._files == {}
