"""Answering a card and taking the answer back: each is one event, on disk before it returns."""

from dataclasses import dataclass
from datetime import UTC, timedelta

from uuid6 import uuid7

from srs.card import CardId, Status
from srs.review import HIGHEST_GRADE, LOWEST_GRADE, Review, ReviewId, ReviewKind
from srs.schedule.fuzz import window
from srs.schedule.progress import Progress, advance, becomes_leech, kind_of_answer, replay
from srs.schedule.scheduler import Scheduler
from srs.study.study import Study


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer as it was recorded, and what it did to the card."""

    review: Review
    progress: Progress
    leech: bool = False
    """Whether it made the card a leech: forgotten so often that it wants other words."""


_LONGEST_MS = 60 * 60 * 1000
"""Nobody thinks longer than an hour about a card: the rest is a lunch."""


def answer(study: Study, card: CardId, grade: int, duration_ms: int = 0) -> Answered:
    """Record an answer of grade 0-5. Raises ValueError for any other grade."""
    if not LOWEST_GRADE <= grade <= HIGHEST_GRADE:
        raise ValueError(grade)
    # one transaction: another srs may be answering the same card at this moment
    with study.store.transaction():
        before, scheduler = study.store.progress_of(card), study.scheduler_for(card)
        event = _answer_event(study, card, before, scheduler)
        spent = min(max(0, duration_ms), _LONGEST_MS)
        review = _moved(study, before, event._replace(grade=grade, duration_ms=spent), scheduler)
        after = advance(before, review, scheduler)
        study.store.record(review, after)
        leech = becomes_leech(before, after, study.config.leech_lapses)
        if leech and study.config.leeches == "suspend":
            study.store.set_status([card], Status.SUSPENDED)
    return Answered(review, after, leech)


def undo(study: Study) -> list[Review]:
    """Take back the newest event that still stands, of whatever day; [] if there is none.

    Manual events that were given together go together. What is taken back stays in the review
    log, followed by an event that says it does not count.
    """
    with study.store.transaction():
        last = study.store.last_reviews()
        for review in reversed(last):
            _take_back(study, review)
    return last


def _take_back(study: Study, review: Review) -> None:
    card = review.card
    event = event_now(study, card)._replace(kind=ReviewKind.UNDO, undoes=review.id)
    history = [*study.store.reviews(card), event]
    scheduler, undone = study.scheduler_for(card), study.store.progress_of(card)
    restored = replay(history, lambda _: scheduler).get(card)
    study.store.record(event, restored)
    if review.grade is not None:
        _take_back_suspension(study, card, restored, undone)


def _take_back_suspension(
    study: Study, name: CardId, restored: Progress | None, undone: Progress | None
) -> None:
    """A leech that the answer now undone had suspended is asked again."""
    suspends = study.config.leeches == "suspend"
    if suspends and undone and becomes_leech(restored, undone, study.config.leech_lapses):
        card = study.store.card(name)
        if card and card.status is Status.SUSPENDED:
            study.store.set_status([name], Status.ACTIVE)


def preview(study: Study, card: CardId, grades: tuple[int, ...]) -> dict[int, int]:
    """The days until the card would come back, for each grade that might be given now."""
    before, scheduler = study.store.progress_of(card), study.scheduler_for(card)
    event = _answer_event(study, card, before, scheduler)
    found = {}
    for grade in grades:
        review = _moved(study, before, event._replace(grade=grade), scheduler)
        found[grade] = (advance(before, review, scheduler).due - event.day).days
    return found


def _answer_event(
    study: Study, card: CardId, before: Progress | None, scheduler: Scheduler
) -> Review:
    """An answer without its grade, and with what was foreseen for it."""
    event = event_now(study, card)
    event = event._replace(kind=kind_of_answer(before, event.day))
    if before is None or event.kind is ReviewKind.DRILL:
        return event
    gap = max(0, (event.day - before.reviewed).days)
    return event._replace(
        scheduled=max(0, (before.due - before.reviewed).days),
        predicted=scheduler.recall(before.memory, gap),
    )


def _moved(study: Study, before: Progress | None, review: Review, scheduler: Scheduler) -> Review:
    """`review`, after which its card comes back on the best day of those around its own."""
    moves = study.config.moves
    after = advance(before, review, scheduler)
    if after.due <= review.day or not moves.wanted(after.due):
        return review
    interval, since = after.memory.interval, after.reviewed
    first, last = (since + timedelta(days=days) for days in window(interval))
    load = study.store.due_counts(first, last)
    seed = f"{review.card} {after.reviews}"
    return review._replace(moved=moves.moved(interval, since, seed, load))


def event_now(study: Study, card: CardId) -> Review:
    """An event of this moment; the clock is read once, so that day and instant agree."""
    now = study.now()
    return Review(
        id=ReviewId(str(uuid7())),
        card=card,
        at=now.astimezone(UTC).replace(microsecond=now.microsecond // 1000 * 1000),
        day=study.config.rollover.day_of(now),
        offset_minutes=study.config.rollover.offset_minutes(now),
        kind=ReviewKind.GRADED,
        grade=None,
        device=study.device,
    )
