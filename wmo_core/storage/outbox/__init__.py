"""What goes to the system of the municipality, sealed, until it is there."""

from wmo_core.storage.outbox.models import Claimed, Failure, Item, Parcel, Status
from wmo_core.storage.outbox.outbox import Outbox

__all__ = ["Claimed", "Failure", "Item", "Outbox", "Parcel", "Status"]
