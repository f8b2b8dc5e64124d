"""Why something that is stored cannot be had. None of these says anything of what it was about."""


class StorageError(Exception):
    """What was asked of the storage did not succeed."""


class NotStoredError(StorageError):
    """The database is locked, full, read-only or gone."""


class MissingKeyError(StorageError):
    """What lies there is sealed with a key that is not at hand. Nothing was changed; the key opens it."""

    def __init__(self, key: str) -> None:
        """``key``: the id of the key, which says nothing of what it opens."""
        super().__init__(key)
        self.key = key


class BrokenSealError(StorageError):
    """What lies there was changed, or belongs to something else."""


class TrailKeyError(StorageError):
    """The trail or its head was written with another key than this one, or somebody changed the head."""


class HandoverError(StorageError):
    """Handing over did not succeed."""


class NotOfferedError(HandoverError):
    """No open hand-over belongs to this code: mistyped, used, withdrawn, or its time is over."""


class JustEndedError(HandoverError):
    """The hand-over was seen with this code, and somebody used or withdrew it meanwhile."""


class TooOftenError(HandoverError):
    """Too many wrong codes were tried, or too many codes were asked for; it may be tried again later."""


class TooBusyError(HandoverError):
    """Too many codes are worked out at this moment."""


class LeaseLostError(StorageError):
    """A row was not sent in time, and somebody else has it now."""
