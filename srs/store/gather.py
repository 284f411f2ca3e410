"""The cards that a day may ask, read by what is indexed: never the whole collection."""

from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, func, or_, select

from srs.card import CardId, Status
from srs.queue import Askable
from srs.schedule.progress import Progress
from srs.store import rows, tables

_CARD, _MEMORY = tables.card.c, tables.memory.c
_COLUMNS = (
    *(_CARD.id, _CARD.deck, _CARD.source_path, _CARD.first_line, _CARD.last_line),
    *(_CARD.entry_date, _CARD.position),
)


class Gathered(NamedTuple):
    """What the queue of a day is made of."""

    waiting: list[Askable]
    """Active cards that are not buried: new, due, asked today, or with a fact that changed."""
    asked: list[Askable]
    """Cards of any status that were asked on this day already."""
    progress: dict[CardId, Progress]
    """Of all of them that were ever reviewed."""


def gather(connection: Connection, day: date) -> Gathered:
    """What may be asked on `day`, and what was."""
    today = day.isoformat()
    is_waiting = (_CARD.status == Status.ACTIVE) & or_(
        _CARD.buried.is_(None), _CARD.buried <= today
    )
    has_changed = func.json_extract(_CARD.former, "$.reviews") >= _MEMORY.reviews
    changed = func.coalesce(has_changed, 0).label("changed")
    reviewed = select(*_COLUMNS, changed, is_waiting.label("waiting"), tables.memory).join(
        tables.memory, _MEMORY.card == _CARD.id
    )
    found = Gathered([], [], {})
    _read(connection, reviewed.where(_MEMORY.due <= today), day, found)
    _read(connection, reviewed.where(_MEMORY.reviewed == today, _MEMORY.due > today), day, found)
    # few have changed: looked up by an index of theirs, or every reviewed card would be read
    news = select(tables.card.c.id).where(tables.card.c.former.is_not(None)).scalar_subquery()
    _read(connection, reviewed.where(_CARD.id.in_(news), has_changed), day, found)
    is_new = ~select(_MEMORY.card).where(_MEMORY.card == _CARD.id).exists()
    new = select(*_COLUMNS).where(is_waiting, is_new)
    found.waiting.extend(Askable(*row) for row in connection.execute(new))
    return found


def _read(connection: Connection, query: Select[Any], day: date, into: Gathered) -> None:
    for row in connection.execute(query).mappings():
        if row["card"] in into.progress:
            continue
        state = rows.progress_of(row)
        card = Askable(*(row[column] for column in _COLUMNS))._replace(changed=bool(row["changed"]))
        into.progress[card.id] = state
        if state.reviewed == day:
            into.asked.append(card)
        if row["waiting"]:
            into.waiting.append(card)
