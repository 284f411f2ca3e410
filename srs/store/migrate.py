"""Bringing the schema up to date. Alembic is imported only when there is something to do."""

import sqlite3
from contextlib import closing, suppress
from functools import cache

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from srs.errors import DamagedStoreError, NewerStoreError, StoreError
from srs.store.connection import Database, connect
from srs.store.failures import LATER, RESTORE, of_database
from srs.store.identity import APPLICATION_ID, foreign
from srs.store.schema import Schema, differences, mend, schema_of
from srs.translation import mark

HEAD = "0015"
"""The revision this version of srs works with: the newest one in `SCRIPTS`."""

SCRIPTS = "srs.store:migrations"
"""The folder of the migrations, as Alembic finds it inside an installed package."""


def bring_up_to_date(database: Database, scripts: str = SCRIPTS, head: str = HEAD) -> None:
    """Create the schema, or migrate it to `head`: as a whole, or not at all.

    Raises NewerStoreError for a revision this version does not know, StoreError for the
    database of another program.
    """
    with database.read() as connection:
        revision, owner = revision_of(connection), _owner(connection)
    if revision == head:
        if owner != APPLICATION_ID:
            _mark(database)
        return
    with database.rebuild() as connection:
        # Another process may have been first, while this one waited for the right to write.
        revision = revision_of(connection)
        if revision == head:
            return
        if revision is None and inspect(connection).get_table_names():
            if owner != APPLICATION_ID:
                raise foreign(database)
            raise DamagedStoreError(
                of_database(database, mark("it does not tell its version")), RESTORE
            )
        _upgrade(connection, database, revision, scripts)
        connection.exec_driver_sql(_MARK)
    if revision is not None:
        _give_back(database)


def revision_of(connection: Connection) -> str | None:
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


@cache
def schema_at(revision: str, scripts: str = SCRIPTS) -> Schema:
    """What the migrations build up to `revision`: they are run for it once.

    Raises NewerStoreError for one unknown.
    """
    _require(revision, scripts, "in memory")
    database = connect(None)
    try:
        with database.rebuild() as connection:
            _run(connection, scripts, revision)
            return schema_of(connection)
    finally:
        database.close()


@cache
def _made_of_nothing() -> tuple[str, ...]:
    """What the migrations make where there is nothing, in SQL.

    They are run once; the schema that they end with is made at once after that.
    """
    database = connect(None)
    try:
        with database.rebuild() as connection:
            _run(connection, SCRIPTS, "head")
            made = connection.exec_driver_sql(
                "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL "
                "ORDER BY type <> 'table', rowid"
            )
            parts = made.scalars().all()
            revision = f"INSERT INTO alembic_version VALUES ('{revision_of(connection)}')"  # noqa: S608  # our own
            return *parts, revision
    finally:
        database.close()


def _give_back(database: Database) -> None:
    """Let the file be no larger than it must, after tables were built anew beside the old ones.

    Where there is no room for that, or somebody is reading, it does as well as it is.
    """
    with suppress(SQLAlchemyError, sqlite3.Error), closing(database.engine.raw_connection()) as raw:
        raw.cursor().execute("VACUUM")
        raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _upgrade(
    connection: Connection, database: Database, revision: str | None, scripts: str
) -> None:
    if revision is None:
        if scripts == SCRIPTS:
            for statement in _made_of_nothing():
                connection.exec_driver_sql(statement)
        else:
            _run(connection, scripts, "head")
        return
    _require(revision, scripts, database)
    # SQLite builds no table anew that a view or a trigger of somebody else speaks of
    aside = [
        difference
        for difference in differences(schema_of(connection), schema_at(revision, scripts))
        if difference.wanted is None and difference.can_be_mended
    ]
    for difference in aside:
        mend(connection, difference)
    try:
        _run(connection, scripts, "head")
    except (ValueError, DBAPIError, sqlite3.IntegrityError) as error:
        # of a table that is built anew SQLite tells no more than which constraint a row breaks,
        # and of one that is given a column, not by an IntegrityError
        reason = str(error.orig if isinstance(error, DBAPIError) else error)
        if isinstance(error, DBAPIError) and "constraint failed" not in reason:
            raise
        raise DamagedStoreError(
            of_database(database, mark("it cannot be brought up to date: {reason}", reason=reason)),
            mark("nothing was changed; 'srs restore' puts a backup in its place"),
        ) from error
    mend_indexes(connection, scripts)
    for difference in aside:
        with suppress(SQLAlchemyError), connection.begin_nested():
            connection.exec_driver_sql(difference.found or "")


def mend_indexes(connection: Connection, scripts: str = SCRIPTS) -> None:
    """Make our indexes what they should be, which an earlier version may have made otherwise."""
    revision = revision_of(connection)
    if revision is None:
        return
    for difference in differences(schema_of(connection), schema_at(revision, scripts)):
        if difference.is_own_index:
            mend(connection, difference)


def _require(revision: str, scripts: str, database: object) -> None:
    """Raises NewerStoreError for a revision that the migrations do not know."""
    from alembic.config import Config  # noqa: PLC0415  # 100 ms, needed once per version
    from alembic.script import ScriptDirectory  # noqa: PLC0415  # the same

    config = Config()
    config.set_main_option("script_location", scripts)
    steps = ScriptDirectory.from_config(config).walk_revisions()
    if revision not in {step.revision for step in steps}:
        raise NewerStoreError(
            of_database(database, LATER),
            mark("update srs, or use another database"),
        )


def _run(connection: Connection, scripts: str, to: str) -> None:
    from alembic import command  # noqa: PLC0415  # as above
    from alembic.config import Config  # noqa: PLC0415  # as above

    config = Config()
    config.set_main_option("script_location", scripts)
    config.attributes["connection"] = connection
    command.upgrade(config, to)
