"""Copies of a database that is in use, out and back in."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import inspect, text
from sqlalchemy.exc import SQLAlchemyError

from srs.errors import ExportError, NewerStoreError, StoreError
from srs.store.connection import BUSY_SECONDS, Database, connect
from srs.store.migrate import bring_up_to_date


def write_backup(database: Database, target: Path) -> None:
    """Write one consistent state of `database` to `target`: the whole file, or none.

    The copy is a single file without a write-ahead log beside it. A file that is
    already there is replaced. Raises ExportError.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=target.parent, prefix=".srs-") as folder:
            copy = Path(folder) / target.name
            with closing(database.engine.raw_connection()) as connection:
                connection.cursor().execute("VACUUM INTO ?", (str(copy),))
            with copy.open("rb+") as file:
                os.fsync(file.fileno())
            copy.replace(target)
    except (OSError, ValueError, SQLAlchemyError, sqlite3.Error) as error:
        raise ExportError(
            f"backup {target}: it cannot be written ({error})",
            "it must be a file, in a folder that you may write to",
        ) from error


def restore_backup(source: Path, target: Path) -> None:
    """Let the collection at `target` be the one that was backed up to `source`.

    `source` stays as it is; a copy of it is checked and migrated first, and nothing
    happens to `target` when it is no sound collection. Other processes that have
    `target` open see the restored collection. Raises StoreError, NewerStoreError.
    """
    if not source.is_file():
        raise StoreError(f"backup {source}: there is no such file", "'srs where' shows the backups")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=target.parent, prefix=".srs-") as folder:
            copy = Path(folder) / "restored.db"
            shutil.copyfile(source, copy)
            _check(copy, source)
            with (
                closing(sqlite3.connect(copy)) as restored,
                closing(sqlite3.connect(target, timeout=BUSY_SECONDS)) as present,
            ):
                restored.backup(present)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(
            f"backup {source}: it cannot be restored to {target} ({error})",
            "close every other srs, and check the folder",
        ) from error


def _check(copy: Path, source: Path) -> None:
    """Whether `copy` is a sound collection, brought to the present schema."""
    database = connect(copy)
    try:
        with database.read() as connection:
            damage = connection.scalars(text("PRAGMA integrity_check")).all()
            tables = inspect(connection).get_table_names()
        if damage == ["ok"] and "alembic_version" in tables:
            bring_up_to_date(database)
            return
    except NewerStoreError as error:
        raise NewerStoreError(
            f"backup {source}: it was written by a later version of srs", error.hint
        ) from error
    except StoreError as error:
        raise _unsound(source) from error
    finally:
        database.engine.dispose()
    raise _unsound(source)


def _unsound(source: Path) -> StoreError:
    return StoreError(f"backup {source}: it is no sound collection of srs", "try an older one")
