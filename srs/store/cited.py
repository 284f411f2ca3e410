"""What is known of the lines of one log without reading it: who cites them, and their answers."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, func, or_, select

from srs.card import CardId, Status
from srs.render import question_text
from srs.review import ReviewKind
from srs.schedule.foreseen import Step
from srs.schedule.replaying import DRILL
from srs.store import documents, rows, tables
from srs.store.card_tables import STATUSES
from srs.store.columns import at_number
from srs.store.concerned import batches
from srs.store.days import EPOCH, day_number
from srs.store.dialects import among

_CARD, _EVENT, _NOTE, _PLACE = tables.card.c, tables.review.c, tables.note.c, tables.place.c
_UNDO, _GRADED = (rows.KIND_NUMBERS[kind] for kind in (ReviewKind.UNDO, ReviewKind.GRADED))
_UNDONE = select(tables.review_more.c.undoes).where(tables.review_more.c.undoes.is_not(None))


class CitingRow(NamedTuple):
    """A card and the lines of a log that it cites."""

    row: int
    """Its number in the table, by which `answers_until` calls it."""
    id: CardId
    status: Status
    lines: tuple[tuple[int, int], ...]
    """First and last of each of its passages."""


def citing(connection: Connection, path: str) -> list[CitingRow]:
    """The cards of the log at `path`, of whatever status, in log order."""
    said = _CARD.seq, _CARD.id, _CARD.status, _CARD.first_line, _CARD.last_line, _CARD.also
    query = select(*said).where(_of_log(path)).order_by(_CARD.position, _CARD.id)
    return [
        CitingRow(
            row,
            CardId(card),
            at_number(STATUSES, status),
            (
                (first or 0, last or 0),
                *((s.first, s.last) for s in documents.also_of(also) if s.path == path),
            ),
        )
        for row, card, status, first, last, also in connection.execute(query)
    ]


def offered_lines(connection: Connection, path: str) -> set[int]:
    """The lines of the log at `path` that the words cite which its cards are offered."""
    query = (
        select(_NOTE.newer)
        .join(tables.card, _CARD.seq == _NOTE.card)
        .where(_NOTE.newer.is_not(None), _of_log(path))
    )
    offers = (documents.newer_of(column) for column in connection.scalars(query))
    sources = [s for offer in offers if offer and offer.note for s in offer.note.sources]
    return {n for s in sources if s.path == path for n in range(s.first, s.last + 1)}


def rows_by_id(connection: Connection, cards: Iterable[CardId]) -> dict[CardId, int]:
    """The number of each of `cards` in the table."""
    return {
        CardId(card): row
        for some in batches(cards)
        for card, row in connection.execute(select(_CARD.id, _CARD.seq).where(_CARD.id.in_(some)))
    }


def questions_of(connection: Connection, cards: Iterable[CardId]) -> dict[CardId, str]:
    """What each of `cards` asks."""
    query = select(_CARD.id, _NOTE.content).join(tables.note, _NOTE.card == _CARD.seq)
    return {
        CardId(card): question_text(documents.content_from_document(said))
        for some in batches(cards)
        for card, said in connection.execute(query.where(_CARD.id.in_(some)))
    }


def answers_until(
    connection: Connection, until: date, cards: Sequence[int], newest: int
) -> Iterator[Step]:
    """The events up to a study day of `cards`, by their rows, and of those answered `newest`.

    All events of these that stand, card by card, each in the order of their recording. So many of
    the newest graded answers are gone back to.
    """
    stand = (
        _EVENT.kind != _UNDO,
        _EVENT.seq.not_in(_UNDONE),
        _EVENT.day <= day_number(until),
    )
    late = (
        select(_EVENT.card)
        .where(*stand, _EVENT.kind == _GRADED)
        .order_by(_EVENT.seq.desc())
        .limit(newest)
    )
    query = (
        select(
            _EVENT.card,
            _EVENT.kind * DRILL + func.coalesce(_EVENT.grade, 0),
            _EVENT.day + EPOCH,
            _EVENT.seq,
        )
        .where(*stand, or_(_EVENT.card.in_(late), among(_EVENT.card, cards)))
        .order_by(_EVENT.card, _EVENT.seq)
    )
    yield from map(tuple, connection.execute(query))


def _of_log(path: str) -> ColumnElement[bool]:
    # the places first, which are few: SQLite would go through all cards to find theirs
    return _CARD.place.in_(select(_PLACE.seq).where(_PLACE.path == path))
