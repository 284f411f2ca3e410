"""What is wrong with the file of a collection, and what of it can be mended where it lies."""

from sqlalchemy import Connection, text

from srs.errors import StoreError
from srs.store.connection import Database
from srs.store.migrate import HEAD, schema_at
from srs.store.schema import Difference, differences, mend, schema_of
from srs.translation import mark


def damage(database: Database) -> list[str]:
    """What only a backup can help with, a marked line each: rows broken, or leading nowhere."""
    try:
        with database.read() as connection:
            return damage_in(connection)
    except StoreError as error:  # so damaged that it cannot even be checked
        return [error.marked]


def damage_in(connection: Connection) -> list[str]:
    """The same of an open database."""
    broken = connection.scalars(text("PRAGMA integrity_check")).all()
    orphans = connection.execute(text("PRAGMA foreign_key_check")).all()
    return [line for line in broken if line != "ok"] + [
        mark("row {row} of {table} names a missing {parent}", row=row, table=table, parent=parent)
        for table, row, parent, _ in orphans
    ]


def deviations(database: Database) -> list[Difference]:
    """Where the schema is not what the migrations make. Raises StoreError."""
    with database.read() as connection:
        return differences(schema_of(connection), schema_at(HEAD))


def mend_schema(database: Database) -> list[Difference]:
    """Make indexes, triggers and views what they should be; those that were mended."""
    with database.write() as connection:
        found = differences(schema_of(connection), schema_at(HEAD))
        mended = [difference for difference in found if difference.can_be_mended]
        for difference in mended:
            mend(connection, difference)
    return mended
