"""The files that Streamlit keeps in memory for a session: downloads, and what was uploaded.

Touches the insides of Streamlit; tests/ui/test_session_files.py tells when an upgrade moved them.
"""

from collections.abc import Sequence

from streamlit import runtime
from streamlit.runtime.media_file_manager import MediaFileManager
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFileManager


def remove_files_of_this_session() -> None:
    """Remove every file of the session that runs now; its addresses answer 404 from here on."""
    context = get_script_run_ctx()
    assert context is not None  # a press on a button is always handled in a run
    running = runtime.get_instance()
    sessions = running._session_mgr.list_sessions()
    left = [each.session.id for each in sessions if each.client is None]
    remove_files(running.media_file_mgr, context.uploaded_file_mgr, context.session_id, left)


def remove_files(
    media: MediaFileManager, uploads: UploadedFileManager, session_id: str, left: Sequence[str] = ()
) -> None:
    """Remove the files of a session, and those that no session shows any more.

    A file made at a click belongs to no session, so the second kind holds those of this session too.
    ``left``: sessions without a tab. A page that was loaded again left one behind, that is kept for a
    quarter and would hold on to the same files; who comes back to one is given its files anew.
    """
    uploads.remove_session_files(session_id)
    for each in (session_id, *left):
        media.clear_session_refs(each)
    # Streamlit only marks a download the first time and removes it the second. That second time may never
    # come: who wipes everything on a shared computer walks away.
    media.remove_orphaned_files()
    media.remove_orphaned_files()
