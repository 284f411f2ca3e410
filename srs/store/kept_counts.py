"""Counts of the far past, kept so that they are made once.

Events are only ever added, each behind all others. So what a stretch of the log adds up to never
changes: a row of `tally` has it of the events behind the row before, up to its own, and
`card_tally` has it of each card, up to the last of those rows. An undo is one of the events to
come; what it takes back is subtracted, wherever that lies.
"""

import json
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, delete, func, insert, select, union_all
from sqlalchemy.dialects.sqlite import insert as upsert

from srs.store import tables
from srs.store.counts import BY_CARD, COUNTS, IS_UNDONE, Cells, by_card

_REVIEW, _TALLY, _CARD_TALLY = tables.review.c, tables.tally.c, tables.card_tally
_STRETCH = 20_000
"""Events of one row: as many are counted in a moment, and there are few rows."""


def kept_totals(connection: Connection, names: Collection[str] = COUNTS) -> dict[str, Cells]:
    """Those of COUNTS that are named, of the events that stand."""
    found = {name: Cells() for name in names}
    kept = _rows(connection)
    for name in names:
        count = COUNTS[name]
        for row in kept:
            count.add(found[name], count.cells(json.loads(row[name])))
        count.add(found[name], count.of(connection, _REVIEW.seq > _last(connection)))
        count.take(found[name], count.of(connection, IS_UNDONE))
    return found


def kept_by_card(connection: Connection) -> Select[Any]:
    """A query for what `by_card` counts of the events that stand, without cards that have none."""
    kept = select(_CARD_TALLY)
    newer = by_card(_REVIEW.seq > _last(connection))
    undone = by_card(IS_UNDONE).subquery()
    less = select(undone.c.card, *(-undone.c[name] for name in BY_CARD))
    every = union_all(kept, newer, less).subquery()
    sums = {name: func.sum(every.c[name]) for name in BY_CARD}
    named = (each.label(name) for name, each in sums.items())
    return select(every.c.card, *named).group_by(every.c.card).having(sums["answers"] > 0)


def is_due(connection: Connection) -> bool:
    """Whether there is a stretch of events that `keep_counts` would count."""
    return _end(connection, _last(connection)) is not None


def keep_counts(connection: Connection) -> None:
    """Count all stretches that are full and were not yet counted."""
    first = last = _last(connection)
    while (end := _end(connection, last)) is not None:
        columns = {name: _column(cells) for name, cells in _stretch(connection, last, end).items()}
        connection.execute(insert(tables.tally), {"last": end, **columns})
        last = end
    counted = by_card(_REVIEW.seq.between(first + 1, last))
    add = upsert(_CARD_TALLY).from_select(["card", *BY_CARD], counted)
    more = {name: _CARD_TALLY.c[name] + add.excluded[name] for name in BY_CARD}
    connection.execute(add.on_conflict_do_update(index_elements=["card"], set_=more))


def drop_counts(connection: Connection) -> None:
    """Keep no counts; they are made anew when they are wanted."""
    connection.execute(delete(tables.tally))
    connection.execute(delete(_CARD_TALLY))


def counts_are_sound(connection: Connection) -> bool:
    """Whether what is kept is what the events add up to."""
    first = 0
    for row in _rows(connection):
        counted = _stretch(connection, first, row["last"])
        kept = {name: count.cells(json.loads(row[name])) for name, count in COUNTS.items()}
        if any(_rounded(kept[name]) != _rounded(counted[name]) for name in COUNTS):
            return False
        first = row["last"]
    wanted, kept_of = by_card(_REVIEW.seq <= first), select(_CARD_TALLY)
    return not any(
        connection.execute(one.except_(other).limit(1)).first()
        for one, other in ((wanted, kept_of), (kept_of, wanted))
    )


def _rows(connection: Connection) -> Sequence[RowMapping]:
    return connection.execute(select(tables.tally).order_by(_TALLY.last)).mappings().all()


def _stretch(connection: Connection, behind: int, end: int) -> dict[str, Cells]:
    """Each of COUNTS of the events behind one place, up to another."""
    stretch = _REVIEW.seq.between(behind + 1, end)
    return {name: count.of(connection, stretch) for name, count in COUNTS.items()}


def _column(cells: Cells) -> str:
    """As `Count.cells` reads it."""
    rows = [[*key, *counted] for key, counted in cells.items()]
    return json.dumps(rows, separators=(",", ":"))


def _rounded(cells: Cells) -> Cells:
    """Without what comes of the order in which fractions are added."""
    return {key: [round(each, 6) for each in counted] for key, counted in cells.items()}


def _last(connection: Connection) -> int:
    """The place of the last event that what is kept counts; 0 where nothing is."""
    return connection.scalar(select(func.max(_TALLY.last))) or 0


def _end(connection: Connection, last: int) -> int | None:
    """The place where the stretch behind `last` ends; None where it is not full yet."""
    behind = select(_REVIEW.seq).where(_REVIEW.seq > last).order_by(_REVIEW.seq)
    found: int | None = connection.scalar(behind.offset(_STRETCH - 1).limit(1))
    return found
