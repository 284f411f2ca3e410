"""Cards that were found, read with how far they have come."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Text, bindparam

from srs.card import Card
from srs.schedule.progress import Progress
from srs.store import card_rows, rows, tables
from srs.store.dialects import in_list
from srs.store.prepared import Prepared
from srs.store.whole import whole

_CARD, _MEMORY = tables.card.c, tables.memory.c
_AT_ONCE = 2_000
_OF_MEMORY = *(column for column in _MEMORY if column is not _MEMORY.name), tables.scheduler.c.key
_THESE = in_list(_CARD.seq, bindparam("numbers", type_=Text()))
_CARDS = whole().where(_THESE)
_QUERY = (
    _CARDS.add_columns(*_OF_MEMORY)
    .outerjoin(tables.memory, _MEMORY.card == _CARD.seq)
    .outerjoin(tables.scheduler, tables.scheduler.c.seq == _MEMORY.scheduler)
)
_NAMES, _NAMES_OF_CARD = (
    tuple(column.name for column in query.selected_columns) for query in (_QUERY, _CARDS)
)
_READ, _READ_CARDS = Prepared(_QUERY), Prepared(_CARDS)


def read(connection: Connection, numbers: Iterable[int]) -> Iterator[tuple[Card, Progress | None]]:
    """The cards of those numbers, in their order."""
    for values in _rows(connection, _READ, numbers):
        row: Mapping[str, Any] = dict(zip(_NAMES, values, strict=True))
        state = None if row["card"] is None else rows.progress_of(row)
        yield card_rows.card_of(row), state


def read_cards(connection: Connection, numbers: Iterable[int]) -> Iterator[Card]:
    """The same without how far they have come."""
    for values in _rows(connection, _READ_CARDS, numbers):
        yield card_rows.card_of(dict(zip(_NAMES_OF_CARD, values, strict=True)))


def _rows(
    connection: Connection, query: Prepared, numbers: Iterable[int]
) -> Iterator[tuple[Any, ...]]:
    """The rows of those numbers, which come first in each, some at a time."""
    waiting = iter(numbers)
    while some := list(islice(waiting, _AT_ONCE)):
        cursor = query.run(connection, numbers=json.dumps(some))
        there = {row[0]: row for row in cursor.fetchall()}
        cursor.close()
        yield from (there[number] for number in some)
