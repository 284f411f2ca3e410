"""Reading and writing cards and the logs they come from, inside a transaction."""

import sys
from collections.abc import Iterable
from itertools import islice

from sqlalchemy import Connection, Table, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from srs.card import Card, CardId, Status
from srs.errors import CardError
from srs.store import rows, tables
from srs.store.known import KnownLog
from srs.store.prepared import Prepared
from srs.store.references import CARD_NAMED

_AT_ONCE = 2_000
"""Rows that are made before they are written: those of a whole collection would fill memory."""
ENOUGH = 20
"""More ids than this are of no use to someone who typed too few letters of one."""
_CARD = tables.card.c
# '::' sorts behind letters of a longer name: a deck is to stand before those below it
_BY_LEVEL = func.replace(_CARD.deck, "::", "\x01")
_LOG_ORDER = (_BY_LEVEL, _CARD.path, _CARD.position, _CARD.id)
_NEW_WORDS = insert(tables.words).values(card=CARD_NAMED)
_ONE = Prepared(select(tables.card).where(_CARD.id == bindparam("card")))
_WORDS = _NEW_WORDS.on_conflict_do_update(
    index_elements=["card"], set_={"text": _NEW_WORDS.excluded.text}
)


def every(connection: Connection) -> list[Card]:
    """Every card of whatever status, in log order."""
    query = select(tables.card).order_by(*_LOG_ORDER)
    return [rows.card_of(row) for row in connection.execute(query).mappings()]


def one(connection: Connection, card: CardId) -> Card | None:
    """The card of that id."""
    row = _ONE.one(connection, card=card)
    return None if row is None else rows.card_of(row)


def offered(connection: Connection) -> list[Card]:
    """The cards that the present rules word otherwise, where their owner may take that."""
    query = select(tables.card).where(tables.card.c.newer.is_not(None))
    found = connection.execute(query.order_by(*_LOG_ORDER)).mappings()
    return [card for card in map(rows.card_of, found) if card.offer]


def count(connection: Connection, status: Status) -> int:
    """How many cards have the status."""
    query = select(func.count()).select_from(tables.card).where(tables.card.c.status == status)
    return connection.scalar(query) or 0


def place_behind(connection: Connection, deck: str) -> int:
    """The place of a further card of `deck` that no log has: behind all others of that sort."""
    query = select(func.max(_CARD.position)).where(_CARD.deck == deck, _CARD.path.is_(None))
    last: int | None = connection.scalar(query)
    return 0 if last is None else last + 1


def ids_beginning(connection: Connection, prefix: str) -> list[CardId]:
    """The first ids, sorted, that begin with `prefix` to the letter."""
    behind = prefix + chr(sys.maxunicode)
    query = select(_CARD.id).where(_CARD.id >= prefix, _CARD.id < behind)
    return [CardId(card) for card in connection.scalars(query.order_by(_CARD.id).limit(ENOUGH))]


def put(connection: Connection, cards: Iterable[Card]) -> None:
    """Add `cards`, each in the place of one with its id."""
    waiting = iter(cards)
    while some := list(islice(waiting, _AT_ONCE)):
        upsert(connection, tables.card, [rows.card_values(card) for card in some], key="id")
        connection.execute(
            _WORDS, [{"card_id": card.id, "text": rows.searched(card)} for card in some]
        )


def save(
    connection: Connection,
    cards: Iterable[Card],
    logs: Iterable[KnownLog] = (),
    gone: Iterable[str] = (),
) -> None:
    """Keep cards and logs, each in the place of an older one; forget logs by path.

    A path that is both in `logs` and in `gone` is kept.
    """
    put(connection, cards)
    forget_logs(connection, gone)
    put_logs(connection, logs)


def set_status(connection: Connection, ids: Iterable[CardId], status: Status) -> None:
    """Give every card the status. Raises CardError for an id that no card has."""
    for card in ids:
        change = update(tables.card).where(tables.card.c.id == card).values(status=status)
        if connection.execute(change).rowcount == 0:
            raise CardError(f"no card {card!r}", "'srs list' shows the ids")


def logs(connection: Connection) -> list[KnownLog]:
    """The logs that have been read, by path."""
    query = select(tables.log).order_by(tables.log.c.path)
    return [rows.log_of(row) for row in connection.execute(query).mappings()]


def put_logs(connection: Connection, known: Iterable[KnownLog]) -> None:
    """Remember logs, each in the place of one with its path."""
    upsert(connection, tables.log, [rows.log_values(log) for log in known], key="path")


def forget_logs(connection: Connection, paths: Iterable[str]) -> None:
    """Forget logs; their cards stay."""
    gone = [{"gone": path} for path in paths]
    if gone:
        connection.execute(delete(tables.log).where(tables.log.c.path == bindparam("gone")), gone)


def upsert(connection: Connection, table: Table, values: list[rows.Values], key: str) -> None:
    """Insert rows, each in the place of one with the same `key`."""
    if not values:
        return
    add = insert(table)
    others = {name: add.excluded[name] for name in values[0] if name != key}
    connection.execute(add.on_conflict_do_update(index_elements=[key], set_=others), values)
