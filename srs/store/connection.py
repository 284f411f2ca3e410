"""Connecting to the file, and its transactions."""

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.pool import ConnectionPoolEntry

from srs.errors import StoreError, said_by_system
from srs.files import make_folder
from srs.store.failures import FAILURES, explained, failure, of_database
from srs.translation import mark

BUSY_SECONDS = 5
"""How long to wait for another process that is writing."""
_A_MOMENT = 0.02
"""Seconds between two tries where SQLite itself does not wait."""


@dataclass(slots=True)
class Database:
    """A database that can be reached; every transaction goes through `read` or `write`."""

    engine: Engine
    path: Path | None
    """The SQLite file, absolute; None when it lives in memory only."""
    before_writing: Callable[[], None] | None = None
    """What is to be done once, before the first transaction that may write."""
    closed: bool = False
    """Whether it was let go of: the engine would connect anew without a word."""
    _kept: Connection | None = None
    """The connection of all transactions: to take one from the engine takes longer than they do."""
    _open: Connection | None = None
    """The same while a transaction is under way: what begins meanwhile belongs to it."""

    def __str__(self) -> str:
        """Where it is, as messages name it."""
        return str(self.path) if self.path else mark("in memory")

    @property
    def under_way(self) -> Connection | None:
        """The transaction that has begun and not ended; None where none has. Raises StoreError."""
        if self.closed:
            raise StoreError(
                of_database(self, mark("it was closed")), mark("open the collection again")
            )
        return self._open

    def read(self) -> AbstractContextManager[Connection]:
        """One transaction that sees one state throughout. Raises StoreError.

        A block inside another is part of its transaction.
        """
        under_way = self.under_way
        return Transaction(self, "BEGIN") if under_way is None else nullcontext(under_way)

    def write(self) -> AbstractContextManager[Connection]:
        """One transaction, committed at the end or not at all. Raises StoreError.

        It takes the right to write at once: a reader that turned writer half-way
        could not wait its turn.
        """
        if (under_way := self.under_way) is not None:
            return nullcontext(under_way)
        if self.before_writing is not None:
            self.before_writing()
            self.before_writing = None
        return Transaction(self, "BEGIN IMMEDIATE")

    @contextmanager
    def rebuild(self) -> Iterator[Connection]:
        """As `write`, for migrations: a table that others refer to may be made anew.

        Foreign keys are not checked row by row, but before the commit. Raises StoreError.
        """
        with explained(self), self.engine.connect() as connection:
            # inside a transaction SQLite ignores this pragma without a word
            _enforce_foreign_keys(connection, enforce=False)
            try:
                with connection.begin():
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                    yield connection
                    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
                    if orphans:
                        raise ValueError(orphans[0])
            finally:
                _enforce_foreign_keys(connection, enforce=True)

    def become(self, other: "Database") -> None:
        """Be `other`, which nobody else uses, from now on; what this one was is let go of."""
        self._let_go()
        other.close()  # an engine that was disposed of connects anew
        self.engine = other.engine

    def close(self) -> None:
        """Let go of it: whatever is asked of it from now on raises StoreError."""
        self.closed = True
        if self._open is None:
            self._let_go()

    def begin(self, how: str) -> Connection:
        """Begin a transaction; the driver does, for SQLAlchemy takes ten times as long."""
        if self._kept is None:
            self._kept = self.engine.connect()
        self._open = self._kept
        try:
            self._open.connection.cursor().execute(how)
        except BaseException:
            self.end(keep=False)
            raise
        return self._open

    def end(self, *, keep: bool) -> None:
        """End the transaction that was begun, with what was written in it or without."""
        connection, self._open = self._open, None
        try:
            if connection is not None and keep:
                connection.connection.commit()
        except BaseException:
            keep = False
            raise
        finally:
            if connection is not None and not keep:
                connection.connection.rollback()
            if self.closed:
                self._let_go()

    def _let_go(self) -> None:
        if self._kept is not None:
            self._kept.close()
            self._kept = None
        self.engine.dispose()


class Transaction:
    """A block that is one transaction of a database. Failures leave it as StoreErrors."""

    __slots__ = ("_database", "_how")

    def __init__(self, database: Database, how: str) -> None:
        """`how` is the statement that begins it."""
        self._database, self._how = database, how

    def __enter__(self) -> Connection:
        """The connection that is in it."""
        try:
            return self._database.begin(self._how)
        except FAILURES as error:
            raise failure(self._database, error) from error

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        """Commit it, or after an error take it back."""
        try:
            self._database.end(keep=error is None)
        except FAILURES as failed:
            raise failure(self._database, failed) from failed
        if isinstance(error, FAILURES):
            raise failure(self._database, error) from error


def connect(path: Path | None, timeout: float | None = None) -> Database:
    """The database at a path, whose folder is made if missing; None is a new one in memory.

    `timeout` is in seconds. Nothing is opened yet. Raises StoreError for a folder that cannot
    be made.
    """
    if path is not None:
        path = path.absolute()
        _make_folder(path)
    seconds = BUSY_SECONDS if timeout is None else timeout
    engine = create_engine(
        _url(path),
        # sqlite3 would otherwise begin and commit by itself, and never around DDL: a
        # migration that fails half-way would stay half-done.
        connect_args={"isolation_level": None, "timeout": seconds, "check_same_thread": False},
        # A database in memory is its one connection.
        poolclass=None if path else StaticPool,
    )
    event.listen(engine, "connect", _prepare)
    return Database(engine, path)


def _url(path: Path | None) -> URL:
    if path is None or not _is_fixed(path):
        return URL.create("sqlite", database=str(path) if path else None)
    # SQLite would not read what it cannot make a log beside, unless it knows that none is needed
    return URL.create(
        "sqlite", database=path.as_uri(), query={"uri": "true", "mode": "ro", "immutable": "1"}
    )


def _is_fixed(path: Path) -> bool:
    """Whether the file lies where nobody can write, as on a medium for reading only."""
    return (
        path.exists()
        and not any(os.access(place, os.W_OK) for place in (path, path.parent))
        and not path.with_name(f"{path.name}-wal").exists()
    )


def _make_folder(path: Path) -> None:
    try:
        make_folder(path.parent)
    except (OSError, ValueError) as error:
        reason = mark("its folder cannot be made ({reason})", reason=said_by_system(error))
        raise StoreError(
            of_database(path, reason),
            mark("choose another place for the database"),
        ) from error


def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    _use_wal(cursor)
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.close()


def _use_wal(cursor: DBAPICursor) -> None:
    """Two processes that make one collection at once: SQLite tells the later one 'locked' here.

    It does so without waiting, as it waits for any other lock.
    """
    cursor.execute("PRAGMA busy_timeout")
    (milliseconds,) = cursor.fetchone() or (0,)
    end = time.monotonic() + milliseconds / 1000
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if (
                error.sqlite_errorcode & 0xFF not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
                or time.monotonic() >= end
            ):
                raise
            time.sleep(_A_MOMENT)
        else:
            return


def _enforce_foreign_keys(connection: Connection, *, enforce: bool) -> None:
    cursor = connection.connection.cursor()
    cursor.execute(f"PRAGMA foreign_keys = {'ON' if enforce else 'OFF'}")
    cursor.close()
