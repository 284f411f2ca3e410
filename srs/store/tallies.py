"""Counting answers where they lie: a million of them in about a second."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, case, cast, func, select

from srs.card import Status
from srs.review import PASSING_GRADE, ReviewKind
from srs.stats import CardTally, DayTally, Foreseen, HourTally, Maturity, Tallies
from srs.stats.tallies import BINS, MATURE
from srs.store import tables

_REVIEW, _CARD = tables.review.c, tables.card.c
_MINUTE_MS, _HOUR, _DAY_HOURS = 60_000, 60, 24
_IS_ANSWER = _REVIEW.kind.in_([ReviewKind.GRADED, ReviewKind.DRILL])
_IS_RECALL = (_REVIEW.kind == ReviewKind.GRADED) & _REVIEW.scheduled.is_not(None)
_PASSED = _REVIEW.grade >= PASSING_GRADE
_MATURITY = case(
    (_REVIEW.kind == ReviewKind.DRILL, Maturity.YOUNG),
    (_REVIEW.scheduled.is_(None), Maturity.NEW),
    (_REVIEW.scheduled < MATURE, Maturity.YOUNG),
    else_=Maturity.MATURE,
)


def tallies(connection: Connection) -> Tallies:
    """All counts of the answers that stand."""
    day = (_REVIEW.day, _REVIEW.kind, _REVIEW.grade, _MATURITY)
    wall_clock = _REVIEW.at_ms // _MINUTE_MS + _REVIEW.offset_minutes
    passed = func.sum(cast(_PASSED, Integer))
    chance = func.min(cast(_REVIEW.predicted * BINS, Integer), BINS - 1)
    spent, instant = func.sum(_REVIEW.duration_ms), _REVIEW.at_ms
    days = _standing(connection, day, _IS_ANSWER, (spent,), func.min(instant), func.max(instant))
    hours = _standing(connection, (wall_clock // _HOUR % _DAY_HOURS,), _IS_RECALL, (passed,))
    foreseen = _standing(
        connection,
        (chance,),
        _IS_RECALL & _REVIEW.predicted.is_not(None),
        (passed, func.sum(_REVIEW.predicted)),
    )
    return Tallies(
        days=tuple(_day_tally(key, counts) for key, counts in days),
        hours=tuple(HourTally(*key, *counts) for key, counts in hours),
        foreseen=tuple(Foreseen(*key, *counts) for key, counts in foreseen),
        cards=tuple(_cards(connection)),
    )


def by_status(connection: Connection) -> dict[Status, int]:
    """How many cards have each status."""
    query = select(_CARD.status, func.count()).group_by(_CARD.status)
    return {Status(row[0]): row[1] for row in connection.execute(query)}


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
    undone = select(_REVIEW.undoes).where(_REVIEW.undoes.is_not(None))
    query = select(*key, func.count(), *sums).where(wanted).group_by(*key)
    wide, kept = len(key), 1 + len(sums)
    found = {
        tuple(row[:wide]): list(row[wide:])
        for row in connection.execute(query.add_columns(*extremes))
    }
    for row in connection.execute(query.where(_REVIEW.id.in_(undone))):
        counts = found[tuple(row[:wide])]
        counts[:kept] = [n - less for n, less in zip(counts, row[wide:], strict=False)]
    return sorted((of, counts) for of, counts in found.items() if counts[0])


def _day_tally(key: tuple[Any, ...], counts: Sequence[int]) -> DayTally:
    day, kind, grade, maturity = key
    return DayTally(date.fromisoformat(day), ReviewKind(kind), grade, Maturity(maturity), *counts)


def _cards(connection: Connection) -> list[CardTally]:
    is_recall = cast(_IS_RECALL, Integer)
    passed = func.sum(is_recall * cast(_PASSED, Integer))
    sums = (func.sum(is_recall), passed, func.sum(_REVIEW.duration_ms))
    counted = {
        of[0]: counts for of, counts in _standing(connection, (_REVIEW.card,), _IS_ANSWER, sums)
    }
    cards = select(_CARD.id, _CARD.deck, _CARD.entry_title, _CARD.rule)
    found = []
    for card, deck, paper, rule in connection.execute(cards):
        if card in counted:
            answers, recalls, remembered, spent = counted[card]
            found.append(CardTally(deck, paper, rule, recalls, remembered, answers, spent))
    return found
