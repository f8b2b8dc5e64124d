"""Why a file that someone chose gives no answers."""

from enum import StrEnum

LARGEST = 5_000_000  # bytes; everything to take along in one zip is smaller


class ReadFault(StrEnum):
    """Why a file gives no answers."""

    TE_GROOT = "bestand_te_groot"
    ONLEESBAAR = "bestand_onleesbaar"
    VERKEERDE_SOORT = "bestand_verkeerde_soort"
    GEEN_ANTWOORDEN = "bestand_geen_antwoorden"
    WACHTWOORD = "wachtwoord_past_niet"


class NoAnswersError(Exception):
    """A file without answers that can be used; ``fault`` says why. The message holds nothing of the file."""

    def __init__(self, fault: ReadFault) -> None:
        """Keep only why."""
        super().__init__(fault.value)
        self.fault = fault


class PasswordNeededError(Exception):
    """A file that has a password."""
