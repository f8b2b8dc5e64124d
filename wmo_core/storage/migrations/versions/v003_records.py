"""The tables for dossiers and meldingen, for how long they stay, and for the audit trail."""

import sqlalchemy as sa
from alembic import op

revision = "003"
down_revision = "002"


def upgrade() -> None:
    """Make the tables."""
    _records()
    _trail()


def _records() -> None:
    op.create_table(
        "record",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("owner", sa.String(64), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("last_day", sa.Date),
        sa.Column("key", sa.String(32), nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    op.create_index("ix_record_owner", "record", ["owner"])
    op.create_table(
        "retention",
        sa.Column("kind", sa.String(16), primary_key=True),
        sa.Column("weeks", sa.Integer, nullable=False),
    )


def _trail() -> None:
    op.create_table(
        "audit",
        sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("who", sa.String(64), nullable=False),
        sa.Column("deed", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("about", sa.String(64), nullable=False),
        sa.Column("mark", sa.String(64), nullable=False, unique=True),
        sa.Column("mac", sa.LargeBinary, nullable=False),
    )
    op.create_index("ix_audit_deed", "audit", ["deed"])
    op.create_index("ix_audit_about", "audit", ["about"])
