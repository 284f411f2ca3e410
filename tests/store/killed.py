"""A migration that is killed at one statement after another: `python -m tests.store.killed FILE`.

FILE is a collection of an older schema. A child migrates a copy of it and is killed, which a
parent sees to that has no threads. Prints for each point what the file holds then: 'old' where it
is what it was, 'new' where it is whole at the newest schema, anything else where it is neither.
"""

import os
import shutil
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from srs.store import Store, migrate

POINTS = 40


def dump(path: Path) -> list[str]:
    """Everything in the database, as SQL."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


class Killer:
    """Counts the statements that are run on files, each row among them, and ends the process."""

    def __init__(self, at: int | None) -> None:
        self.at, self.count = at, 0

    def watch(self, connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        if isinstance(connection, sqlite3.Connection):
            connection.set_trace_callback(self._run)

    def _run(self, _: str) -> None:
        self.count += 1
        if self.count == self.at:
            os.kill(os.getpid(), signal.SIGKILL)


def migrated(path: Path, at: int | None) -> int:
    """The number of statements that bringing the file up to date takes."""
    killer = Killer(at)
    event.listen(Engine, "connect", killer.watch)
    Store.open(path).close()
    event.remove(Engine, "connect", killer.watch)
    return killer.count


def left(path: Path, before: list[str]) -> str:
    """What the file holds: 'old', 'new', or what is wrong."""
    found = dump(path)
    if found == before:
        return "old"
    with Store.open(path) as store:
        wrong = store.problems() + [each.marked for each in store.deviations()]
    with closing(sqlite3.connect(path)) as connection:
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return "; ".join(wrong) or ("new" if revision == migrate.HEAD else revision)


def main() -> None:
    """Kill it at POINTS statements, from the first to the last."""
    original, copy = Path(sys.argv[1]), Path(sys.argv[1]).with_name("copy.db")
    before = dump(original)
    shutil.copyfile(original, copy)
    statements = migrated(copy, None)
    for point in range(POINTS + 1):
        for part in copy.parent.glob("copy.db*"):
            part.unlink()
        shutil.copyfile(original, copy)
        child = os.fork()
        if not child:
            migrated(copy, 1 + point * (statements - 1) // POINTS)
            os._exit(0)
        os.waitpid(child, 0)
        sys.stdout.write(f"{left(copy, before)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
