"""What staff store for a while: dossiers of helpers and meldingen of the loket, sealed."""

from wmo_core.storage.records.models import ChangedMeanwhileError, Kind, Record
from wmo_core.storage.records.records import Records

__all__ = ["ChangedMeanwhileError", "Kind", "Record", "Records"]
