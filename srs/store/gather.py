"""The cards that a day may ask, read by what is indexed: never the whole collection."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Connection, bindparam, func, or_, select

from srs.card import CardId, Status
from srs.queue import NO_LINES, Askable, Seen
from srs.store import tables
from srs.store.card_tables import STATUS_NUMBERS
from srs.store.days import EPOCH, day_number, instant
from srs.store.prepared import Prepared
from srs.store.states import CHANGED

_CARD, _MEMORY, _PLACE = tables.card.c, tables.memory.c, tables.place.c
_TODAY: BindParameter[int] = bindparam("today")
_NEVER = instant(0)
_COLUMNS = (
    *(_CARD.id, _PLACE.deck, _PLACE.path, _CARD.first_line, _CARD.last_line),
    *(_CARD.entry_day, _CARD.position),
)
_WIDE = len(_COLUMNS)
_FREE = or_(_CARD.buried.is_(None), _CARD.buried <= _TODAY)
_ACTIVE = STATUS_NUMBERS[Status.ACTIVE]
_REVIEWED = (
    select(
        *_COLUMNS,
        *(_CARD.seq.in_(CHANGED), (_CARD.status == _ACTIVE) & _FREE),
        *(_MEMORY.due, _MEMORY.reviewed, _MEMORY.introduced, _MEMORY.drill, _MEMORY.answered),
    )
    .join(tables.memory, _MEMORY.card == _CARD.seq)
    .join(tables.place, _PLACE.seq == _CARD.place)
)
_LATE = tables.memory.alias("late")
# found by the index, and then read in the order in which the cards lie on the disk
_DUE = _REVIEWED.where(_MEMORY.card.in_(select(_LATE.c.card).where(_LATE.c.due <= _TODAY)))
_ASKED = _REVIEWED.where(_MEMORY.reviewed == _TODAY, _MEMORY.due > _TODAY)
# few have changed: looked up by an index of theirs, or every reviewed card would be read
_CHANGED = _REVIEWED.where(_CARD.seq.in_(CHANGED), _MEMORY.due > _TODAY, _MEMORY.reviewed != _TODAY)
# the index tells which cards are active, so that of the reviewed ones none is read
_OTHER = tables.card.alias("active")
_NEW = (
    select(*_COLUMNS)
    .join(tables.place, _PLACE.seq == _CARD.place)
    .where(
        _FREE,
        _CARD.seq.in_(
            select(_OTHER.c.seq).where(
                _OTHER.c.status == _ACTIVE,
                ~select(_MEMORY.card).where(_MEMORY.card == _OTHER.c.seq).exists(),
            )
        ),
    )
)


class Gathered(NamedTuple):
    """What the queue of a day is made of."""

    waiting: list[Askable]
    """Active cards that are not buried: new, due, asked today, or with a fact that changed."""
    asked: list[Askable]
    """Cards of any status that were asked on this day already."""
    progress: dict[CardId, Seen]
    """Of all of them that were ever reviewed."""


_QUERIES = Prepared(_DUE), Prepared(_ASKED), Prepared(_CHANGED)
_NEWS_OF_DAY = Prepared(_NEW)


def gather(connection: Connection, day: date) -> Gathered:
    """What may be asked on `day`, and what was."""
    found, days, today = Gathered([], [], {}), dict[int | None, str | None](), day_number(day)
    for query in _QUERIES:
        _read(query.run(connection, today=today).fetchall(), today, found, days)
    for row in _NEWS_OF_DAY.run(connection, today=today).fetchall():
        found.waiting.append(_askable(row, days))
    return found


def count_asked(connection: Connection, day: date) -> int:
    """How many cards were asked on `day` already."""
    query = select(func.count()).where(_MEMORY.reviewed == day_number(day))
    return connection.scalar(query) or 0


def _read(
    found: Iterable[Sequence[Any]], today: int, into: Gathered, days: dict[int | None, str | None]
) -> None:
    of, asked, waiting, progress = date.fromordinal, into.asked, into.waiting, into.progress
    for row in found:
        changed, waits, due, reviewed, introduced, drill, answered = row[_WIDE:]
        card = _askable(row, days, is_changed=changed)
        progress[card.id] = Seen(
            of(due + EPOCH),
            of(reviewed + EPOCH),
            of(introduced + EPOCH),
            None if drill is None else of(drill + EPOCH),
            _NEVER if drill is None else instant(answered),
        )
        if reviewed == today:
            asked.append(card)
        if waits:
            waiting.append(card)


def _askable(
    row: Sequence[Any], days: dict[int | None, str | None], *, is_changed: int = 0
) -> Askable:
    """The card of a row that begins with _COLUMNS; one without lines has no siblings."""
    name, deck, path, first, last, entry, position = row[:_WIDE]
    if first is None:
        path, first, last = NO_LINES
    if entry not in days:
        days[entry] = None if entry is None else date.fromordinal(entry + EPOCH).isoformat()
    return Askable(name, deck, path, first, last, days[entry], position, bool(is_changed))
