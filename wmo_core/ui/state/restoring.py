"""Takes over the copy of the answers that the tab gives back, at the begin of a session."""

from wmo_core.ui.state import names, session
from wmo_core.ui.state.incoming import IncomingError, read_incoming, register_of


def needs_restore() -> bool:
    """Return whether the tab may hold answers that this session does not know yet."""
    return not session.holds(names.RESTORED)


def restore(copy: str | None) -> bool:
    """Take over the copy from the tab, if any. Return False for one that cannot be used.

    Only a session that counts as restored writes to the tab, so that comes last.
    """
    try:
        if copy is not None:
            session.take_over(read_incoming(copy))
    except IncomingError:
        session.keep(session.dossier().model_copy(update={"in_register": register_of(copy or "")}))
        begin_without_copy()
        return False
    session.put(names.RESTORED, True)
    return True


def begin_without_copy() -> None:
    """Begin anew. A copy that is in the tab was not read, so it is set aside and never written over."""
    session.put(names.SET_ASIDE, True)
    session.put(names.RESTORED, True)
