"""Telling in the user's terms what the database could not do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from srs.errors import BusyError, DamagedStoreError, StoreError
from srs.translation import MarkedText, mark

RESTORE = mark("'srs restore' puts a backup in its place")

_KINDS = {
    sqlite3.SQLITE_BUSY: BusyError,
    sqlite3.SQLITE_LOCKED: BusyError,
    sqlite3.SQLITE_CORRUPT: DamagedStoreError,
    sqlite3.SQLITE_NOTADB: DamagedStoreError,
}

LATER = mark("it was written by a later version of srs")
CLOSE_IT = mark("close that program and try again")
NO_DATABASE = (
    mark("it is not a database"),
    mark("move it away, or choose another place for the database"),
)
_USED = (mark("another program is using it"), CLOSE_IT)
_REASONS = {
    sqlite3.SQLITE_PERM: (mark("access is denied"), mark("check the permissions of the file")),
    sqlite3.SQLITE_BUSY: _USED,
    sqlite3.SQLITE_LOCKED: _USED,
    sqlite3.SQLITE_READONLY: (
        mark("it cannot be written to"),
        mark("check the permissions of the file and of its folder"),
    ),
    sqlite3.SQLITE_IOERR: (
        mark("reading or writing it failed"),
        mark("check the disk it lies on"),
    ),
    sqlite3.SQLITE_CORRUPT: (mark("it is damaged"), RESTORE),
    sqlite3.SQLITE_FULL: (mark("the disk is full"), mark("make room and try again")),
    sqlite3.SQLITE_CANTOPEN: (
        mark("it cannot be opened"),
        mark("it must be a file, in a folder that you may write to"),
    ),
    sqlite3.SQLITE_NOTADB: NO_DATABASE,
}
"""What SQLite's primary result codes mean to the user, and what to do about them."""


def of_database(place: object, reason: str) -> str:
    """What is wrong with the database at `place`, marked; `reason` alone is `reason_of` it."""
    return mark("database {place}: {reason}", place=str(place), reason=reason)


def reason_of(error: StoreError) -> str:
    """What is wrong, marked, without the place of the database."""
    said = error.marked
    reason = said.fields.get("reason") if isinstance(said, MarkedText) else None
    return reason if isinstance(reason, str) else said


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
            of_database(place, mark("{value!r} cannot be stored", value=error.object)),
            mark("a name or text holds bytes that are not UTF-8: rename or re-save it"),
        )
    if isinstance(error, (ValueError, OverflowError)):
        return DamagedStoreError(
            of_database(place, mark("a row makes no sense ({reason})", reason=str(error))), RESTORE
        )
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = code_of(error)
    reason, hint = _REASONS.get(code, (str(cause), ""))
    return _KINDS.get(code, StoreError)(of_database(place, reason), hint)


def code_of(error: BaseException | None) -> int:
    """SQLite's primary result code behind an error; 0 where there is none."""
    while error is not None:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if code := getattr(cause, "sqlite_errorcode", None):
            return int(code) & 0xFF  # the rest is a detail of it
        error = error.__cause__
    return 0
