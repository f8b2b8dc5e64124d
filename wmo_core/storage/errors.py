"""Why something that is stored cannot be had. None of these says anything of what it was about."""


class HandoverError(Exception):
    """Handing over did not succeed."""


class NotOfferedError(HandoverError):
    """No open hand-over belongs to this code: mistyped, used, withdrawn, or its time is over."""


class JustEndedError(HandoverError):
    """The hand-over was seen with this code, and somebody used or withdrew it meanwhile."""


class TooOftenError(HandoverError):
    """Too many wrong codes were tried, or too many codes were asked for; it may be tried again later."""


class TooBusyError(HandoverError):
    """Too many codes are worked out at this moment."""


class NotStoredError(HandoverError):
    """The database is locked, full, read-only or gone."""
