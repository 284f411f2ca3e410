"""The collection as the rest of srs sees it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Concatenate, Literal, ParamSpec, Self, TypeVar

from sqlalchemy import Connection

from srs.scratch import UNNOTED, Scratch
from srs.store import health
from srs.store.backup import write_backup
from srs.store.connection import Database
from srs.store.identity import holds_collection
from srs.store.opening import empty_until_written, ready
from srs.store.schema import Difference

InMemory = Literal["sqlite://"]
P = ParamSpec("P")
T = TypeVar("T")


class Store:
    """One open collection. Every method is a transaction, or part of one; all raise StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(
        cls, place: Path | InMemory, *, make: bool = True, timeout: float | None = None
    ) -> Self:
        """Open the collection at a path; create or migrate it first if need be.

        Without `make`, one that is not there yet is empty, and made with the first thing that
        is written. `timeout` is how many seconds to wait for another process that is writing.
        'sqlite://' is a new one in memory. Raises StoreError, NewerStoreError.
        """
        if not isinstance(place, Path):
            return cls(ready(None))
        if holds_collection(place) or make:
            return cls(ready(place, timeout))
        return cls(empty_until_written(place.absolute(), timeout))

    def beside(self) -> Self | None:
        """Another one of the same file, as another thread needs it; None of one in memory.

        One that was not there yet is made: else each of the two would make its own. Raises
        StoreError.
        """
        with self.transaction():
            pass
        return None if self.path is None else type(self).open(self.path, make=False)

    def close(self) -> None:
        """Let go of the file. Closing twice does no harm."""
        self._database.close()

    def __enter__(self) -> Self:
        """The store itself, closed at the end of the block."""
        return self

    def __exit__(self, *error: object) -> None:
        """Close the store."""
        self.close()

    @property
    def path(self) -> Path | None:
        """The SQLite file, absolute; None for a collection in memory."""
        return self._database.path

    @property
    def exists(self) -> bool:
        """Whether there is a collection, and not only the place for one."""
        return self._database.before_writing is None

    def transaction(self, *, reading: bool = False) -> AbstractContextManager[object]:
        """Everything inside the block is one transaction: nobody else writes meanwhile.

        One that is only `reading` keeps nobody from writing, and does not see it.
        """
        return self._database.read() if reading else self._database.write()

    def ask(
        self,
        question: Callable[Concatenate[Connection, P], T],
        *args: P.args,
        **options: P.kwargs,
    ) -> T:
        """What a function of a query module of `srs.store` answers, of a connection and more."""
        if (under_way := self._database.under_way) is not None:
            return question(under_way, *args, **options)
        with self._database.read() as connection:
            return question(connection, *args, **options)

    def do(
        self,
        change: Callable[Concatenate[Connection, P], T],
        *args: P.args,
        **options: P.kwargs,
    ) -> T:
        """As `ask`, with a function that changes something: all of it, or nothing."""
        with self._database.write() as connection:
            return change(connection, *args, **options)

    def problems(self) -> list[str]:
        """What of the file only a backup can mend, a line each; empty when it is sound."""
        return health.damage(self._database)

    def deviations(self) -> list[Difference]:
        """Where the schema is not as srs makes it."""
        return health.deviations(self._database)

    def mend_schema(self) -> list[Difference]:
        """Make every index, trigger and view what it should be; those that were mended."""
        return health.mend_schema(self._database)

    def backup(self, target: Path, scratch: Scratch = UNNOTED) -> None:
        """Write a copy of the collection as it is now to `target`. Raises ExportError."""
        write_backup(self._database, target, scratch)
