"""Cards that have lines or an entry in common."""

from sqlalchemy import Connection, func, select

from srs.card import Card, Status
from srs.store import card_rows, tables
from srs.store.card_tables import STATUS_NUMBERS
from srs.store.days import day_number
from srs.store.dialects import by_level
from srs.store.whole import whole

_CARD, _PLACE, _TITLE = tables.card.c, tables.place.c, tables.title.c


def _numbers(*statuses: Status) -> list[int]:
    return [STATUS_NUMBERS[status] for status in statuses]


def count_in_entry(connection: Connection, card: Card) -> int:
    """How many cards the entry of `card` has, in its deck; retired and rejected ones apart."""
    note = card.note
    title = select(_TITLE.seq).where(_TITLE.name == note.entry.title).scalar_subquery()
    query = (
        select(func.count())
        .join_from(tables.card, tables.place)
        .where(
            by_level(_PLACE.deck) == by_level(note.deck),
            _PLACE.path == note.path,
            _CARD.first_line.is_not(None),
            _CARD.entry_day.is_not_distinct_from(day_number(note.entry.date)),
            _CARD.title.is_not_distinct_from(title),
            _CARD.status.not_in(_numbers(Status.RETIRED, Status.REJECTED)),
        )
    )
    return connection.scalar(query) or 0


def set_aside_near(connection: Connection, card: Card) -> list[Card]:
    """Drafts and suspended cards that cite a line which `card` cites, in no order."""
    paths = [source.path for source in card.note.sources]
    query = whole().where(
        _CARD.status.in_(_numbers(Status.DRAFT, Status.SUSPENDED)),
        _CARD.id != card.id,
        _PLACE.path.in_(paths) | _CARD.also.is_not(None),
    )
    others = map(card_rows.card_from_row, connection.execute(query))
    return [
        other
        for other in others
        if any(mine.meets(its) for mine in card.note.sources for its in other.note.sources)
    ]
