"""Copies of a database that is in use."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from srs.errors import ExportError, said_by_system
from srs.files import make_folder
from srs.scratch import UNNOTED, Scratch, publish
from srs.store.connection import Database
from srs.translation import mark


def write_backup(database: Database, target: Path, scratch: Scratch = UNNOTED) -> None:
    """Write one consistent state of `database` to `target`: the whole file, or none.

    The copy is a single file without a write-ahead log beside it, and its owner's only. A file
    that is already there is replaced. Raises ExportError.
    """
    try:
        copy_to(database, target, scratch)
    except (OSError, ValueError, SQLAlchemyError, sqlite3.Error) as error:
        raise ExportError(
            mark(
                "backup {file}: it cannot be written ({reason})",
                file=target,
                reason=said_by_system(error),
            ),
            mark("it must be a file, in a folder that you may write to and that has room"),
        ) from error


def copy_to(database: Database, target: Path, scratch: Scratch) -> None:
    """The same, with the errors of the system and of SQLite."""
    make_folder(target.parent)
    with scratch.beside(target) as folder:
        copy = folder / target.name
        copy.touch(mode=0o600)
        with closing(database.engine.raw_connection()) as connection:
            connection.cursor().execute("VACUUM INTO ?", (str(copy),))
        publish(copy, target)
