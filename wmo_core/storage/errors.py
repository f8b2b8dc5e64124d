"""Why something that is kept cannot be had. None of these says anything of what it was about."""


class KeptError(Exception):
    """Handing over did not succeed."""


class NotOfferedError(KeptError):
    """No open hand-over belongs to this code: mistyped, used, withdrawn, or its time is over."""


class JustEndedError(KeptError):
    """The hand-over was seen with this code, and somebody used or withdrew it meanwhile."""


class TooOftenError(KeptError):
    """Too many wrong codes were tried, or too many codes were asked for; it may be tried again later."""


class TooBusyError(KeptError):
    """Too many codes are worked out at this moment."""


class NotStoredError(KeptError):
    """The database is locked, full, read-only or gone."""
