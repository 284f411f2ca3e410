"""Which cards a query means: found by SQL, counted, and read a page at a time in log order."""

from __future__ import annotations  # who asks by no query needs not know what one is

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, FromClause, Select, func, select

from srs import query as asked
from srs.card import Card, CardId, Status
from srs.deck import in_deck
from srs.query import FoundCard, Listed
from srs.schedule.progress import LEECH_LAPSES
from srs.store import tables
from srs.store.days import day_number, day_of
from srs.store.decks import levels
from srs.store.dialects import LEVEL, among, by_level, together
from srs.store.found import read, read_cards, read_listed
from srs.store.sets import (
    HERE,
    All,
    Cards,
    Except,
    Rows,
    card_numbers,
    has,
    kept,
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

_CARD, _MEMORY = tables.card, tables.memory
_MANY = 5_000
"""Where more cards are found than this, a page is read faster in log order, until it is full,
than by sorting all of them."""
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
class SearchPage:
    """Some of what was found."""

    count: int
    """How many cards were found in all."""
    cards: tuple[Listed, ...]


def page(connection: Connection, search: Search, start: int = 0, size: int = PAGE) -> SearchPage:
    """How many cards are found, and `size` of them in log order, behind the first `start`."""
    found, query = _sorted(connection, cards_meant(connection, search))
    if start >= found:
        return SearchPage(found, ())
    numbers = connection.scalars(query.offset(start).limit(size)).all()
    return SearchPage(found, tuple(read_listed(connection, numbers, search.today)))


def listed_rows(connection: Connection, search: Search) -> list[Listed]:
    """All that is found, in log order, as a list tells it."""
    _, query = _sorted(connection, cards_meant(connection, search))
    return list(read_listed(connection, connection.scalars(query).all(), search.today))


def all_found(connection: Connection, search: Search) -> Iterator[FoundCard]:
    """All that is found, in log order, read while it is used."""
    _, query = _sorted(connection, cards_meant(connection, search))
    return _candidates(connection, connection.scalars(query).all(), search)


def every_card(connection: Connection, search: Search) -> Iterator[Card]:
    """The same without how far they have come."""
    _, query = _sorted(connection, cards_meant(connection, search))
    return read_cards(connection, connection.scalars(query).all())


def found(connection: Connection, search: Search) -> list[FoundCard]:
    """All that is found, in log order."""
    return list(all_found(connection, search))


def found_count(connection: Connection, search: Search) -> int:
    """How many cards are found."""
    return _count(connection, cards_meant(connection, search))


def ids(connection: Connection, search: Search) -> list[CardId]:
    """The ids of all that is found, in no order."""
    asked = queries(cards_meant(connection, search), lambda table: together(_id_of(table)))
    found, left_out = _all_of(connection, asked.found), _all_of(connection, asked.left_out)
    if not left_out:
        return found
    gone = set(left_out)
    return [card for card in found if card not in gone]


def _all_of(connection: Connection, asked: list[Select[str]]) -> list[CardId]:
    parts = [json.loads(connection.scalar(query) or "[]") for query in asked]
    return parts[0] if len(parts) == 1 else [card for some in parts for card in some]


def _id_of(table: FromClause) -> ColumnElement[str]:
    """The id of the card that a row of `table` is about."""
    if table is tables.words:
        return select(_CARD.c.id).where(_CARD.c.seq == table.c.card).scalar_subquery()
    column: ColumnElement[str] = table.c.name if table is _MEMORY else table.c.id
    return column


def count_due(connection: Connection, today: date, deck: str | None = None) -> int:
    """How many cards of `deck` the day may ask for again, drills among them; no limits hold."""
    which = due_on(connection, day_number(today))
    return _count(connection, _asked(connection, today, deck, which))


def due_later(connection: Connection, today: date, deck: str | None = None) -> list[date]:
    """The days that cards would come back on, of those whose fact changed: they do so at once."""
    cards = _asked(connection, today, deck, changed_before(day_number(today)))
    found = (connection.scalars(query) for query in kept(cards, lambda table: table.c.due))
    return [day_of(day) for days in found for day in days]


def _asked(connection: Connection, today: date, deck: str | None, which: Rows) -> Cards:
    """Those of the cards `which` that may be asked today, in `deck`."""
    parts = [which, of_status(Status.ACTIVE), Except(buried_on(day_number(today)))]
    return All((*parts, *_in_deck(connection, deck)))


def _in_deck(connection: Connection, deck: str | None) -> list[Cards]:
    if deck is None:
        return []
    return [of_decks(n for n in levels(connection) if in_deck(n.replace(LEVEL, "::"), deck))]


def cards_meant(connection: Connection, search: Search) -> Cards:
    """The cards that are found, as a set."""
    parts: list[Cards] = []
    if search.query is not None:
        from srs.store.terms import cards_of  # noqa: PLC0415  # as above

        look = Look(connection, day_number(search.today), search.leech_lapses)
        parts.append(cards_of(search.query.whole, look))
    if len(search.statuses) < len(Status):
        parts.append(of_status(*search.statuses))
    return All((*parts, *_in_deck(connection, search.deck)))


def _count(connection: Connection, cards: Cards) -> int:
    parts = queries(cards, lambda _: func.count())
    found, left_out = (sum(connection.scalar(query) or 0 for query in part) for part in parts)
    return found - left_out


def _sorted(connection: Connection, cards: Cards) -> tuple[int, Select[int]]:
    """How many cards there are, and a query for their numbers in log order."""
    here = HERE.c
    if reads_words(cards):
        found = connection.scalars(card_numbers(cards)).all()
        if len(found) <= _MANY:
            return len(found), _in_order(walked=False).where(among(here.seq, found))
        many = len(found)
    else:
        many = _count(connection, cards)
    if many <= _MANY:
        return many, _in_order(walked=False).where(here.seq.in_(card_numbers(cards)))
    wanted = has(cards, here.seq, HERE, found_first=False)
    return many, _in_order(walked=True).where(wanted)


def _in_order(*, walked: bool) -> Select[int]:
    """Numbers in log order: of cards that are found first, or `walked` along in that order.

    No database is to look up the place of each card and sort them all, where the first of
    many are wanted: then places are gone through in theirs, and the cards of each.
    """
    place, here = tables.place.c, HERE.c
    number = place.seq + 0 if walked else place.seq
    query = select(here.seq).join_from(HERE, tables.place, number == here.place)
    return query.order_by(by_level(place.deck), place.path, here.position, here.seq)


def _candidates(
    connection: Connection, numbers: Iterable[int], search: Search
) -> Iterator[FoundCard]:
    for card, state in read(connection, numbers):
        yield FoundCard(card, state, search.today, search.leech_lapses)
