"""Reading and writing cards and the logs they come from, inside a transaction."""

import sys
from collections.abc import Iterable
from itertools import islice

from sqlalchemy import Connection, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import Insert, insert

from srs.card import Card, CardId, Status
from srs.errors import CardError
from srs.note import Entry
from srs.store import card_rows, rows, tables
from srs.store.card_tables import NO_LOG, STATUS_NUMBERS, STATUSES
from srs.store.columns import at_number
from srs.store.days import day_of
from srs.store.dialects import by_level
from srs.store.log_record import LogRecord
from srs.store.prepared import Prepared
from srs.store.references import CARD_NAMED, PLACE_NAMED, RULE_NAMED, TITLE_NAMED, name_all
from srs.store.whole import LOG_ORDER, whole
from srs.translation import mark

_AT_ONCE = 2_000
"""Rows that are made before they are written: those of a whole collection would fill memory."""
ENOUGH = 20
"""More ids than this are of no use to someone who typed too few letters of one."""
_CARD, _PLACE = tables.card.c, tables.place.c
_NEW_NOTE = insert(tables.note).values(card=CARD_NAMED)
_NEW_WORDS = insert(tables.words).values(card=CARD_NAMED)
_NEW_CARD = insert(tables.card).values(place=PLACE_NAMED, rule=RULE_NAMED, title=TITLE_NAMED)
_ONE = Prepared(whole().where(_CARD.id == bindparam("card")))


def _put(add: Insert, key: str) -> Insert:
    """`add`, each row in the place of one with the same `key`."""
    others = {column.name: add.excluded[column.name] for column in add.table.c}
    del others[key]
    others.pop("seq", None)
    return add.on_conflict_do_update(index_elements=[key], set_=others)


_PUT_CARD, _PUT_LOG = _put(_NEW_CARD, "id"), _put(insert(tables.log), "path")
_PUT_NOTE, _PUT_WORDS = _put(_NEW_NOTE, "card"), _put(_NEW_WORDS, "card")


def all_cards(connection: Connection) -> list[Card]:
    """Every card of whatever status, in log order."""
    query = whole().order_by(*LOG_ORDER)
    return [card_rows.card_from_row(row) for row in connection.execute(query)]


def one(connection: Connection, card: CardId) -> Card | None:
    """The card of that id."""
    row = _ONE.first(connection, card=card)
    return None if row is None else card_rows.card_from_row(row)


def offered_cards(connection: Connection) -> list[Card]:
    """The cards that the present rules word otherwise, where their owner may take that."""
    query = whole().where(tables.note.c.newer.is_not(None))
    found = connection.execute(query.order_by(*LOG_ORDER))
    return [card for card in map(card_rows.card_from_row, found) if card.offer]


def status_count(connection: Connection, status: Status) -> int:
    """How many cards have the status."""
    query = select(func.count()).where(_CARD.status == STATUS_NUMBERS[status])
    return connection.scalar(query) or 0


def asked_by_entry(connection: Connection) -> dict[tuple[str, Entry], int]:
    """How many cards are asked of each entry that has any, by the path of its log."""
    key = _PLACE.path, _CARD.entry_day, tables.title.c.name
    query = (
        select(*key, func.count())
        .select_from(tables.card)
        .join(tables.place, _PLACE.seq == _CARD.place)
        .outerjoin(tables.title, tables.title.c.seq == _CARD.title)
        .where(_CARD.status == STATUS_NUMBERS[Status.ACTIVE])
        .group_by(*key)
    )
    found: dict[tuple[str, Entry], int] = {}
    for path, day, title, cards in connection.execute(query):
        of = path, Entry(day_of(day), title)
        found[of] = found.get(of, 0) + cards
    return found


def by_status(connection: Connection) -> dict[Status, int]:
    """How many cards have each status."""
    query = select(_CARD.status, func.count()).group_by(_CARD.status)
    return {at_number(STATUSES, row[0]): row[1] for row in connection.execute(query)}


def place_behind(connection: Connection, deck: str) -> int:
    """The place of a further card of `deck` that no log has: behind all others of that sort."""
    here = by_level(_PLACE.deck) == by_level(deck), _PLACE.path == NO_LOG
    query = select(func.max(_CARD.position)).join(tables.place).where(*here)
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
        values = [card_rows.card_values(card) for card in some]
        name_all(connection, values)
        connection.execute(_PUT_CARD, values)
        connection.execute(
            _PUT_NOTE, [{"card_id": card.id, **card_rows.note_values(card)} for card in some]
        )
        connection.execute(
            _PUT_WORDS, [{"card_id": card.id, "text": card_rows.searched(card)} for card in some]
        )


def save(
    connection: Connection,
    cards: Iterable[Card],
    logs: Iterable[LogRecord] = (),
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
        change = update(tables.card).where(tables.card.c.id == card)
        change = change.values(status=STATUS_NUMBERS[status])
        if connection.execute(change).rowcount == 0:
            raise CardError(mark("no card {card!r}", card=card), mark("'srs list' shows the ids"))


def logs(connection: Connection) -> list[LogRecord]:
    """The logs that have been read, by path."""
    query = select(tables.log).order_by(tables.log.c.path)
    return [rows.log_of(row) for row in connection.execute(query).mappings()]


def log_at(connection: Connection, path: str) -> LogRecord | None:
    """The log at `path`, if it has been read."""
    found = connection.execute(select(tables.log).where(tables.log.c.path == path)).mappings()
    return next(map(rows.log_of, found), None)


def put_logs(connection: Connection, records: Iterable[LogRecord]) -> None:
    """Remember logs, each in the place of one with its path."""
    values = [rows.log_values(log) for log in records]
    if values:
        connection.execute(_PUT_LOG, values)


def forget_logs(connection: Connection, paths: Iterable[str]) -> None:
    """Forget logs; their cards stay."""
    gone = [{"gone": path} for path in paths]
    if gone:
        connection.execute(delete(tables.log).where(tables.log.c.path == bindparam("gone")), gone)
