"""Cards that were found, read with how far they have come."""

import json
from collections.abc import Iterable, Iterator
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
_THESE = in_list(_CARD.seq, bindparam("numbers", type_=Text()))
_CARDS = whole().where(_THESE)
_QUERY = (
    _CARDS.add_columns(*rows.PROGRESS_COLUMNS)
    .outerjoin(tables.memory, _MEMORY.card == _CARD.seq)
    .outerjoin(tables.scheduler, tables.scheduler.c.seq == _MEMORY.scheduler)
)
_WIDE = len(_CARDS.selected_columns)
_READ, _READ_CARDS = Prepared(_QUERY), Prepared(_CARDS)


def read(connection: Connection, numbers: Iterable[int]) -> Iterator[tuple[Card, Progress | None]]:
    """The cards of those numbers, in their order."""
    for row in _rows(connection, _READ, numbers):
        state = None if row[_WIDE] is None else rows.progress_of(row[_WIDE:])
        yield card_rows.card_of(row[:_WIDE]), state


def read_cards(connection: Connection, numbers: Iterable[int]) -> Iterator[Card]:
    """The same without how far they have come."""
    return map(card_rows.card_of, _rows(connection, _READ_CARDS, numbers))


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
