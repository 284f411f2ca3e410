"""Which cards a query means: found by SQL, counted, and read a page at a time in log order."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, select

from srs.card import CardId, Status
from srs.query import Candidate, Query
from srs.queue import in_deck
from srs.schedule.progress import LEECH_LAPSES
from srs.store import rows, tables
from srs.store.days import day_number, day_of
from srs.store.decks import levels
from srs.store.dialects import LEVEL, by_level
from srs.store.sets import HERE, All, Cards, Not, Rows, has, numbers, reads_words
from srs.store.states import (
    Look,
    buried_on,
    changed_before,
    due_on,
    of_decks,
    of_status,
)
from srs.store.terms import cards_of

_CARD, _MEMORY, _KEY = tables.card, tables.memory, tables.scheduler.c.key
_MANY = 5_000
"""Where more cards are found than this, a page is read faster in log order, until it is full,
than by sorting all of them."""
_AT_ONCE = 2_000
PAGE = 200


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for, and on which day."""

    query: Query | None
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


def found(connection: Connection, search: Search) -> list[Candidate]:
    """All that is found, in log order."""
    return list(every(connection, search))


def count(connection: Connection, search: Search) -> int:
    """How many cards are found."""
    return _count(connection, _cards(connection, search))


def ids(connection: Connection, search: Search) -> list[CardId]:
    """The ids of all that is found, in no order."""
    cards = _cards(connection, search)
    query = select(_CARD.c.id).where(_CARD.c.seq.in_(numbers(cards)))
    return list(connection.scalars(query))


def count_due(connection: Connection, today: date, deck: str | None = None) -> int:
    """How many cards of `deck` the day may ask for again, drills among them; no limits hold."""
    return _count(connection, _asked(connection, today, deck, due_on))


def due_later(connection: Connection, today: date, deck: str | None = None) -> list[date]:
    """The days that cards would come back on, of those whose fact changed: they do so at once."""
    cards = _asked(connection, today, deck, changed_before)
    query = numbers(cards).with_only_columns(_MEMORY.c.due, maintain_column_froms=True)
    return [day_of(day) for day in connection.scalars(query)]


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
    look = Look(connection, day_number(search.today), search.leech_lapses)
    parts = [] if search.query is None else [cards_of(search.query.whole, look)]
    if len(search.statuses) < len(Status):
        parts.append(of_status(*search.statuses))
    return All((*parts, *_in_deck(connection, search.deck)))


def _count(connection: Connection, cards: Cards) -> int:
    query = numbers(cards).with_only_columns(func.count(), maintain_column_froms=True)
    return connection.scalar(query) or 0


def _sorted(connection: Connection, cards: Cards) -> tuple[int, Select[Any]]:
    """How many cards there are, and a query for them in log order."""
    here = HERE.c
    query = (
        select(HERE, _MEMORY, _KEY)
        .outerjoin_from(HERE, _MEMORY, _MEMORY.c.card == here.seq)
        .outerjoin(tables.scheduler, tables.scheduler.c.seq == _MEMORY.c.scheduler)
        .order_by(by_level(here.deck), here.path, here.position, here.seq)
    )
    if reads_words(cards):
        found = connection.scalars(numbers(cards)).all()
        if len(found) <= _MANY:
            return len(found), query.where(here.seq.in_(found))
        many = len(found)
    else:
        many = _count(connection, cards)
    if many <= _MANY:
        return many, query.where(here.seq.in_(numbers(cards)))
    return many, query.where(has(cards, here.seq, HERE, found_first=False))


def _candidates(connection: Connection, query: Select[Any], search: Search) -> Iterator[Candidate]:
    found = connection.execution_options(yield_per=_AT_ONCE).execute(query).mappings()
    for row in found:
        yield _candidate(row, search)


def _candidate(row: RowMapping, search: Search) -> Candidate:
    state = None if row[_MEMORY.c.card] is None else rows.progress_of(row)
    return Candidate(rows.card_of(row), state, search.today, search.leech_lapses)
