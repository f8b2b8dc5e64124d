"""The tables for who works here: accounts, sign-ins, tries that were not right, recovery codes."""

import sqlalchemy as sa
from alembic import op

revision = "002"
down_revision = "001"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "account",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("name", sa.String(64), nullable=False, unique=True),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("blocked", sa.Boolean, nullable=False),
        sa.Column("password", sa.String(60), nullable=False),
        sa.Column("must_change", sa.Boolean, nullable=False),
        sa.Column("second_factor", sa.LargeBinary),
        sa.Column("step", sa.BigInteger, nullable=False),
    )
    _make_sign_ins()
    op.create_table(
        "recovery",
        sa.Column("account", sa.String(16), sa.ForeignKey("account.id"), primary_key=True),
        sa.Column("code", sa.String(64), primary_key=True),
    )


def _make_sign_ins() -> None:
    op.create_table(
        "sign_in",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("account", sa.String(16), sa.ForeignKey("account.id"), nullable=False),
        sa.Column("visitor", sa.String(64), nullable=False),
        sa.Column("ticket", sa.String(64), unique=True),
        sa.Column("cookie", sa.String(64), unique=True),
        sa.Column("seen", sa.BigInteger, nullable=False),
        sa.Column("expires", sa.BigInteger, nullable=False),
    )
    op.create_index("ix_sign_in_account", "sign_in", ["account"])
    op.create_index("ix_sign_in_expires", "sign_in", ["expires"])
    op.create_table(
        "sign_in_try",
        sa.Column("mark", sa.String(16), primary_key=True),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("ix_sign_in_try_name", "sign_in_try", ["name"])
    op.create_index("ix_sign_in_try_at", "sign_in_try", ["at"])
