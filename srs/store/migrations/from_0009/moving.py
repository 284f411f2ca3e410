"""Rows carried over from a table to the one that takes its place."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

Row = tuple[Any, ...]


class Table(NamedTuple):
    """How the rows of a table are carried over."""

    name: str
    columns: str
    read: str
    """Selects the old rows; the first column names them to a person."""
    row: Callable[..., Row]
    """The new row of an old one."""


def move(database: sqlite3.Connection, table: Table) -> None:
    """Raises ValueError for a row that cannot be carried over."""
    marks = ", ".join("?" for _ in table.columns.split())
    at: list[object] = [None]
    try:
        database.executemany(
            f"INSERT INTO {table.name} ({', '.join(table.columns.split())}) "  # noqa: S608
            f"VALUES ({marks})",
            _new_rows(database.execute(table.read), table, at),
        )
    except sqlite3.IntegrityError as error:
        raise ValueError(f"{table.name} {at[0]!r}: {error}") from error


def _new_rows(rows: Iterable[Row], table: Table, at: list[object]) -> Iterator[Row]:
    unread = iter(rows)
    while True:
        try:
            row = next(unread)
        except StopIteration:
            return
        except sqlite3.OperationalError as error:  # a text that is none
            raise ValueError(f"{table.name} behind {at[0]!r} cannot be read ({error})") from error
        at[0] = row[0]
        try:
            yield table.row(*row)
        except (ValueError, TypeError, LookupError, RecursionError) as error:
            told = error if isinstance(error, ValueError) else f"{type(error).__name__}: {error}"
            raise ValueError(f"{table.name} {row[0]!r} cannot be read ({told})") from error
