"""Bringing the schema up to date. Alembic is imported only when there is something to do."""

from contextlib import suppress

from sqlalchemy import Connection, inspect, text

from srs.errors import NewerStoreError, StoreError
from srs.store.connection import Database
from srs.store.identity import APPLICATION_ID, foreign

HEAD = "0007"
"""The revision this version of srs works with: the newest one in `SCRIPTS`."""

SCRIPTS = "srs.store:migrations"
"""The folder of the migrations, as Alembic finds it inside an installed package."""


def bring_up_to_date(database: Database, scripts: str = SCRIPTS, head: str = HEAD) -> None:
    """Create the schema, or migrate it to `head`: as a whole, or not at all.

    Raises NewerStoreError for a revision this version does not know, StoreError for the
    database of another program.
    """
    with database.read() as connection:
        revision, owner = _revision(connection), _owner(connection)
    if revision == head:
        if owner != APPLICATION_ID:
            _mark(database)
        return
    with database.rebuild() as connection:
        # Another process may have been first, while this one waited for the right to write.
        revision = _revision(connection)
        if revision == head:
            return
        if revision is None and inspect(connection).get_table_names():
            raise foreign(database)
        _upgrade(connection, database, revision, scripts)
        connection.exec_driver_sql(_MARK)


def _revision(connection: Connection) -> str | None:
    """The revision of the schema; None for a database without one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


_MARK = f"PRAGMA application_id = {APPLICATION_ID}"


def _owner(connection: Connection) -> object:
    return connection.scalar(text("PRAGMA application_id"))


def _mark(database: Database) -> None:
    """Mark a collection of before there was an application id; it does as well without."""
    with suppress(StoreError), database.write() as connection:
        connection.exec_driver_sql(_MARK)


def _upgrade(
    connection: Connection, database: Database, revision: str | None, scripts: str
) -> None:
    from alembic import command  # noqa: PLC0415  # 100 ms, needed once per version
    from alembic.config import Config  # noqa: PLC0415  # the same
    from alembic.script import ScriptDirectory  # noqa: PLC0415  # the same

    config = Config()
    config.set_main_option("script_location", scripts)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision is not None and revision not in known:
        raise NewerStoreError(
            f"database {database}: it was written by a later version of srs",
            "update srs, or use another database",
        )
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
