"""What the reviews of a card add up to. Nothing here is stored that a replay would not give."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from srs.card import CardId
from srs.review import PASSING_GRADE, SETTLED_GRADE, Review, ReviewKind
from srs.schedule import sm2


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one card has come. A card without reviews has none."""

    memory: sm2.Sm2Memory
    due: date
    """The study day it comes back: the day of the last graded review + its interval."""
    introduced: date
    """The study day of its first graded review."""
    reviewed: date
    """The study day of its last graded review."""
    reviews: int
    """Graded reviews so far; drills are not counted."""
    lapses: int
    """Times it was forgotten after it had been remembered."""
    drill: date | None
    """The study day on which it is still to be drilled, if its last answer was below 4."""
    answered: datetime
    """The instant (UTC) of its last answer, drills among them: drills come in this order."""

    def drills_on(self, day: date) -> bool:
        """Whether it comes again on `day`, until it is answered with 4 or 5."""
        return self.drill == day


def kind_of_answer(progress: Progress | None, day: date) -> ReviewKind:
    """Whether an answer on `day` would move the memory or be a drill."""
    drills = progress is not None and progress.drills_on(day)
    return ReviewKind.DRILL if drills else ReviewKind.GRADED


def advance(progress: Progress | None, review: Review) -> Progress:
    """The progress after one answer (graded or drill).

    Raises ValueError for an undo: it takes an answer back, which only a replay can do.
    """
    if review.grade is None:
        raise ValueError(review.kind)
    drill = review.day if review.grade < SETTLED_GRADE else None
    if review.kind is ReviewKind.DRILL and progress is not None:
        return replace(progress, drill=drill, answered=review.at)
    before = progress.memory if progress else None
    memory = sm2.step(before, review.grade)
    forgotten = before is not None and before.repetitions > 0 and review.grade < PASSING_GRADE
    return Progress(
        memory=memory,
        due=review.day + timedelta(days=memory.interval),
        introduced=progress.introduced if progress else review.day,
        reviewed=review.day,
        reviews=(progress.reviews if progress else 0) + 1,
        lapses=(progress.lapses if progress else 0) + forgotten,
        drill=drill,
        answered=review.at,
    )


def standing(reviews: Iterable[Review]) -> list[Review]:
    """The answers that count: in order, without undos and what they took back."""
    events = list(reviews)
    undone = {event.undoes for event in events if event.kind is ReviewKind.UNDO}
    return [e for e in events if e.kind is not ReviewKind.UNDO and e.id not in undone]


def replay(reviews: Iterable[Review]) -> dict[CardId, Progress]:
    """The progress of every card, from the whole review log in the order of its recording."""
    progress: dict[CardId, Progress] = {}
    for review in standing(reviews):
        progress[review.card] = advance(progress.get(review.card), review)
    return progress
