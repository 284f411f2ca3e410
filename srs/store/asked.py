"""What a review looks at of one card, in one statement: it is done for every key."""

from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, func, select

from srs.card import Card, CardId
from srs.schedule.progress import Progress
from srs.store import card_rows, rows, tables
from srs.store.prepared import Prepared
from srs.store.whole import whole

_CARD, _EVENT, _MEMORY = tables.card.c, tables.review.c, tables.memory.c
_CARDS = whole()
_EVENTS = (
    select(func.count())
    .where(_EVENT.card == _CARD.seq, _EVENT.seq > bindparam("place"))
    .scalar_subquery()
)
_ASKED = Prepared(
    _CARDS.add_columns(*rows.PROGRESS_COLUMNS, _EVENTS)
    .outerjoin(tables.memory, _MEMORY.card == _CARD.seq)
    .outerjoin(tables.scheduler, tables.scheduler.c.seq == _MEMORY.scheduler)
    .where(_CARD.id == bindparam("card"))
)
_WIDE = len(_CARDS.selected_columns)
_AT_HAND = 16


class CardState(NamedTuple):
    """A card as it stands, and how far it has come."""

    card: Card
    progress: Progress | None
    events: int
    """How many events of it stand behind the place that was asked about."""


def card_state(connection: Connection, card: CardId, place: int = 0) -> CardState | None:
    """The card of that id, with its events behind `place` in the review log."""
    row = _ASKED.first(connection, card=card, place=place)
    if row is None:
        return None
    progress = None if row[_WIDE] is None else rows.progress_from_row(row[_WIDE:-1])
    return CardState(_card_of(row[:_WIDE]), progress, row[-1])


@lru_cache(maxsize=_AT_HAND)
def _card_of(row: tuple[Any, ...]) -> Card:
    """The card of a row; the very same one where the row is what it was when it was looked at."""
    return card_rows.card_from_row(row)
