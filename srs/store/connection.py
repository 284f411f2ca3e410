"""Connecting to the file, and telling in the user's terms what SQLite could not do."""

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from srs.errors import BusyError, DamagedStoreError, StoreError
from srs.files import make_folder

BUSY_SECONDS = 5
"""How long to wait for another process that is writing."""
_A_MOMENT = 0.02
"""Seconds between two tries where SQLite itself does not wait."""

_RESTORE = "'srs restore' puts a backup in its place"

_KINDS = {
    sqlite3.SQLITE_BUSY: BusyError,
    sqlite3.SQLITE_LOCKED: BusyError,
    sqlite3.SQLITE_CORRUPT: DamagedStoreError,
    sqlite3.SQLITE_NOTADB: DamagedStoreError,
}

_REASONS = {
    sqlite3.SQLITE_PERM: ("access is denied", "check the permissions of the file"),
    sqlite3.SQLITE_BUSY: ("another program is using it", "close that program and try again"),
    sqlite3.SQLITE_LOCKED: ("another program is using it", "close that program and try again"),
    sqlite3.SQLITE_READONLY: (
        "it cannot be written to",
        "check the permissions of the file and of its folder",
    ),
    sqlite3.SQLITE_IOERR: ("reading or writing it failed", "check the disk it lies on"),
    sqlite3.SQLITE_CORRUPT: ("it is damaged", _RESTORE),
    sqlite3.SQLITE_FULL: ("the disk is full", "make room and try again"),
    sqlite3.SQLITE_CANTOPEN: (
        "it cannot be opened",
        "it must be a file, in a folder that you may write to",
    ),
    sqlite3.SQLITE_NOTADB: (
        "it is not a database",
        "move it away, or choose another place for the database",
    ),
}
"""What SQLite's primary result codes mean to the user, and what to do about them."""


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
        return str(self.path) if self.path else "in memory"

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One transaction that sees one state throughout. Raises StoreError."""
        self._require_open()
        if self._open is not None:
            yield self._open
            return
        with self.explained(), self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction, committed at the end or not at all. Raises StoreError.

        It takes the right to write at once: a reader that turned writer half-way
        could not wait its turn.
        """
        self._require_open()
        if self._open is not None:
            yield self._open
            return
        self._prepare_writing()
        with self.explained(), self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    @contextmanager
    def rebuild(self) -> Iterator[Connection]:
        """As `write`, for migrations: a table that others refer to may be made anew.

        Foreign keys are not checked row by row, but before the commit. Raises StoreError.
        """
        with self.explained(), self.engine.connect() as connection:
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

    @contextmanager
    def together(self, *, reading: bool = False) -> Iterator[None]:
        """Every `read` and `write` inside the block belongs to one transaction.

        A block inside another is part of its transaction. One that is only `reading` sees one
        state throughout, and keeps nobody from writing.
        """
        with self.read() if reading else self.write():
            yield

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

    def explained(self) -> AbstractContextManager[None]:
        """Every failure of the database leaves this block as a StoreError."""
        return explained(self)

    def _require_open(self) -> None:
        if self.closed:
            raise StoreError(f"database {self}: it was closed", "open the collection again")

    def _prepare_writing(self) -> None:
        if self.before_writing is not None:
            self.before_writing()
            self.before_writing = None

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        """One that the driver itself begins and ends: SQLAlchemy takes ten times as long."""
        if self._kept is None:
            self._kept = self.engine.connect()
        connection, driver = self._kept, self._kept.connection
        self._open = connection
        try:
            driver.cursor().execute(begin)
            yield connection
            driver.commit()
        except BaseException:
            driver.rollback()
            raise
        finally:
            self._open = None
            if self.closed:
                self._let_go()

    def _let_go(self) -> None:
        if self._kept is not None:
            self._kept.close()
            self._kept = None
        self.engine.dispose()


@contextmanager
def explained(place: object) -> Iterator[None]:
    """Every failure of the database at `place` leaves this block as a StoreError."""
    try:
        yield
    except UnicodeEncodeError as error:
        raise StoreError(
            f"database {place}: {error.object!r} cannot be stored",
            "a name or text holds bytes that are not UTF-8: rename or re-save it",
        ) from error
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise _failure(place, error) from error
    except (ValueError, OverflowError) as error:
        raise DamagedStoreError(
            f"database {place}: a row makes no sense ({error})", _RESTORE
        ) from error


def code_of(error: BaseException | None) -> int:
    """SQLite's primary result code behind an error; 0 where there is none."""
    while error is not None:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if code := getattr(cause, "sqlite_errorcode", None):
            return int(code) & 0xFF  # the rest is a detail of it
        error = error.__cause__
    return 0


def _failure(place: object, error: Exception) -> StoreError:
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = code_of(error)
    reason, hint = _REASONS.get(code, (str(cause), ""))
    return _KINDS.get(code, StoreError)(f"database {place}: {reason}", hint)


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
        reason = error.strerror if isinstance(error, OSError) else error
        raise StoreError(
            f"database {path}: its folder cannot be made ({reason})",
            "choose another place for the database",
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
