"""Whether a file is a collection of srs, told without changing it or leaving anything beside it."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

from srs.errors import DamagedStoreError, StoreError, said_by_system
from srs.store.failures import NO_DATABASE, explained, of_database
from srs.translation import mark

APPLICATION_ID = int.from_bytes(b"srs1")
"""What stands in the head of the file, so that other programs can tell whose it is."""

_A_FOLDER = mark("it is a folder")
_SMALLEST = 512
"""Bytes: one page of the smallest size."""

_OURS = frozenset({"alembic_version", "card", "review", "memory", "log"})
"""Tables that every collection has, also one from before there was an application id."""


def holds_collection(path: Path) -> bool:
    """Whether a collection lies at `path`; False where nothing does, and for an empty database.

    Raises StoreError for what srs must not touch: another program's database, a folder, a
    pipe or a device, which might never end.
    """
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError) as error:
        raise _unfit(path, said_by_system(error)) from error
    if not stat.S_ISREG(found.st_mode):
        is_folder = stat.S_ISDIR(found.st_mode)
        raise _unfit(path, _A_FOLDER if is_folder else mark("it is a pipe or a device"))
    if not found.st_size:
        return False
    if found.st_size < _SMALLEST:  # SQLite would take it for an empty database, and write over it
        reason, hint = NO_DATABASE
        raise DamagedStoreError(of_database(path, reason), hint)
    has_log = path.with_name(f"{path.name}-wal").exists()
    with explained(path):
        try:
            if _is_ours(path, "immutable=1"):
                return True
        except sqlite3.DatabaseError:
            # some of the log may have been written into the file, and not yet all
            if not has_log:
                raise
        # what was written first may still lie in the log beside the file
        return has_log and _is_ours(path, "mode=ro")


def _is_ours(path: Path, how: str) -> bool:
    """False for a database without anything in it. Raises StoreError for another program's."""
    # SQLite itself reads: a file that is closed by other means loses the locks of this process
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&{how}", uri=True)) as file:
        (owner,) = file.execute("PRAGMA application_id").fetchone()
        if owner == APPLICATION_ID:
            return True
        (version,) = file.execute("PRAGMA user_version").fetchone()
        names = {name for (name,) in file.execute("SELECT name FROM sqlite_master")}
    if not owner and names >= _OURS:
        return True
    if owner or version or names:
        raise foreign(path)
    return False


def foreign(place: object) -> StoreError:
    """What is said of another program's database."""
    return StoreError(
        of_database(place, mark("it belongs to another program")),
        mark("choose another place for the database of srs"),
    )


def _unfit(path: Path, reason: str) -> StoreError:
    return StoreError(
        of_database(path, mark("it cannot be opened ({reason})", reason=reason)),
        mark("choose another place for the database"),
    )
