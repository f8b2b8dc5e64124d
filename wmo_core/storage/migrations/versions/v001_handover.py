"""The tables for answers that are handed over, and for tries that were not right."""

import sqlalchemy as sa
from alembic import op

revision = "001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "handover",
        sa.Column("number", sa.String(6), primary_key=True),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("expires", sa.BigInteger, nullable=False),
        sa.Column("memory", sa.Integer, nullable=False),
        sa.Column("passes", sa.Integer, nullable=False),
        sa.Column("lanes", sa.Integer, nullable=False),
        sa.Column("salt", sa.LargeBinary, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("claim", sa.String(32)),
    )
    op.create_index("ix_handover_expires", "handover", ["expires"])
    op.create_table(
        "try",
        sa.Column("mark", sa.String(16), primary_key=True),
        sa.Column("number", sa.String(6), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("ix_try_at", "try", ["at"])
