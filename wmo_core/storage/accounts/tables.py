"""The tables of who works here. A change needs a migration too, as in storage/tables.py."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, LargeBinary, String, Table

from wmo_core.storage.tables import METADATA

ID_SIGNS = 16
_HASH_SIGNS = 64
_BCRYPT_SIGNS = 60
NAME_SIGNS = 64

# ``step``: the last moment of which a code of the second factor was used, so that none works twice.
ACCOUNT = Table(
    "account",
    METADATA,
    Column("id", String(ID_SIGNS), primary_key=True),
    Column("name", String(NAME_SIGNS), nullable=False, unique=True),
    Column("role", String(16), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("blocked", Boolean, nullable=False),
    Column("password", String(_BCRYPT_SIGNS), nullable=False),
    Column("must_change", Boolean, nullable=False),
    Column("second_factor", LargeBinary),
    Column("step", BigInteger, nullable=False),
)

# One row for each browser that is logged in. First it holds the hash of a ticket, then that of a cookie.
# Without the row no cookie lets anyone in; ``visitor`` is the browser that it was given to.
SIGN_IN = Table(
    "sign_in",
    METADATA,
    Column("id", String(ID_SIGNS), primary_key=True),
    Column("account", String(ID_SIGNS), ForeignKey("account.id"), nullable=False, index=True),
    Column("visitor", String(_HASH_SIGNS), nullable=False),
    Column("ticket", String(_HASH_SIGNS), unique=True),
    Column("cookie", String(_HASH_SIGNS), unique=True),
    Column("seen", BigInteger, nullable=False),
    Column("expires", BigInteger, nullable=False, index=True),
)

# One row for each try of the last quarter of an hour that was not right. What was typed as a name may be a
# password by mistake, so only a keyed hash of it is here.
SIGN_IN_TRY = Table(
    "sign_in_try",
    METADATA,
    Column("mark", String(ID_SIGNS), primary_key=True),
    Column("name", String(_HASH_SIGNS), nullable=False, index=True),
    Column("at", BigInteger, nullable=False, index=True),
)

# The codes for who lost the second factor: a keyed hash of each that was not used yet.
RECOVERY = Table(
    "recovery",
    METADATA,
    Column("account", String(ID_SIGNS), ForeignKey("account.id"), primary_key=True),
    Column("code", String(_HASH_SIGNS), primary_key=True),
)
