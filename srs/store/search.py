"""Which cards a query means: found by SQL, counted, and read a page at a time in log order."""

from __future__ import annotations  # who asks by no query needs not know what one is

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, RowMapping, Select, func, select

from srs import query as asked
from srs.card import Card, CardId, Status
from srs.query import Candidate
from srs.queue import in_deck
from srs.schedule.progress import LEECH_LAPSES
from srs.store import card_rows, rows, tables
from srs.store.days import day_number, day_of
from srs.store.decks import levels
from srs.store.dialects import LEVEL, by_level, together
from srs.store.sets import (
    HERE,
    All,
    Cards,
    Not,
    Rows,
    has,
    key_of,
    numbers,
    queries,
    reads_words,
)
from srs.store.states import (
    Look,
    buried_on,
    changed_before,
    due_on,
    of_decks,
    of_status,
)
from srs.store.whole import whole

_CARD, _MEMORY, _KEY = tables.card, tables.memory, tables.scheduler.c.key
_MANY = 5_000
"""Where more cards are found than this, a page is read faster in log order, until it is full,
than by sorting all of them."""
_AT_ONCE = 2_000
PAGE = 200


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for, and on which day."""

    query: asked.Query | None
    """None means every card, rejected ones as well."""
    today: date
    leech_lapses: int = LEECH_LAPSES
    deck: str | None = None
    """To the letter, with the decks below it; None is all."""
    statuses: tuple[Status, ...] = tuple(Status)


@dataclass(frozen=True, slots=True)
class Page:
    """Some of what was found."""

    count: int
    """How many cards were found in all."""
    cards: tuple[Candidate, ...]


def page(connection: Connection, search: Search, start: int = 0, size: int = PAGE) -> Page:
    """How many cards are found, and `size` of them in log order, behind the first `start`."""
    found, query = _sorted(connection, _cards(connection, search))
    if start >= found:
        return Page(found, ())
    return Page(found, tuple(_candidates(connection, query.offset(start).limit(size), search)))


def every(connection: Connection, search: Search) -> Iterator[Candidate]:
    """All that is found, in log order, read while it is used."""
    _, query = _sorted(connection, _cards(connection, search))
    return _candidates(connection, query, search)


def every_card(connection: Connection, search: Search) -> Iterator[Card]:
    """The same without how far they have come."""
    _, query = _sorted(connection, _cards(connection, search))
    return map(card_rows.card_of, _read(connection, query))


def found(connection: Connection, search: Search) -> list[Candidate]:
    """All that is found, in log order."""
    return list(every(connection, search))


def count(connection: Connection, search: Search) -> int:
    """How many cards are found."""
    return _count(connection, _cards(connection, search))


def ids(connection: Connection, search: Search) -> list[CardId]:
    """The ids of all that is found, in no order."""
    cards = _cards(connection, search)
    found = [
        json.loads(connection.scalar(query) or "[]")
        for query in queries(cards, lambda table: together(_id_of(table)))
    ]
    return [card for some in found for card in some]


def _id_of(table: FromClause) -> ColumnElement[str]:
    """The id of the card that a row of `table` is about."""
    if table is tables.words:
        return select(_CARD.c.id).where(_CARD.c.seq == table.c.card).scalar_subquery()
    column: ColumnElement[str] = table.c.name if table is _MEMORY else table.c.id
    return column


def count_due(connection: Connection, today: date, deck: str | None = None) -> int:
    """How many cards of `deck` the day may ask for again, drills among them; no limits hold."""
    return _count(connection, _asked(connection, today, deck, due_on))


def due_later(connection: Connection, today: date, deck: str | None = None) -> list[date]:
    """The days that cards would come back on, of those whose fact changed: they do so at once."""
    cards = _asked(connection, today, deck, changed_before)
    found = (connection.scalars(query) for query in queries(cards, lambda table: table.c.due))
    return [day_of(day) for days in found for day in days]


def _asked(
    connection: Connection, today: date, deck: str | None, which: Callable[[int], Rows]
) -> Cards:
    """The cards of `deck` that may be asked today, of those that were reviewed."""
    day = day_number(today)
    parts = [which(day), of_status(Status.ACTIVE), Not(buried_on(day))]
    return All((*parts, *_in_deck(connection, deck)))


def _in_deck(connection: Connection, deck: str | None) -> list[Cards]:
    if deck is None:
        return []
    return [of_decks(n for n in levels(connection) if in_deck(n.replace(LEVEL, "::"), deck))]


def _cards(connection: Connection, search: Search) -> Cards:
    parts: list[Cards] = []
    if search.query is not None:
        from srs.store.terms import cards_of  # noqa: PLC0415  # as above

        look = Look(connection, day_number(search.today), search.leech_lapses)
        parts.append(cards_of(search.query.whole, look))
    if len(search.statuses) < len(Status):
        parts.append(of_status(*search.statuses))
    return All((*parts, *_in_deck(connection, search.deck)))


def _count(connection: Connection, cards: Cards) -> int:
    # of the key, though it is never NULL: a query has to name a table
    parts = queries(cards, lambda table: func.count(key_of(table)))
    return sum(connection.scalar(query) or 0 for query in parts)


def _sorted(connection: Connection, cards: Cards) -> tuple[int, Select[Any]]:
    """How many cards there are, and a query for them in log order."""
    here = HERE.c
    if reads_words(cards):
        found = connection.scalars(numbers(cards)).all()
        if len(found) <= _MANY:
            return len(found), _query().where(here.seq.in_(found))
        many = len(found)
    else:
        many = _count(connection, cards)
    if many <= _MANY:
        return many, _query().where(here.seq.in_(numbers(cards)))
    wanted = has(cards, here.seq, HERE, found_first=False)
    return many, _query(in_order=True).where(wanted)


def _query(*, in_order: bool = False) -> Select[Any]:
    """What `_candidate` reads."""
    place, here = tables.place.c, HERE.c
    return (
        whole(HERE, in_order=in_order)
        .add_columns(*(column for column in _MEMORY.c if column is not _MEMORY.c.name), _KEY)
        .outerjoin(_MEMORY, _MEMORY.c.card == here.seq)
        .outerjoin(tables.scheduler, tables.scheduler.c.seq == _MEMORY.c.scheduler)
        .order_by(by_level(place.deck), place.path, here.position, here.seq)
    )


def _candidates(connection: Connection, query: Select[Any], search: Search) -> Iterator[Candidate]:
    return (_candidate(row, search) for row in _read(connection, query))


def _read(connection: Connection, query: Select[Any]) -> Iterable[RowMapping]:
    return connection.execution_options(yield_per=_AT_ONCE).execute(query).mappings()


def _candidate(row: RowMapping, search: Search) -> Candidate:
    state = None if row[_MEMORY.c.card] is None else rows.progress_of(row)
    return Candidate(card_rows.card_of(row), state, search.today, search.leech_lapses)
