"""The tables. A change here needs a migration too (migrations/versions); a test holds them together."""

from sqlalchemy import BigInteger, Column, Date, Integer, LargeBinary, MetaData, String, Table, Text

from wmo_core.storage.models import DIGITS

METADATA = MetaData()

# One row for each hand-over. Who takes or withdraws it sets ``claim``, once; from then on nothing is in it.
HANDOVER = Table(
    "handover",
    METADATA,
    Column("number", String(DIGITS), primary_key=True),
    Column("made", BigInteger, nullable=False),
    Column("expires", BigInteger, nullable=False, index=True),
    Column("memory", Integer, nullable=False),
    Column("passes", Integer, nullable=False),
    Column("lanes", Integer, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("claim", String(32)),
)

# One row for each try of the last quarter of an hour that was not right, and for each code that was made.
# It says about which number, and nothing of who tried.
TRY = Table(
    "try",
    METADATA,
    Column("mark", String(16), primary_key=True),
    Column("number", String(DIGITS), nullable=False),
    Column("at", BigInteger, nullable=False, index=True),
)

# One row for each dossier of a helper and each melding of the loket. What it says is sealed; beside it stands
# only what is needed to find it, to see who may open it, and to erase it in time.
RECORD = Table(
    "record",
    METADATA,
    Column("id", String(16), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("owner", String(64), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("last_day", Date),
    Column("key", String(32), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

# For how many weeks after the last day on its board a record of a kind stays, if an operator chose that.
RETENTION = Table(
    "retention",
    METADATA,
    Column("kind", String(16), primary_key=True),
    Column("weeks", Integer, nullable=False),
)

# The audit trail: who did what to which record, and nothing of what it says. Rows are only added. ``mac`` is
# a hash with a key over this row and the mac of the row before. ``mark``: an act that is done twice has one.
AUDIT = Table(
    "audit",
    METADATA,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("who", String(64), nullable=False),
    Column("deed", String(32), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("about", String(64), nullable=False, index=True),
    Column("mark", String(64), nullable=False, unique=True),
    Column("mac", LargeBinary, nullable=False),
)

# One row for each thing that goes to the system of the municipality. What it holds is sealed, and erased once
# it arrived. ``found`` says for each step that was done which address the other side gave. ``mark`` and
# ``leased``: who sends it now, and until when nobody else may.
OUTBOX = Table(
    "outbox",
    METADATA,
    Column("number", String(40), primary_key=True),
    Column("zaak", String(40), nullable=False, index=True),
    Column("status", String(10), nullable=False),
    Column("found", Text, nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("due", BigInteger, nullable=False, index=True),
    Column("fault", String(20), nullable=False),
    Column("field", String(40), nullable=False),
    Column("mark", String(32), nullable=False),
    Column("leased", BigInteger, nullable=False),
    Column("key", String(32), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)
