"""The cards of a log by their places in it, without what they say."""

from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from srs.card import CardId, Status
from srs.store import tables
from srs.store.card_tables import ORIGINS, STATUS_NUMBERS, STATUSES
from srs.store.columns import at_number

_CARD, _NOTE, _PLACE = tables.card.c, tables.note.c, tables.place.c
_OF_LOG = ORIGINS.index("log")


class PlacedCard(NamedTuple):
    """Where a card stands among those of its log."""

    row: int
    """Its number in the table, for `srs.store.concerned.of_rows` and `move`."""
    id: CardId
    status: Status
    position: int
    first: int
    """The lines that it cites."""
    last: int
    plain: bool
    """It says what its log says, in the words of the log."""
    apart: bool
    """No rule makes it as it is: it keeps what an earlier version made, or a model made it."""


def placed(connection: Connection, path: str) -> list[PlacedCard]:
    """The cards that stand in the log at `path`, of whatever status, by their places."""
    # the places first, which are few: SQLite would go through all cards to find theirs
    here = _CARD.place.in_(select(_PLACE.seq).where(_PLACE.path == path))
    said = (_CARD.position, _CARD.first_line, _CARD.last_line, _CARD.resumes, _CARD.origin)
    query = select(_CARD.seq, _CARD.id, _CARD.status, *said).where(here)
    found = connection.execute(query.order_by(_CARD.position, _CARD.id)).all()
    edited, newer = (
        frozenset(connection.scalars(select(_NOTE.card).where(column.is_not(None))))
        for column in (_NOTE.edited, _NOTE.newer)
    )
    return [
        PlacedCard(
            row,
            CardId(name),
            at_number(STATUSES, status),
            position,
            first or 0,
            last or 0,
            resumes is None and row not in edited and row not in newer,
            row in newer or origin != _OF_LOG,
        )
        for row, name, status, position, first, last, resumes, origin in found
    ]


def retired_elsewhere(
    connection: Connection, paths: Collection[str], hashes: AbstractSet[int]
) -> list[int]:
    """The rows of retired cards of other logs than those at `paths` whose answers have a hash."""
    retired = _CARD.status == STATUS_NUMBERS[Status.RETIRED]
    query = (
        select(_CARD.seq, _PLACE.path, _NOTE.answer_hash, _NOTE.own_answer_hash)
        .join_from(tables.card, tables.note, _NOTE.card == _CARD.seq)
        .join(tables.place, _PLACE.seq == _CARD.place)
        .where(retired)
    )
    return [
        row
        for row, path, *answers in connection.execute(query)
        if path not in paths and not hashes.isdisjoint(answers)
    ]


_MOVE = (
    update(tables.card)
    .where(_CARD.seq == bindparam("row"))
    .values(first_line=bindparam("first"), last_line=bindparam("last"), position=bindparam("at"))
)


def move(connection: Connection, cards: Iterable[PlacedCard]) -> None:
    """Let cards, known by their rows, stand in the lines and the place that each has here."""
    moved = [
        {"row": card.row, "first": card.first, "last": card.last, "at": card.position}
        for card in cards
    ]
    if moved:
        connection.execute(_MOVE, moved)
