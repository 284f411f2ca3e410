"""Where a collection is put, and what becomes of that which was there."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from srs.errors import DamagedStoreError
from srs.files import make_folder
from srs.scratch import Scratch, publish, sync_folder
from srs.store.backup import copy_to
from srs.store.connection import BUSY_SECONDS, Database, connect
from srs.store.failures import code_of, explained
from srs.store.identity import APPLICATION_ID, holds_collection
from srs.store.schema import Difference, mend, schema_of

LOGS = ("-wal", "-journal")
"""The endings of what belongs to a database and lies beside it while it is not closed."""
_ROWS = 10_000
"""How many are moved at a time."""

Naming = Callable[[str], Path]
"""A path that is free for what was there before; its name ends as is told."""


def beside(file: Path, ending: str) -> Path:
    """The file of that ending beside a database."""
    return file.with_name(file.name + ending)


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a collection is put, and what becomes of that which was there."""

    target: Path
    kept_as: Naming
    scratch: Scratch
    timeout: float | None

    def take(self, restored: Database, folder: Path) -> Path | None:
        """Put `restored` there; where what was there is kept now. `folder` is for use."""
        kept = None
        try:
            if holds_collection(self.target):
                return self._exchange(restored)
        except DamagedStoreError:
            kept = self.kept_as("-unreadable")
        fresh = folder / "fresh.db"
        fresh.touch(mode=0o600)
        made = connect(fresh)
        try:
            with made.rebuild() as connection:
                _fill(connection, restored)
        finally:
            made.close()
        self._replace(fresh, kept)
        return kept

    def _exchange(self, restored: Database) -> Path:
        """Let the rows of a database that can be read be others: in one transaction."""
        database, kept, filled = connect(self.target, self.timeout), self.kept_as(""), False
        try:
            with database.rebuild() as connection:
                copy_to(database, kept, self.scratch)  # now that nobody else can write
                _clear(connection)
                _fill(connection, restored)
                filled = True
        except BaseException as error:
            # where it is sure that nothing has changed, a copy of it is of no use
            if not filled or code_of(error) in {sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY}:
                kept.unlink(missing_ok=True)
            raise
        finally:
            database.close()
        return kept

    def _replace(self, fresh: Path, kept: Path | None) -> None:
        """Let the file be another one; what cannot be read is kept as it is, with its logs."""
        place = self.target.resolve()
        if kept is not None:
            make_folder(kept.parent)
            for ending in (*LOGS, ""):
                if beside(place, ending).exists():
                    self._keep(beside(place, ending), beside(kept, ending))
            try:
                _fold(self.target, self.timeout)
            except BaseException:  # all is where it was
                for ending in (*LOGS, ""):
                    beside(kept, ending).unlink(missing_ok=True)
                raise
        for ending in (*LOGS, "-shm"):  # they would be taken for those of the new file
            beside(place, ending).unlink(missing_ok=True)
        publish(fresh, place)

    def _keep(self, part: Path, kept: Path) -> None:
        # SQLite throws away what it cannot read of a log: that one is copied
        if part.name.endswith(LOGS) or not _linked(part, kept):
            with self.scratch.beside(kept) as folder:
                copy = folder / kept.name
                shutil.copyfile(part, copy)
                publish(copy, kept)


def _linked(file: Path, other: Path) -> bool:
    try:
        os.link(file, other)
    except OSError:  # another file system, or one without links
        return False
    sync_folder(other.parent)
    return True


def _fold(file: Path, timeout: float | None) -> None:
    """Write the log into the file, as far as it is sound. Raises BusyError if somebody has it."""
    seconds = BUSY_SECONDS if timeout is None else timeout
    with (
        suppress(DamagedStoreError),
        explained(file),
        closing(sqlite3.connect(file, timeout=seconds)) as database,
    ):
        database.execute("PRAGMA journal_mode = DELETE")


def _clear(connection: Connection) -> None:
    """Take everything out of a database, also what is not of srs."""
    while parts := schema_of(connection):
        # a virtual table takes others along that are its own
        last = max(parts, key=lambda part: ("VIRTUAL" in parts[part][:20], part.kind != "table"))
        mend(connection, Difference(last, parts[last], None))


def _fill(connection: Connection, restored: Database) -> None:
    """Let an empty database be what `restored` is, whatever the size of the pages of either."""
    with restored.read() as source:
        parts = schema_of(source)
        for part in parts:
            if part.kind == "table":
                connection.exec_driver_sql(parts[part])
                _pour(source, connection, part.name)
        for part in parts:
            if part.kind != "table":
                connection.exec_driver_sql(parts[part])
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def _pour(source: Connection, connection: Connection, table: str) -> None:
    rows = source.connection.cursor()
    rows.execute(f"SELECT * FROM {table}")  # noqa: S608  # a table of the migrations
    marks = ", ".join("?" for _ in rows.description or ())
    into = connection.connection.cursor()
    while some := rows.fetchmany(_ROWS):
        into.executemany(f"INSERT INTO {table} VALUES ({marks})", some)  # noqa: S608  # the same
