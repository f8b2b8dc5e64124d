"""The tables. A change here needs a migration too (migrations/versions); a test holds them together."""

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, MetaData, String, Table

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
