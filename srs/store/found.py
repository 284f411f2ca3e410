"""Cards that were found, read with how far they have come, or as a list tells them."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Text, bindparam, select

from srs import render
from srs.card import Card, is_news
from srs.query.found import Listed
from srs.schedule.progress import Progress
from srs.store import card_rows, documents, rows, tables
from srs.store.card_tables import STATUSES
from srs.store.columns import at_number
from srs.store.days import day_of
from srs.store.dialects import in_list
from srs.store.prepared import Prepared
from srs.store.whole import whole

_CARD, _MEMORY, _NOTE = tables.card.c, tables.memory.c, tables.note.c
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
_READ_LISTED = Prepared(
    select(
        *(_CARD.seq, _CARD.id, _CARD.status, tables.place.c.deck),
        *(_NOTE.content, _NOTE.former, _NOTE.newer, _MEMORY.due, _MEMORY.reviews),
    )
    .join(tables.place, tables.place.c.seq == _CARD.place)
    .join(tables.note, _NOTE.card == _CARD.seq)
    .outerjoin(tables.memory, _MEMORY.card == _CARD.seq)
    .where(_THESE)
)


def read(connection: Connection, numbers: Iterable[int]) -> Iterator[tuple[Card, Progress | None]]:
    """The cards of those numbers, in their order."""
    for row in _rows(connection, _READ, numbers):
        state = None if row[_WIDE] is None else rows.progress_from_row(row[_WIDE:])
        yield card_rows.card_from_row(row[:_WIDE]), state


def read_cards(connection: Connection, numbers: Iterable[int]) -> Iterator[Card]:
    """The same without how far they have come."""
    return map(card_rows.card_from_row, _rows(connection, _READ_CARDS, numbers))


def read_listed(connection: Connection, numbers: Iterable[int], today: date) -> Iterator[Listed]:
    """What a list of `today` tells of them."""
    for row in _rows(connection, _READ_LISTED, numbers):
        _, name, status, deck, content, former, newer, due, reviews = row
        question = render.question_text(documents.content_from_document(content))
        day = day_of(due)
        if day is not None and is_news(documents.former_from(former), reviews):
            day = min(day, today)
        made = documents.newer_of(newer)
        is_earlier = made is not None and made.note is None
        yield Listed(name, at_number(STATUSES, status), deck, question, day, is_earlier)


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
