"""What the tables are made of: types, and constraints that SQLite and PostgreSQL both know."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from sqlalchemy import (
    REAL,
    BigInteger,
    CheckConstraint,
    Column,
    Double,
    Index,
    Integer,
    MetaData,
    text,
)

T = TypeVar("T")
metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

Whole = BigInteger().with_variant(Integer, "sqlite")
"""What may not fit into 32 bits."""
Real: Double[float] = Double().with_variant(REAL, "sqlite")
"""A number with a fraction."""
FIRST_DAY, LAST_DAY = -719_162, 2_932_896
"""The days from 1 January of the year 1 to 31 December 9999, of which dates can be made."""
_FIRST_MS, _LAST_MS = FIRST_DAY * 86_400_000, (LAST_DAY + 1) * 86_400_000 - 1


def is_one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """`column` is one of `values`."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def at_number(values: Sequence[T], number: int) -> T:
    """The value of a column of a `number_of`. Raises ValueError for a number of none."""
    if 0 <= number < len(values):
        return values[number]
    raise ValueError(f"{number} stands for nothing")


def number_of(column: str, values: Sequence[object]) -> CheckConstraint:
    """`column` is the place of one of `values`, from 0."""
    return CheckConstraint(f"{column} BETWEEN 0 AND {len(values) - 1}", name=column)


def is_day(column: str) -> CheckConstraint:
    """`column` is a day of which a date can be made."""
    return CheckConstraint(f"{column} BETWEEN {FIRST_DAY} AND {LAST_DAY}", name=column)


def is_instant(column: str, unit: int = 1) -> CheckConstraint:
    """`column` is an instant of which a date can be made, in units of `unit` milliseconds."""
    first, last = _FIRST_MS // unit, _LAST_MS // unit
    return CheckConstraint(f"{column} BETWEEN {first} AND {last}", name=column)


def bit(column: str) -> CheckConstraint:
    """`column` is 0 or 1."""
    return CheckConstraint(f"{column} IN (0, 1)", name=column)


def json_array(column: str) -> CheckConstraint:
    """`column` looks like a JSON array; the program reads what stands in it."""
    return CheckConstraint(f"{column} LIKE '[%]'", name=column)


def json_object(column: str) -> CheckConstraint:
    """`column` looks like a JSON object."""
    return CheckConstraint(f"{column} LIKE '{{%}}'", name=column)


def where_known(name: str, column: Column[str] | Column[int], of: Column[int]) -> None:
    """An index of the few rows that have the column."""
    # for PostgreSQL as well (`srs.store.dialects`), whose dialect is slow to import
    Index(name, of, sqlite_where=text(f"{column.name} IS NOT NULL"))
