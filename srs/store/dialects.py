"""What each database has to be asked in its own words."""

import json
from collections.abc import Sequence
from typing import Any, ClassVar, TypeVar

from sqlalchemy import Boolean, ColumnElement, Integer, Text, literal
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateIndex
from sqlalchemy.sql.compiler import DDLCompiler, SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

T = TypeVar("T")
LEVEL = "\x01"
"""Stands between the levels of a deck in `by_level`."""


class _Spoken(FunctionElement[T]):
    """A function of one value, which stands for {} in the words of each database."""

    inherit_cache = True
    here: ClassVar[str]
    """In those of SQLite."""
    there: ClassVar[str]
    """In those of PostgreSQL."""


@compiles(_Spoken)
def _here(element: _Spoken[Any], compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    return element.here.format(compiler.process(element.clauses, **how))


@compiles(_Spoken, "postgresql")
def _there(element: _Spoken[Any], compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    return element.there.format(compiler.process(element.clauses, **how))


class by_level(_Spoken[str]):  # noqa: N801  # a function of SQL
    """A deck as it sorts: '::' would stand behind letters of a longer name."""

    type = Text()
    inherit_cache = True
    here = f"replace({{}}, '::', char({ord(LEVEL)}))"
    there = f"replace({{}}, '::', chr({ord(LEVEL)}))"


class reviews_in(_Spoken[int]):  # noqa: N801  # as above
    """The number of reviews that a document of `card.former` tells."""

    type = Integer()
    inherit_cache = True
    here = "json_extract({}, '$.reviews')"
    there = "CAST(CAST({} AS json) ->> 'reviews' AS integer)"


class together(_Spoken[str]):  # noqa: N801  # as above
    """All values of a column as one JSON array; drivers take longer over rows than finding them."""

    type = Text()
    inherit_cache = True
    here = "json_group_array({})"
    there = "CAST(json_agg({}) AS text)"


class listed(_Spoken[int]):  # noqa: N801  # as above
    """The numbers of a JSON array, as a query: one value, where a statement may not have many."""

    type = Integer()
    inherit_cache = True
    here = "(SELECT value FROM json_each({}))"
    there = "(SELECT CAST(value AS bigint) FROM json_array_elements_text(CAST({} AS json)))"


@compiles(CreateIndex, "postgresql")
def _partial_there(create: CreateIndex, compiler: DDLCompiler, **how: Any) -> str:  # noqa: ANN401
    """Of the same rows as in SQLite."""
    known = create.element.dialect_options
    known["postgresql"]["where"] = known["sqlite"]["where"]
    made: str = compiler.visit_create_index(create, **how)  # type: ignore[no-untyped-call]  # no types
    return made


def among(column: ColumnElement[int], numbers: Sequence[int]) -> ColumnElement[bool]:
    """Whether `column` is one of `numbers`, of which there may be thousands."""
    return in_list(column, literal(json.dumps([*numbers])))


def in_list(column: ColumnElement[int], array: ColumnElement[str]) -> ColumnElement[bool]:
    """The same, where the numbers are a JSON array."""
    return column.op("IN", is_comparison=True, return_type=Boolean())(listed(array))
