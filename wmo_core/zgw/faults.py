"""Why a delivery did not succeed. Of an answer only the names of our own fields are in it."""

from enum import StrEnum


class Fault(StrEnum):
    """What went wrong; the words for staff stand beside the command and the screens."""

    ONBEREIKBAAR = "onbereikbaar"
    STORING = "storing"
    DRUK = "druk"
    ANTWOORD = "antwoord"
    TOEGANG = "toegang"
    ADRES = "adres"
    GEGEVENS = "gegevens"
    TE_GROOT = "te_groot"
    ONLEESBAAR = "onleesbaar"
    AFGEBROKEN = "afgebroken"

    @property
    def passes(self) -> bool:
        """Return whether it may be over by itself: then it is worth another try."""
        return self in (Fault.ONBEREIKBAAR, Fault.STORING, Fault.DRUK, Fault.ANTWOORD)


class DeliveryError(Exception):
    """A request did not succeed."""

    def __init__(self, fault: Fault, field: str = "", wait: int = 0) -> None:
        """``field``: which field was refused. ``wait``: the seconds that the other side asks us to wait."""
        super().__init__(fault.value)
        self.fault, self.field, self.wait = fault, field, wait
