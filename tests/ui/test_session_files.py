"""Contract with the pinned Streamlit: what it keeps for a session can be removed at once.

Fails after an upgrade of Streamlit that moved it; mend wmo_core/ui/insides/session_files.py.
"""

import inspect

import pytest
from streamlit.runtime import Runtime, media_file_manager
from streamlit.runtime.media_file_manager import MediaFileManager
from streamlit.runtime.media_file_storage import MediaFileStorageError
from streamlit.runtime.memory_media_file_storage import MemoryMediaFileStorage
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext
from streamlit.runtime.uploaded_file_manager import UploadedFileRec

from wmo_core.ui.insides.session_files import remove_files

MINE, OTHER = "mijn sessie", "die van een ander"


class Kept:
    """The files that Streamlit keeps, as its server has them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.storage = MemoryMediaFileStorage("/media")
        self.media = MediaFileManager(self.storage)
        self.uploads = MemoryUploadedFileManager("/upload")
        self.running = MINE
        monkeypatch.setattr(media_file_manager, "_get_session_id", lambda: self.running)

    def offer(self, words: bytes) -> str:
        """Show a download on a screen; return its address."""
        return self.media.add(words, "application/pdf", "0.1", "plan.pdf", is_for_static_download=True)

    def offer_at_click(self, words: bytes) -> str:
        """Show a download that is made at the click; return the name of what waits."""
        return self.media.add_deferred(lambda: words, "application/zip", "0.2", "alles.zip")

    def upload(self, session_id: str) -> None:
        self.uploads.add_file(session_id, UploadedFileRec("een", "antwoorden.json", "", b"{}"))

    def has(self, url: str) -> bool:
        try:
            return bool(self.storage.get_file(url.removeprefix("/media/")))
        except MediaFileStorageError:
            return False


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> Kept:
    return Kept(monkeypatch)


def test_what_was_offered_and_what_was_made_at_a_click_is_gone_at_once(kept: Kept) -> None:
    waiting = kept.offer_at_click(b"alles")
    urls = [kept.offer(b"plan"), kept.media.execute_deferred(waiting)]
    assert all(kept.has(url) for url in urls)
    remove_files(kept.media, kept.uploads, MINE)
    assert not any(kept.has(url) for url in urls)
    with pytest.raises(MediaFileStorageError):
        kept.media.execute_deferred(waiting)


def test_what_another_session_shows_stays_also_when_it_is_the_same_file(kept: Kept) -> None:
    mine = kept.offer(b"leeg boekje")
    kept.running = OTHER
    same, others = kept.offer(b"leeg boekje"), kept.offer_at_click(b"van een ander")
    assert same == mine
    remove_files(kept.media, kept.uploads, MINE)
    assert kept.has(same)
    assert kept.has(kept.media.execute_deferred(others))


def test_a_session_that_lost_its_tab_does_not_hold_on_to_the_same_file(kept: Kept) -> None:
    mine = kept.offer(b"mijn plan")
    kept.running = OTHER  # what a page that was loaded again leaves behind
    assert kept.offer(b"mijn plan") == mine
    remove_files(kept.media, kept.uploads, MINE, [OTHER])
    assert not kept.has(mine)


def test_what_was_uploaded_is_gone_and_that_of_another_stays(kept: Kept) -> None:
    kept.upload(MINE)
    kept.upload(OTHER)
    remove_files(kept.media, kept.uploads, MINE)
    assert kept.uploads.get_files(MINE, ["een"]) == []
    assert len(kept.uploads.get_files(OTHER, ["een"])) == 1


def test_a_run_leads_to_both_kinds_of_files() -> None:
    assert isinstance(inspect.getattr_static(Runtime, "media_file_mgr"), property)
    assert {"uploaded_file_mgr", "session_id"} <= inspect.get_annotations(ScriptRunContext).keys()
