"""The cards whose fact changed since their last answer: few, and by an index of theirs."""

from sqlalchemy import Connection, select

from srs.store import tables
from srs.store.dialects import reviews_in

_NOTE, _SINCE = tables.note.c, tables.memory.alias("since")
CHANGED = (
    select(_NOTE.card)
    .join(_SINCE, _SINCE.c.card == _NOTE.card)
    .where(_NOTE.former.is_not(None), reviews_in(_NOTE.former) >= _SINCE.c.reviews)
)
"""A query for their numbers."""


def changed(connection: Connection) -> set[int]:
    """Their numbers."""
    return set(connection.scalars(CHANGED))
