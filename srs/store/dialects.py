"""What each database has to be asked in its own words."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Boolean, ColumnElement, Integer, Text, literal
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateIndex
from sqlalchemy.sql.compiler import DDLCompiler, SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

LEVEL = "\x01"
"""Stands between the levels of a deck in `by_level`."""


class by_level(FunctionElement[str]):  # noqa: N801  # a function of SQL
    """A deck as it sorts: '::' would stand behind letters of a longer name."""

    type = Text()
    inherit_cache = True


@compiles(by_level)
def _by_level(element: by_level, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    return f"replace({compiler.process(element.clauses, **how)}, '::', char({ord(LEVEL)}))"


@compiles(by_level, "postgresql")
def _by_level_there(element: by_level, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    return f"replace({compiler.process(element.clauses, **how)}, '::', chr({ord(LEVEL)}))"


class reviews_in(FunctionElement[int]):  # noqa: N801  # as above
    """The number of reviews that a document of `card.former` tells."""

    type = Integer()
    inherit_cache = True


@compiles(reviews_in)
def _reviews_in(element: reviews_in, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    return f"json_extract({compiler.process(element.clauses, **how)}, '$.reviews')"


@compiles(reviews_in, "postgresql")
def _reviews_there(element: reviews_in, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    return (
        f"CAST(CAST({compiler.process(element.clauses, **how)} AS json) ->> 'reviews' AS integer)"
    )


class together(FunctionElement[str]):  # noqa: N801  # as above
    """All values of a column as one JSON array; drivers take longer over rows than finding them."""

    type = Text()
    inherit_cache = True


@compiles(together)
def _together(element: together, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    return f"json_group_array({compiler.process(element.clauses, **how)})"


@compiles(together, "postgresql")
def _together_there(element: together, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    return f"CAST(json_agg({compiler.process(element.clauses, **how)}) AS text)"


@compiles(CreateIndex, "postgresql")
def _partial_there(create: CreateIndex, compiler: DDLCompiler, **how: Any) -> str:  # noqa: ANN401
    """Of the same rows as in SQLite."""
    known = create.element.dialect_options
    known["postgresql"]["where"] = known["sqlite"]["where"]
    made: str = compiler.visit_create_index(create, **how)  # type: ignore[no-untyped-call]  # no types
    return made


class listed(FunctionElement[int]):  # noqa: N801  # as above
    """The numbers of a JSON array, as a query: one value, where a statement may not have many."""

    type = Integer()
    inherit_cache = True


@compiles(listed)
def _listed(element: listed, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    array = compiler.process(element.clauses, **how)
    return f"(SELECT value FROM json_each({array}))"  # noqa: S608  # a place for a value


@compiles(listed, "postgresql")
def _listed_there(element: listed, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    array = f"CAST({compiler.process(element.clauses, **how)} AS json)"
    return f"(SELECT CAST(value AS bigint) FROM json_array_elements_text({array}))"  # noqa: S608  # as above


def among(column: ColumnElement[int], numbers: Sequence[int]) -> ColumnElement[bool]:
    """Whether `column` is one of `numbers`, of which there may be thousands."""
    return in_list(column, literal(json.dumps([*numbers])))


def in_list(column: ColumnElement[int], array: ColumnElement[str]) -> ColumnElement[bool]:
    """The same, where the numbers are a JSON array."""
    return column.op("IN", is_comparison=True, return_type=Boolean())(listed(array))
