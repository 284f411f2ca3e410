"""Statements that every answer needs: compiled once, and given to the driver as they are.

SQLAlchemy takes ten times as long to hand such a statement over as SQLite takes to run it.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

Row = Mapping[str, Any]
"""A row by the names of its columns."""


_Ready = tuple[str, Mapping[str, Any]]
"""The text, with values by their names, and the values that it has itself."""


class Prepared:
    """One statement, its values given by name as to SQLAlchemy."""

    def __init__(self, statement: Executable, values: tuple[str, ...] = ()) -> None:
        """`values` are the columns that an insert is given."""
        self._statement, self._values = statement, values
        self._ready: _Ready | None = None

    def run(self, connection: Connection, **values: object) -> DBAPICursor:
        """A cursor with what came of it: to be read at once, or left."""
        sql, fixed = self._ready or self._compiled(connection)
        cursor: DBAPICursor = connection.connection.cursor()
        cursor.execute(sql, {**fixed, **values})
        return cursor

    def first(self, connection: Connection, **values: object) -> tuple[Any, ...] | None:
        """The first row; None where there is none."""
        cursor = self.run(connection, **values)
        row: tuple[Any, ...] | None = cursor.fetchone()
        cursor.close()
        return row

    def one(self, connection: Connection, **values: object) -> Row | None:
        """The only row, by the names of its columns; None where there is none."""
        cursor = self.run(connection, **values)
        row = cursor.fetchone()
        names = [column[0] for column in cursor.description or ()]
        cursor.close()
        return None if row is None else dict(zip(names, row, strict=True))

    def scalar(self, connection: Connection, **values: object) -> Any:  # noqa: ANN401
        """The first value of the first row; None where there is none."""
        row = self.first(connection, **values)
        return None if row is None else row[0]

    def _compiled(self, connection: Connection) -> _Ready:
        if not isinstance(self._statement, ClauseElement):
            raise TypeError(self._statement)
        keys, dialect = list(self._values) or None, connection.dialect
        if isinstance(dialect, SQLiteDialect):
            # the driver finds values by name faster than they are put in order here
            dialect = SQLiteDialect(paramstyle="named")
        compiled = self._statement.compile(dialect=dialect, column_keys=keys)
        if not isinstance(compiled, SQLCompiler):
            raise TypeError(compiled)
        self._ready = str(compiled), dict(compiled.params)
        return self._ready
