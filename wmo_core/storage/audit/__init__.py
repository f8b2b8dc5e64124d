"""The audit trail: who did what to which record and when, without what it says. Rows are only added."""

from wmo_core.storage.audit.models import BY_COMMAND, BY_THE_APP, Deed, Done, Entry
from wmo_core.storage.audit.trail import Audit, Page

__all__ = ["BY_COMMAND", "BY_THE_APP", "Audit", "Deed", "Done", "Entry", "Page"]
