"""What was found as numbers of cards: all of them in some order, and those that are seen, read.

A hundred thousand numbers are found and sorted in less than a tenth of a second, as SQLite gives
them as one value; cards take a hundred times as long.
"""

import json
from collections.abc import Callable, Collection, Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, Select, Text, bindparam, func, select

from srs.card import Card, CardId, Status
from srs.query import FoundCard
from srs.query.sort_key import SortKey
from srs.store import search as searching
from srs.store import tables
from srs.store.card_tables import STATUSES
from srs.store.columns import at_number
from srs.store.dialects import by_level, in_list, together
from srs.store.found import read, read_cards
from srs.store.search import Search
from srs.store.sets import key_of, queries

_CARD, _MEMORY, _WORDS, _PLACE = (
    each.c for each in (tables.card, tables.memory, tables.words, tables.place)
)
CardNumber = int
"""By which a card is found in this collection; it means nothing elsewhere."""
_FEW = 5_000
"""Cards up to which only these are sorted, and not the collection."""

Sorted = Callable[[bool], Select[int]]
"""A query for the numbers of cards in an order; turned round, where it is asked for."""


def numbers_found(
    connection: Connection,
    search: Search,
    order: SortKey = SortKey.DECK,
    *,
    descending: bool = False,
) -> list[int]:
    """The numbers of all cards that are found, in `order`; new ones last, by what they have not."""
    found = _found(connection, search)
    query = _SORTED[order](descending)
    if len(found) <= _FEW:
        query = query.where(in_list(_column_of(query), _array(found)))
    ordered = _all_of(connection, query)
    if len(found) > _FEW:
        ordered = [number for number in ordered if number in found]
    if len(ordered) < len(found):
        ordered += sorted(found.difference(ordered))
    return ordered


def found_numbered(
    connection: Connection, numbers: Sequence[int], search: Search
) -> dict[int, FoundCard]:
    """The cards of those numbers, in their order; a number of no card is left out.

    No card is ever deleted, but a backup may have taken the place of the collection.
    """
    query = select(_CARD.seq).where(in_list(_CARD.seq, _array(numbers)))
    there = set(connection.scalars(query))
    known = [number for number in numbers if number in there]
    return {
        number: FoundCard(card, state, search.today, search.leech_lapses)
        for number, (card, state) in zip(known, read(connection, known), strict=True)
    }


def cards_numbered(connection: Connection, numbers: Sequence[int]) -> list[Card]:
    """The same without how far they have come."""
    return list(read_cards(connection, numbers))


def numbers_by_state(
    connection: Connection, numbers: Collection[int]
) -> Mapping[tuple[Status, bool], list[int]]:
    """Those numbers by the status of their cards, and whether they are flagged."""
    query = select(_CARD.status, _CARD.flagged, together(_CARD.seq))
    query = query.where(in_list(_CARD.seq, _array(numbers))).group_by(_CARD.status, _CARD.flagged)
    return {
        (at_number(STATUSES, status), bool(flagged)): json.loads(some)
        for status, flagged, some in connection.execute(query)
    }


def offered_among(connection: Connection, numbers: Collection[int]) -> set[int]:
    """Those for which other words are offered."""
    newer = select(tables.note.c.card).where(tables.note.c.newer.is_not(None))
    known = [number for number in connection.scalars(newer) if number in set(numbers)]
    cards = read_cards(connection, known)
    return {number for number, card in zip(known, cards, strict=True) if card.offer}


def reviewed_among(connection: Connection, numbers: Collection[int]) -> set[int]:
    """Those of cards that have a schedule."""
    query = select(together(_MEMORY.card)).where(in_list(_MEMORY.card, _array(numbers)))
    return set(json.loads(connection.scalar(query) or "[]"))


def beginning_with(connection: Connection, text: str) -> list[int]:
    """The numbers of the cards whose question, folded, begins with `text`."""
    query = select(_WORDS.card).where(_WORDS.text.startswith(text, autoescape=True))
    return list(connection.scalars(query.order_by(_WORDS.card)))


def ids_numbered(connection: Connection, numbers: Collection[int]) -> list[CardId]:
    """The ids of those cards, in no order."""
    query = select(together(_CARD.id)).where(in_list(_CARD.seq, _array(numbers)))
    found: list[CardId] = json.loads(connection.scalar(query) or "[]")
    return found


def _found(connection: Connection, search: Search) -> set[int]:
    asked = queries(searching.cards_meant(connection, search), lambda t: together(key_of(t)))
    every, left_out = (
        {n for query in part for n in json.loads(connection.scalar(query) or "[]")}
        for part in asked
    )
    return every - left_out


def _all_of(connection: Connection, query: Select[int]) -> list[int]:
    inner = query.subquery()
    [column] = inner.c
    found: list[int] = json.loads(connection.scalar(select(together(column))) or "[]")
    return found


def _column_of(query: Select[int]) -> ColumnElement[int]:
    [column] = query.selected_columns
    return column


def _array(numbers: Collection[int]) -> ColumnElement[str]:
    return bindparam(None, json.dumps([*numbers]), type_=Text())


def _by_memory(*columns: ColumnElement[float]) -> Sorted:
    def query(descending: bool) -> Select[int]:  # noqa: FBT001, a function of one value
        keys = (column.desc() if descending else column for column in columns)
        return select(_MEMORY.card).order_by(*keys, _MEMORY.card)

    return query


def _by_words(descending: bool) -> Select[int]:  # noqa: FBT001, as above
    text = _WORDS.text
    return select(_WORDS.card).order_by(text.desc() if descending else text, _WORDS.card)


def _by_age(descending: bool) -> Select[int]:  # noqa: FBT001, as above
    return select(_CARD.seq).order_by(_CARD.seq.desc() if descending else _CARD.seq)


def _by_deck(descending: bool) -> Select[int]:  # noqa: FBT001, as above
    """Places are gone through in their order, and the cards of each: no card is looked up."""
    query = select(_CARD.seq).join_from(tables.place, tables.card, _PLACE.seq + 0 == _CARD.place)
    keys = (by_level(_PLACE.deck), _PLACE.path, _CARD.position, _CARD.seq)
    return query.order_by(*(key.desc() if descending else key for key in keys))


_SORTED: Mapping[SortKey, Sorted] = {
    SortKey.DECK: _by_deck,
    SortKey.DUE: _by_memory(_MEMORY.due),
    SortKey.INTERVAL: _by_memory(_MEMORY.interval),
    SortKey.EASE: _by_memory(
        func.coalesce(_MEMORY.ease / 100.0, _MEMORY.stability, 0.0),
    ),
    SortKey.LAPSES: _by_memory(_MEMORY.lapses),
    SortKey.QUESTION: _by_words,
    SortKey.CREATED: _by_age,
}
