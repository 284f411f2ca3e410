"""The cards that a reading of logs concerns: found by their logs, and by what they answer."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, select

from srs.card import Card, CardId, answer_hash
from srs.store import card_rows, tables
from srs.store.dialects import LEVEL
from srs.store.whole import whole

_CARD, _NOTE, _PLACE = tables.card.c, tables.note.c, tables.place.c
_AT_ONCE = 10_000
"""Values in one statement: SQLite takes three times as many."""
T = TypeVar("T")


def of_logs(connection: Connection, paths: Iterable[str]) -> list[Card]:
    """The cards of the logs at `paths`, of whatever status."""
    found: list[Card] = []
    for some in batches(paths):
        # the places first, which are few: SQLite would go through all cards to find theirs
        places = select(_PLACE.seq).where(_PLACE.path.in_(some))
        found += _cards(connection, _CARD.place.in_(places))
    return found


def of_rows(connection: Connection, rows: Iterable[int]) -> list[Card]:
    """The cards in those rows of the table."""
    return [card for some in batches(rows) for card in _cards(connection, _CARD.seq.in_(some))]


def answering(
    connection: Connection, answers: Iterable[str], apart: Collection[str] = ()
) -> list[Card]:
    """The cards that answer one of `answers`, by their log or in their owner's words.

    Those of the logs `apart` are left out, and a few that answer otherwise may be among them.
    """
    found: set[int] = set()
    for some in batches({answer_hash(answer) for answer in answers}):
        for column in (_NOTE.answer_hash, _NOTE.own_answer_hash):
            query = (
                select(_CARD.seq, _PLACE.path)
                .join_from(tables.note, tables.card, _CARD.seq == _NOTE.card)
                .join(tables.place, _PLACE.seq == _CARD.place)
                .where(column.in_(some))
            )
            found |= {seq for seq, path in connection.execute(query) if path not in apart}
    return of_rows(connection, sorted(found))


def in_log_order(cards: Iterable[Card]) -> list[Card]:
    """`cards` in the order of `srs.store.whole.LOG_ORDER`."""
    return sorted(cards, key=_place)


def batches(values: Iterable[T]) -> Iterator[list[T]]:
    """`values` in lists that one statement can take."""
    waiting = iter(values)
    while some := list(islice(waiting, _AT_ONCE)):
        yield some


def _cards(connection: Connection, which: ColumnElement[bool]) -> Iterator[Card]:
    return map(card_rows.card_from_row, connection.execute(whole().where(which)))


def _place(card: Card) -> tuple[str, str, int, CardId]:
    return card.note.deck.replace("::", LEVEL), card.note.path, card.position, card.id
