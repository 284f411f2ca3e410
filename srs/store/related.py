"""Cards that have lines or an entry in common."""

from sqlalchemy import Connection, func, select

from srs.card import Card, Status
from srs.store import rows, tables
from srs.store.days import day_number
from srs.store.dialects import by_level

_CARD = tables.card.c


def count_in_entry(connection: Connection, card: Card) -> int:
    """How many cards the entry of `card` has, in its deck; retired and rejected ones apart."""
    note = card.note
    query = select(func.count()).where(
        by_level(_CARD.deck) == by_level(note.deck),
        _CARD.path == note.path,
        _CARD.entry_day.is_not_distinct_from(day_number(note.entry.date)),
        _CARD.entry_title.is_not_distinct_from(note.entry.title),
        _CARD.status.not_in([Status.RETIRED, Status.REJECTED]),
    )
    return connection.scalar(query) or 0


def set_aside_near(connection: Connection, card: Card) -> list[Card]:
    """Drafts and suspended cards that cite a line which `card` cites, in no order."""
    paths = [source.path for source in card.note.sources]
    query = select(tables.card).where(
        _CARD.status.in_([Status.DRAFT, Status.SUSPENDED]),
        _CARD.id != card.id,
        _CARD.path.in_(paths) | _CARD.also.is_not(None),
    )
    others = map(rows.card_of, connection.execute(query).mappings())
    return [
        other
        for other in others
        if any(mine.meets(its) for mine in card.note.sources for its in other.note.sources)
    ]
