"""Figures of study: how much, how regularly, and how much of it was remembered."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from srs.card import Card, CardId, Status
from srs.review import PASSING_GRADE, Review, ReviewKind
from srs.schedule.progress import standing

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Figures:
    """What has been done so far. Answers that were taken back do not count."""

    cards: int
    """Cards of every status."""
    by_status: dict[Status, int]
    learned: int
    """Cards that have been answered at least once."""
    reviews: int
    """Answers, drills among them."""
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


def figures(cards: Iterable[Card], reviews: Iterable[Review], today: date) -> Figures:
    """The figures of `cards` and all their `reviews`, on the study day `today`."""
    by_status = Counter(card.status for card in cards)
    answers = standing(reviews)
    days = {answer.day for answer in answers}
    return Figures(
        cards=by_status.total(),
        by_status={status: by_status[status] for status in Status},
        learned=len({answer.card for answer in answers}),
        reviews=len(answers),
        drills=sum(answer.kind is ReviewKind.DRILL for answer in answers),
        reviews_today=sum(answer.day == today for answer in answers),
        days=len(days),
        streak=_streak(days, today),
        longest_streak=max((_run(days, d) for d in days if d + _DAY not in days), default=0),
        retention=_retention(answers),
        duration_ms=sum(answer.duration_ms for answer in answers),
    )


def _streak(days: Collection[date], today: date) -> int:
    return _run(days, today if today in days else today - _DAY)


def _run(days: Collection[date], last: date) -> int:
    """How many days in a row end with `last`."""
    length = 0
    while last - length * _DAY in days:
        length += 1
    return length


def _retention(answers: Iterable[Review]) -> float | None:
    seen: set[CardId] = set()
    remembered: list[bool] = []
    for answer in answers:
        if answer.grade is None or answer.kind is not ReviewKind.GRADED:
            continue
        if answer.card in seen:
            remembered.append(answer.grade >= PASSING_GRADE)
        seen.add(answer.card)
    return sum(remembered) / len(remembered) if remembered else None
