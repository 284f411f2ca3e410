"""Telling in the user's terms what the database could not do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from srs.errors import BusyError, DamagedStoreError, StoreError

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


FAILURES = (SQLAlchemyError, sqlite3.Error, ValueError, OverflowError)
"""What `failure` explains: a row that makes no sense is a ValueError where it is read."""


@contextmanager
def explained(place: object) -> Iterator[None]:
    """Every failure of the database at `place` leaves this block as a StoreError."""
    try:
        yield
    except FAILURES as error:
        raise failure(place, error) from error


def failure(place: object, error: Exception) -> StoreError:
    """What is told of one of the FAILURES of the database at `place`."""
    if isinstance(error, UnicodeEncodeError):
        return StoreError(
            f"database {place}: {error.object!r} cannot be stored",
            "a name or text holds bytes that are not UTF-8: rename or re-save it",
        )
    if isinstance(error, (ValueError, OverflowError)):
        return DamagedStoreError(f"database {place}: a row makes no sense ({error})", _RESTORE)
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = code_of(error)
    reason, hint = _REASONS.get(code, (str(cause), ""))
    return _KINDS.get(code, StoreError)(f"database {place}: {reason}", hint)


def code_of(error: BaseException | None) -> int:
    """SQLite's primary result code behind an error; 0 where there is none."""
    while error is not None:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if code := getattr(cause, "sqlite_errorcode", None):
            return int(code) & 0xFF  # the rest is a detail of it
        error = error.__cause__
    return 0
