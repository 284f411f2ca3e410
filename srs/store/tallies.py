"""Counting answers where they lie: a million of them in about a second."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, case, cast, func, select

from srs.review import PASSING_GRADE, ReviewKind
from srs.stats import CardTally, DayTally, Foreseen, HourTally, Maturity, Tallies
from srs.stats.tallies import BINS, MATURE
from srs.store import tables
from srs.store.days import day_of
from srs.store.rows import KIND_NUMBERS, KINDS

_REVIEW, _CARD = tables.review.c, tables.card.c
_MINUTE_MS, _HOUR, _DAY_HOURS = 60_000, 60, 24
_GRADED, _DRILL = KIND_NUMBERS[ReviewKind.GRADED], KIND_NUMBERS[ReviewKind.DRILL]
_IS_ANSWER = _REVIEW.kind.in_([_GRADED, _DRILL])
_IS_RECALL = (_REVIEW.kind == _GRADED) & _REVIEW.scheduled.is_not(None)
_PASSED = _REVIEW.grade >= PASSING_GRADE
_UNDONE = select(tables.review_more.c.undoes).where(tables.review_more.c.undoes.is_not(None))
_IS_NEW = _REVIEW.scheduled.is_(None)
_IS_MATURE = func.coalesce(_REVIEW.scheduled, 0) >= MATURE


def tallies(connection: Connection) -> Tallies:
    """All counts of the answers that stand."""
    hours, foreseen = _recalls(connection)
    return Tallies(
        days=tuple(_days(connection)),
        hours=tuple(hours),
        foreseen=tuple(foreseen),
        cards=tuple(_cards(connection)),
    )


def _standing(
    connection: Connection,
    key: Sequence[ColumnElement[Any]],
    wanted: ColumnElement[bool],
    sums: Sequence[ColumnElement[Any]],
    *extremes: ColumnElement[Any],
) -> list[tuple[tuple[Any, ...], list[Any]]]:
    """For each `key`, sorted: how many of the events that are `wanted`, and sums of them.

    What was taken back is counted by itself and subtracted: it is little, and to look each
    event up among it would take longer than to count them all. `extremes` count it in.
    """
    query = select(*key, func.count(), *sums).where(wanted).group_by(*key)
    wide, kept = len(key), 1 + len(sums)
    found = {
        tuple(row[:wide]): list(row[wide:])
        for row in connection.execute(query.add_columns(*extremes))
    }
    for row in connection.execute(query.where(_REVIEW.seq.in_(_UNDONE))):
        counts = found[tuple(row[:wide])]
        counts[:kept] = [n - less for n, less in zip(counts, row[wide:], strict=False)]
    return [(of, counts) for of, counts in found.items() if counts[0]]


def _days(connection: Connection) -> Iterator[DayTally]:
    spent, instant = _REVIEW.duration_ms, _REVIEW.at
    sums = (
        func.sum(spent),
        *(
            func.sum(cast(of, Integer) * each)
            for of in (_IS_NEW, _IS_MATURE)
            for each in (1, spent)
        ),
    )
    key = (_REVIEW.day, _REVIEW.kind, _REVIEW.grade)
    extremes = func.min(instant), func.max(instant)
    for (day, kind, grade), counts in _standing(connection, key, _IS_ANSWER, sums, *extremes):
        of = day_of(day), KINDS[kind], grade
        answers, spent_ms, new, new_ms, mature, mature_ms, *when = counts
        if kind == _DRILL:
            new = new_ms = mature = mature_ms = 0
        parts = (
            (Maturity.NEW, new, new_ms),
            (Maturity.YOUNG, answers - new - mature, spent_ms - new_ms - mature_ms),
            (Maturity.MATURE, mature, mature_ms),
        )
        for maturity, some, some_ms in parts:
            if some:
                yield DayTally(*of, maturity, some, some_ms, *when)


def _recalls(connection: Connection) -> tuple[list[HourTally], list[Foreseen]]:
    """The graded answers but first ones, by hour and by what was foreseen: both in one reading."""
    wall_clock = _REVIEW.at // _MINUTE_MS + _REVIEW.offset_minutes
    hour = wall_clock // _HOUR % _DAY_HOURS
    part = cast(_REVIEW.predicted * BINS, Integer)
    chance = case((part >= BINS, BINS - 1), else_=part)
    sums = func.sum(cast(_PASSED, Integer)), func.sum(func.coalesce(_REVIEW.predicted, 0))
    hours: defaultdict[int, list[int]] = defaultdict(lambda: [0, 0])
    bins: defaultdict[int, list[float]] = defaultdict(lambda: [0, 0, 0.0])
    for (at, of), counts in _standing(connection, (hour, chance), _IS_RECALL, sums):
        hours[at] = [one + other for one, other in zip(hours[at], counts, strict=False)]
        if of is not None:
            bins[of] = [one + other for one, other in zip(bins[of], counts, strict=True)]
    return (
        [HourTally(at, *counts) for at, counts in sorted(hours.items())],
        [
            Foreseen(part, int(n), int(passed), sum_)
            for part, (n, passed, sum_) in sorted(bins.items())
        ],
    )


def _cards(connection: Connection) -> list[CardTally]:
    recall = cast(_IS_RECALL, Integer)
    counted = {
        "answers": func.count(),
        "recalls": func.sum(recall),
        "passed": func.sum(recall * cast(_PASSED, Integer)),
        "spent": func.sum(_REVIEW.duration_ms),
    }
    columns = [column.label(name) for name, column in counted.items()]
    by_card = select(_REVIEW.card, *columns).where(_IS_ANSWER).group_by(_REVIEW.card)
    told, less = by_card.subquery(), by_card.where(_REVIEW.seq.in_(_UNDONE)).subquery()
    net = {name: told.c[name] - func.coalesce(less.c[name], 0) for name in counted}
    group = (tables.place.c.deck, tables.title.c.name, tables.rule.c.name)
    query = (
        select(
            *group,
            func.count(),
            *(func.sum(net[n]) for n in ("recalls", "passed", "answers", "spent")),
        )
        .select_from(told)
        .join(tables.card, _CARD.seq == told.c.card)
        .join(tables.place)
        .join(tables.rule)
        .outerjoin(tables.title)
        .outerjoin(less, less.c.card == told.c.card)
        .where(net["answers"] > 0)
        .group_by(*group)
    )
    return [CardTally(*row) for row in connection.execute(query)]
