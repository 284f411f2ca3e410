"""Answering a card and taking the answer back: each is one event, on disk before it returns."""

from dataclasses import dataclass, replace
from datetime import UTC

from uuid6 import uuid7

from srs.card import CardId, Status
from srs.review import HIGHEST_GRADE, LOWEST_GRADE, Review, ReviewId, ReviewKind
from srs.schedule.progress import Progress, advance, becomes_leech, kind_of_answer, replay
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
        before = study.store.progress_of(card)
        event = _answer_event(study, card, before, grade)
        review = replace(event, duration_ms=min(max(0, duration_ms), _LONGEST_MS))
        after = advance(before, review, study.scheduler_for(card))
        study.store.record(review, after)
        leech = becomes_leech(before, after, study.config.leech_lapses)
        if leech and study.config.leeches == "suspend":
            study.store.set_status([card], Status.SUSPENDED)
    return Answered(review, after, leech)


def undo(study: Study) -> Review | None:
    """Take back the newest answer that still stands, of whatever day; None if there is none.

    The answer stays in the review log, followed by an event that says it does not count.
    """
    with study.store.transaction():
        last = study.store.last_answer()
        if last is not None:
            event = replace(
                _event(study, last.card), kind=ReviewKind.UNDO, grade=None, undoes=last.id
            )
            history = [*study.store.reviews(last.card), event]
            scheduler, undone = study.scheduler_for(last.card), study.store.progress_of(last.card)
            restored = replay(history, lambda _: scheduler).get(last.card)
            study.store.record(event, restored)
            _take_back_suspension(study, last.card, restored, undone)
    return last


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
    before = study.store.progress_of(card)
    event = _answer_event(study, card, before, HIGHEST_GRADE)
    scheduler = study.scheduler_for(card)
    return {
        grade: (advance(before, replace(event, grade=grade), scheduler).due - event.day).days
        for grade in grades
    }


def _answer_event(study: Study, card: CardId, before: Progress | None, grade: int) -> Review:
    event = _event(study, card)
    return replace(event, kind=kind_of_answer(before, event.day), grade=grade)


def _event(study: Study, card: CardId) -> Review:
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
    )
