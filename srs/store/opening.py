"""A database that is ready for work: at once, or with the first thing that is written."""

from contextlib import suppress
from pathlib import Path

from srs.store.connection import Database, connect
from srs.store.migrate import bring_up_to_date


def ready(path: Path | None, timeout: float | None = None) -> Database:
    """The database at `path` (None is a new one in memory), made or migrated if need be.

    Raises StoreError, NewerStoreError.
    """
    database = connect(path, timeout)
    try:
        if path is not None:
            with suppress(OSError):  # opening it tells what is wrong
                path.touch(mode=0o600, exist_ok=False)  # its owner's only
        bring_up_to_date(database)
    except BaseException:
        database.close()
        raise
    return database


def empty_until_written(path: Path, timeout: float | None = None) -> Database:
    """An empty one in memory, which moves to `path` with the first thing that is written."""
    database = ready(None)

    def move() -> None:
        database.become(ready(path, timeout))

    database.path, database.before_writing = path, move
    return database
