"""Sees a clock that jumped: by it everything could seem to be over at once."""

import time

_DAY = 24 * 60 * 60


class Clocks:
    """The clock on the wall beside one that only counts, also while the computer sleeps."""

    def __init__(self) -> None:
        """Begin to count."""
        self._seen = self._ahead()

    def jumped(self) -> bool:
        """Return whether the clock on the wall went a day or more further than time did, since last asked."""
        before, self._seen = self._seen, self._ahead()
        return self._seen - before >= _DAY

    def _ahead(self) -> float:
        return time.time() - time.clock_gettime(time.CLOCK_BOOTTIME)
