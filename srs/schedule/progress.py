"""What the reviews of a card add up to. Nothing here is stored that a replay would not give."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from srs.card import CardId
from srs.review import PASSING_GRADE, SETTLED_GRADE, Review, ReviewKind
from srs.schedule.fuzz import days_away
from srs.schedule.scheduler import Memory, Scheduler
from srs.schedule.sm2 import SM2


class Progress(NamedTuple):
    """How far one card has come. A card without reviews has none."""

    memory: Memory
    scheduler: str
    """The key of the scheduler that made the memory."""
    due: date
    """The study day it comes back: the day of the last graded review + its interval, unless
    that was moved or its owner set another day."""
    introduced: date
    """The study day of its first graded review."""
    reviewed: date
    """The study day of its last graded review."""
    reviews: int
    """Graded reviews so far; drills are not counted."""
    lapses: int
    """Times it was forgotten after it had been remembered."""
    passed: bool
    """Whether its last graded answer was a pass: only what was known can be forgotten."""
    drill: date | None
    """The study day on which it is still to be drilled, if its last answer was below 4."""
    answered: datetime
    """The instant (UTC) of its last answer, drills among them: drills come in this order."""

    def drills_on(self, day: date) -> bool:
        """Whether it comes again on `day`, until it is answered with 4 or 5."""
        return self.drill == day


LEECH_LAPSES = 8
"""Lapses from which a card is a leech, where the settings say nothing."""
_EVERY = 4


def becomes_leech(before: Progress | None, after: Progress, lapses: int = LEECH_LAPSES) -> bool:
    """Whether an answer made a card a leech, or one once more: at `lapses`, then every 4."""
    lapsed = after.lapses > (before.lapses if before else 0)
    return lapsed and after.lapses >= lapses and (after.lapses - lapses) % _EVERY == 0


def kind_of_answer(progress: Progress | None, day: date) -> ReviewKind:
    """Whether an answer on `day` would move the memory or be a drill."""
    drills = progress is not None and progress.drills_on(day)
    return ReviewKind.DRILL if drills else ReviewKind.GRADED


def advance(progress: Progress | None, review: Review, scheduler: Scheduler = SM2) -> Progress:
    """The progress after one answer (graded or drill).

    A clock that was set back makes an answer of today come before one of yesterday; between
    the two no day has passed. Raises ValueError for an event without a grade.
    """
    grade = review.grade
    if grade is None:
        raise ValueError(review.kind)
    day = review.day
    drill = day if grade < SETTLED_GRADE else None
    if review.kind is ReviewKind.DRILL and progress is not None:
        return _drilled(progress, review, scheduler)._replace(drill=drill, answered=review.at)
    if progress is None:
        memory = scheduler.grade(None, grade, 0)
        introduced, reviews, lapses = day, 1, 0
    else:
        gap = (day - progress.reviewed).days
        memory = scheduler.grade(progress.memory, grade, max(0, gap))
        introduced, reviews = progress.introduced, progress.reviews + 1
        lapses = progress.lapses + (progress.passed and grade < PASSING_GRADE)
    due = day + timedelta(days_away(memory.interval, review.moved))
    passed = grade >= PASSING_GRADE
    # by place: this is done a million times in a replay, and names would take half as long again
    return Progress(
        memory, scheduler.key, due, introduced, day, reviews, lapses, passed, drill, review.at
    )


def _drilled(progress: Progress, review: Review, scheduler: Scheduler) -> Progress:
    """SM-2 leaves everything as it is, also a due day that was moved."""
    memory = scheduler.drill(progress.memory, review.grade or 0)
    if memory == progress.memory:
        return progress
    days = days_away(memory.interval, review.moved)
    return progress._replace(memory=memory, due=progress.reviewed + timedelta(days=days))


def follow(progress: Progress | None, event: Review, scheduler: Scheduler = SM2) -> Progress | None:
    """The progress after one event that stands; None for a card that is new (again)."""
    if event.kind is ReviewKind.IMPORTED:
        return taken_over(event, scheduler)
    if event.kind is not ReviewKind.MANUAL:
        return advance(progress, event, scheduler)
    if progress is None or event.due is None:
        return None
    return progress._replace(due=event.due, drill=None)


def taken_over(event: Review, scheduler: Scheduler = SM2) -> Progress:
    """The progress from an imported state on, whatever was there before.

    Where the tool does not tell when the last review was, it was as long before the due day as
    the interval says. Raises ValueError for an event without a state.
    """
    state = event.state
    if state is None:
        raise ValueError(event.kind)
    memory = scheduler.take_over(state)
    reviewed = state.reviewed or min(event.day, state.due - timedelta(memory.interval))
    return Progress(
        memory=memory,
        scheduler=scheduler.key,
        due=state.due,
        introduced=state.introduced or reviewed,
        reviewed=reviewed,
        reviews=max(1, state.reviews),
        lapses=state.lapses,
        passed=True,
        drill=None,
        answered=event.at,
    )


def reviews_in_effect(reviews: Iterable[Review]) -> list[Review]:
    """The events that count: in order, without undos and what they took back."""
    events = list(reviews)
    undone = {event.undoes for event in events if event.kind is ReviewKind.UNDO}
    if not undone:
        return events
    return [e for e in events if e.kind is not ReviewKind.UNDO and e.id not in undone]


def replay(
    reviews: Iterable[Review], scheduler_of: Callable[[CardId], Scheduler] = lambda _: SM2
) -> dict[CardId, Progress]:
    """The progress of every card, from the whole review log in the order of its recording."""
    progress: dict[CardId, Progress] = {}
    for event in reviews_in_effect(reviews):
        card = event.card
        after = follow(progress.get(card), event, scheduler_of(card))
        if after is not None:
            progress[card] = after
        else:
            progress.pop(card, None)
    return progress
