"""The order in which cards are asked, in SQL: what `srs.queue` says of it, of cards on the disk.

What is due is found by an index that tells as well how overdue it is, and a card itself is read
only if it is among the first.
"""

from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Double,
    Select,
    and_,
    bindparam,
    case,
    cast,
    func,
    not_,
    or_,
    select,
    union_all,
)

from srs.card import Status
from srs.queue import NO_LINES
from srs.store import tables
from srs.store.card_tables import NO_LOG, STATUS_NUMBERS
from srs.store.changed import CHANGED
from srs.store.dialects import LEVEL, by_level
from srs.store.prepared import Prepared

_CARD, _MEMORY, _PLACE = tables.card.c, tables.memory.c, tables.place.c
_TODAY = bindparam("today", type_=_MEMORY.due.type)
_LEVEL = bindparam("level", type_=_PLACE.deck.type)
_ACTIVE = STATUS_NUMBERS[Status.ACTIVE]
_OTHERS = [number for number in STATUS_NUMBERS.values() if number != _ACTIVE]
_LEAST = -1e9
"""No card is less overdue."""
_SITE = (
    *(_CARD.id, _PLACE.deck, _PLACE.path),
    *(func.coalesce(_CARD.first_line, NO_LINES[1]), func.coalesce(_CARD.last_line, NO_LINES[2])),
)
"""What `srs.room` knows of each card."""
_DECK = by_level(_PLACE.deck)
_IN_LOG = _DECK, _PLACE.path == NO_LOG, _PLACE.path, _CARD.position
_WITHIN = or_(_DECK == _LEVEL, _DECK.between(_LEVEL + LEVEL, _LEVEL + LEVEL + chr(0x10FFFF)))
_IN_DECK = select(_CARD.seq).join(tables.place, _PLACE.seq == _CARD.place).where(_WITHIN)
# mostly few, and each has an index
_ASIDE = union_all(
    select(_CARD.seq).where(or_(*(_CARD.status == other for other in _OTHERS))),
    select(_CARD.seq).where(_CARD.buried > _TODAY),
)
_DRILLED = and_(_MEMORY.reviewed == _TODAY, _MEMORY.drill.is_not(None), _MEMORY.drill == _TODAY)
_OVERDUE = cast(_TODAY - _MEMORY.reviewed, Double) / case(
    (_MEMORY.due > _MEMORY.reviewed, _MEMORY.due - _MEMORY.reviewed), else_=1
)
"""As `srs.queue.overdue` has it."""

_REVIEWED = (
    select(
        *_SITE,
        _MEMORY.introduced == _TODAY,
        case((and_(_DRILLED, _CARD.seq.not_in(_ASIDE)), _MEMORY.answered)),
    )
    .join(tables.memory, _MEMORY.card == _CARD.seq)
    .join(tables.place, _PLACE.seq == _CARD.place)
)
ASKED = Prepared(_REVIEWED.where(_MEMORY.reviewed == _TODAY))
"""What `today` asked: whether it was new, and when it was answered if it is drilled."""
COUNT_ASKED = Prepared(select(func.count()).where(_MEMORY.reviewed == _TODAY))
"""How many cards that are."""
_PATH, _THERE = bindparam("path", type_=_PLACE.path.type), tables.place.alias("there").c
ASKED_OF = Prepared(
    _REVIEWED.where(
        _CARD.place.in_(select(_THERE.seq).where(_THERE.path == _PATH)),
        # by no index: of a log there are fewer cards than of a day
        _MEMORY.reviewed + 0 == _TODAY,
    )
)
"""The same, of the cards of the log at `path`."""


@cache
def due_cards(*, within: bool, in_order: bool = True) -> Prepared:
    """Cards that are due `today` or whose fact changed, but those that are drilled.

    `within` a deck, by its `level`. In their order it gives at least so many as the offset
    `behind` says of those that are less overdue than `before`, and how overdue each is; in no
    order it gives all.
    """
    late = union_all(
        _waiting(within=within).where(_MEMORY.due <= _TODAY),
        _waiting(within=within).where(_MEMORY.due > _TODAY, _MEMORY.card.in_(CHANGED)),
    ).cte("late")
    query = select(*_SITE, late.c.due > _TODAY)
    query = query.join_from(late, tables.card, _CARD.seq == late.c.card)
    query = query.join(tables.place, _PLACE.seq == _CARD.place)
    if not in_order:
        return Prepared(query)
    overdue = late.c.overdue
    before: BindParameter[float] = bindparam("before", type_=Double())
    behind = bindparam("behind", type_=_MEMORY.due.type)
    first = select(overdue).where(overdue < before).order_by(overdue.desc())
    least = func.coalesce(first.limit(1).offset(behind).scalar_subquery(), _LEAST)
    query = query.add_columns(overdue).where(overdue < before, overdue >= least)
    return Prepared(query.order_by(overdue.desc(), *_IN_LOG, _CARD.id))


def _waiting(*, within: bool) -> Select[Any]:
    query = select(_MEMORY.card, _MEMORY.due, _OVERDUE.label("overdue"))
    query = query.where(not_(_DRILLED), _MEMORY.card.not_in(_ASIDE))
    return query.where(_MEMORY.card.in_(_IN_DECK)) if within else query


@cache
def new(*, within: bool, newest: bool) -> Prepared:
    """Cards without a review in their order, `count` of them behind the first `behind`."""
    there = tables.card.alias("active")
    waits = select(there.c.seq).where(
        # the index tells which cards are active, so that of the reviewed ones none is read
        there.c.status == _ACTIVE,
        # as a list: SQLite looks a hundred thousand up in a third of the time of 'exists'
        there.c.seq.not_in(select(_MEMORY.card)),
    )
    day = _CARD.entry_day.desc() if newest else _CARD.entry_day
    query = (
        select(*_SITE)
        .join(tables.place, _PLACE.seq == _CARD.place)
        .where(_CARD.seq.in_(waits), or_(_CARD.buried.is_(None), _CARD.buried <= _TODAY))
        .order_by(_CARD.entry_day.is_(None), day, *_IN_LOG, _CARD.seq)
        .limit(bindparam("count", type_=_MEMORY.due.type))
        .offset(bindparam("behind", type_=_MEMORY.due.type))
    )
    return Prepared(query.where(_WITHIN) if within else query)
