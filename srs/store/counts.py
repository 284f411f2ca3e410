"""What answers add up to, by day, by hour and by card."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    case,
    cast,
    func,
    literal_column,
    select,
)

from srs.review import PASSING_GRADE, ReviewKind
from srs.stats.counts import BINS, MATURE
from srs.store import tables
from srs.store.rows import KIND_NUMBERS

_REVIEW, _MORE = tables.review.c, tables.review_more.c
_MINUTE_MS, _HOUR, _DAY_HOURS = 60_000, 60, 24
GRADED, DRILL = KIND_NUMBERS[ReviewKind.GRADED], KIND_NUMBERS[ReviewKind.DRILL]
_IS_ANSWER = _REVIEW.grade.is_not(None)
_IS_PASSED = _REVIEW.grade >= PASSING_GRADE
IS_UNDONE = _REVIEW.seq.in_(select(_MORE.undoes).where(_MORE.undoes.is_not(None)))
BY_CARD = "answers", "recalls", "passed", "spent"
"""Answers, of them graded ones but first ones, of those the passes; milliseconds of all."""

Cells = dict[tuple[Any, ...], list[Any]]
"""How many events have something in common, then sums and extremes of them."""


@dataclass(frozen=True)
class Count:
    """What is counted of the events that are `wanted`, by a `key`."""

    key: tuple[ColumnElement[Any], ...]
    wanted: ColumnElement[bool]
    sums: tuple[ColumnElement[Any], ...]
    extremes: tuple[ColumnElement[Any], ...] = ()
    """None, or the lowest and the highest of something."""

    def of(self, connection: Connection, which: ColumnElement[bool]) -> Cells:
        """Of the events that are so."""
        query = select(*self.key, func.count(), *self.sums, *self.extremes)
        found = connection.execute(query.where(self.wanted, which).group_by(*self.key))
        return self.cells(found.all())

    def cells(self, rows: Sequence[Sequence[Any]]) -> Cells:
        """Rows as `of` reads them."""
        wide = len(self.key)
        return {tuple(row[:wide]): list(row[wide:]) for row in rows}

    def add(self, cells: Cells, more: Cells) -> None:
        """Let `cells` have what is in `more`, too."""
        summed = 1 + len(self.sums)
        for key, counts in more.items():
            known = cells.setdefault(key, counts)
            if known is counts:
                continue
            known[:summed] = [
                one + other for one, other in zip(known, counts[:summed], strict=False)
            ]
            if self.extremes:
                known[-2:] = min(known[-2], counts[-2]), max(known[-1], counts[-1])

    def take(self, cells: Cells, less: Cells) -> None:
        """Subtract what is in `less`; extremes still count it in."""
        summed = 1 + len(self.sums)
        for key, counts in less.items():
            known = cells[key]
            known[:summed] = [
                one - other for one, other in zip(known, counts[:summed], strict=False)
            ]
            if not known[0]:
                del cells[key]


def _days() -> Count:
    spent, instant = _REVIEW.duration_ms, _REVIEW.at
    new = cast(_REVIEW.scheduled.is_(None), Integer)
    mature = cast(func.coalesce(_REVIEW.scheduled, 0) >= MATURE, Integer)
    return Count(
        key=(_REVIEW.day, _REVIEW.kind, _REVIEW.grade),
        wanted=_IS_ANSWER,
        sums=tuple(map(func.sum, (spent, new, new * spent, mature, mature * spent))),
        extremes=(func.min(instant), func.max(instant)),
    )


def _recalls() -> Count:
    """By the hour of the wall clock, and the part of BINS of what was foreseen."""
    wall_clock = _REVIEW.at // _MINUTE_MS + _REVIEW.offset_minutes
    part = cast(_REVIEW.predicted * BINS, Integer)
    return Count(
        key=(wall_clock // _HOUR % _DAY_HOURS, case((part >= BINS, BINS - 1), else_=part)),
        wanted=(_REVIEW.kind == GRADED) & _REVIEW.scheduled.is_not(None),
        sums=(func.sum(cast(_IS_PASSED, Integer)), func.sum(func.coalesce(_REVIEW.predicted, 0))),
    )


COUNTS = {"days": _days(), "recalls": _recalls()}
"""By the columns of `tally`.

days: by day, kind and grade how many, their milliseconds, how many of them were new and their
milliseconds, likewise of mature ones; the instants of the first and the last.
recalls: by hour and part how many, how many of them passed, and the sum of the chances.
"""


def by_card(which: ColumnElement[bool]) -> Select[Any]:
    """What each `card` has of the answers that are so, by the names of BY_CARD."""
    # in no order of an index, by which every row of the table would be looked up by itself
    card = (_REVIEW.card + literal_column("0")).label("card")
    recalled = case((_REVIEW.kind == GRADED, _REVIEW.scheduled))
    passed = case(((_REVIEW.kind == GRADED) & _IS_PASSED, _REVIEW.scheduled))
    sums = func.count(), func.count(recalled), func.count(passed), func.sum(_REVIEW.duration_ms)
    named = (each.label(name) for name, each in zip(BY_CARD, sums, strict=True))
    return select(card, *named).where(_IS_ANSWER, which).group_by(card)
