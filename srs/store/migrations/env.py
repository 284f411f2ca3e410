"""What Alembic runs: the steps to the newest schema, inside the transaction of its caller."""

from alembic import context

from srs.store.columns import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
