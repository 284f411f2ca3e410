"""The figures that are shown first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from srs.card import Status
from srs.review import PASSING_GRADE, ReviewKind
from srs.stats.counts import DayCounts, Maturity
from srs.stats.days import streaks


class Share(NamedTuple):
    """How many of some answers were remembered."""

    answers: int = 0
    passed: int = 0

    @property
    def share(self) -> float | None:
        """0-1; None of none."""
        return self.passed / self.answers if self.answers else None


@dataclass(frozen=True, slots=True)
class Figures:
    """What there is, and what was done."""

    cards: int
    by_status: Mapping[Status, int]
    learned: int
    """Cards with a memory: answered, and not reset since."""
    reviews: int
    """Answers that stand, drills among them."""
    drills: int
    reviews_today: int
    days: int
    """Study days with an answer."""
    streak: int
    """Study days in a row, up to today or, while today has no answer yet, up to yesterday."""
    longest_streak: int
    retention: float | None
    """The share (0-1) of graded answers, each card's first left aside, that were remembered."""
    duration_ms: int
    """Time spent on all answers, in milliseconds, as far as it was measured."""


def figures(
    by_status: Mapping[Status, int],
    learned: int,
    days_counted: Iterable[DayCounts],
    today: date,
    now_ms: int,
) -> Figures:
    """The figures of a collection with so many cards, of which `learned` have a memory.

    `now_ms` is the instant, in milliseconds since 1970 UTC.
    """
    cells = list(days_counted)
    streak = streaks(cells, today, now_ms)
    return Figures(
        cards=sum(by_status.values()),
        by_status={status: by_status.get(status, 0) for status in Status},
        learned=learned,
        reviews=sum(cell.answers for cell in cells),
        drills=sum(cell.answers for cell in cells if cell.kind is ReviewKind.DRILL),
        reviews_today=sum(cell.answers for cell in cells if cell.day == today),
        days=len({cell.day for cell in cells}),
        streak=streak.current,
        longest_streak=streak.longest,
        retention=remembered(cells).share,
        duration_ms=sum(cell.milliseconds for cell in cells),
    )


def remembered(cells: Iterable[DayCounts]) -> Share:
    """What was remembered of that which had been learned before: true retention."""
    recalls = [c for c in cells if c.kind is ReviewKind.GRADED and c.maturity is not Maturity.NEW]
    passed = sum(cell.answers for cell in recalls if cell.grade >= PASSING_GRADE)
    return Share(sum(cell.answers for cell in recalls), passed)
