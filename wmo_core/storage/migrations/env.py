"""Alembic runs this for a migration. The connection, and its transaction, are those of who asked for it."""

from alembic import context

from wmo_core.storage.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
context.run_migrations()
