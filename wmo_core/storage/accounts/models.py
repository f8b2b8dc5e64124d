"""What is known of an account, beside who it is."""

from datetime import datetime
from typing import NamedTuple

from wmo_core.access import Account


class Standing(NamedTuple):
    """An account as the list shows it, and as someone who gave the right password has it."""

    account: Account
    made: datetime
    blocked: bool
    must_change: bool
    has_second_factor: bool
