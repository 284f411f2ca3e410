"""The cards that a day may ask, read by what is indexed: never the whole collection."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, func, or_, select

from srs.card import CardId, Status
from srs.queue import NO_LINES, Askable
from srs.schedule.progress import Progress
from srs.store import rows, tables
from srs.store.days import day_number

_CARD, _MEMORY = tables.card.c, tables.memory.c
_COLUMNS = (
    *(_CARD.id, _CARD.deck, _CARD.path, _CARD.first_line, _CARD.last_line),
    *(_CARD.entry_day, _CARD.position),
)
_CHANGED = func.json_extract(_CARD.former, "$.reviews") >= _MEMORY.reviews


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
    today = day_number(day)
    is_waiting = (_CARD.status == Status.ACTIVE) & or_(
        _CARD.buried.is_(None), _CARD.buried <= today
    )
    changed = func.coalesce(_CHANGED, 0).label("changed")
    reviewed = (
        select(
            *_COLUMNS, changed, is_waiting.label("waiting"), tables.memory, tables.scheduler.c.key
        )
        .join(tables.memory, _MEMORY.card == _CARD.seq)
        .join(tables.scheduler, tables.scheduler.c.seq == _MEMORY.scheduler)
    )
    found = Gathered([], [], {})
    _read(connection, reviewed.where(_MEMORY.due <= today), day, found)
    _read(connection, reviewed.where(_MEMORY.reviewed == today, _MEMORY.due > today), day, found)
    # few have changed: looked up by an index of theirs, or every reviewed card would be read
    news = select(tables.card.c.seq).where(tables.card.c.former.is_not(None)).scalar_subquery()
    _read(connection, reviewed.where(_CARD.seq.in_(news), _CHANGED), day, found)
    is_new = ~select(_MEMORY.card).where(_MEMORY.card == _CARD.seq).exists()
    new = select(*_COLUMNS).where(is_waiting, is_new)
    found.waiting.extend(_askable(row) for row in connection.execute(new))
    return found


def _read(connection: Connection, query: Select[Any], day: date, into: Gathered) -> None:
    for row in connection.execute(query).mappings():
        if row["id"] in into.progress:
            continue
        state = rows.progress_of(row)
        card = _askable([row[column] for column in _COLUMNS])._replace(changed=bool(row["changed"]))
        into.progress[card.id] = state
        if state.reviewed == day:
            into.asked.append(card)
        if row["waiting"]:
            into.waiting.append(card)


def _askable(row: Sequence[Any]) -> Askable:
    """The card of a row of _COLUMNS; one without lines has no siblings."""
    name, deck, path, first, last, day, position = row
    if path is None:
        path, first, last = NO_LINES
    return Askable(CardId(name), deck, path, first, last, rows.iso_day(day), position)
