"""What was foreseen of each answer, and what is known of a card at last: one walk over its events.

It is what `srs.schedule.replaying` does, for one scheduler, without due days, and with the chance
of recall before each answer, whichever scheduler the card was learned by.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from srs.review import PASSING_GRADE, Review, ReviewKind
from srs.schedule.progress import taken_over
from srs.schedule.replaying import DRILL, OTHER
from srs.schedule.scheduler import Memory, Scheduler

Step = tuple[int, int, int, int]
"""Card, what it is (as in `srs.schedule.replaying`), day as `date.toordinal`, place in the log."""
_CARD = itemgetter(0)


class ForeseenAnswer(NamedTuple):
    """An answer that came a day or more after the one before."""

    place: int
    """In the review log."""
    chance: float
    """The chance (0-1) that the card was remembered, as the scheduler saw it."""
    passed: bool


class Known(NamedTuple):
    """What is known of a card."""

    memory: Memory
    reviewed: int
    """The day of its last graded answer, as `date.toordinal`."""


def foreseen_answers(
    steps: Iterable[Step], scheduler: Scheduler, event_at: Callable[[int], Review]
) -> Iterator[tuple[int, Known | None, list[ForeseenAnswer]]]:
    """Each card with what is known of it in the end, None of a new one, and what was foreseen.

    The steps are those that stand, card by card, those of one in the order of their recording;
    `event_at` reads the event at a place, which is done for the rare kinds alone.
    """
    for card, events in groupby(steps, _CARD):
        memory: Memory | None = None
        reviewed, foreseen = 0, list[ForeseenAnswer]()
        for _, what, day, place in events:
            if what >= OTHER:
                memory, reviewed = _other(memory, reviewed, event_at(place), scheduler)
                continue
            is_drill, grade = divmod(what, DRILL)
            if memory is None:
                memory, reviewed = scheduler.grade(None, grade, 0), day
            elif is_drill:
                memory = scheduler.drill(memory, grade)
            else:
                gap = max(0, day - reviewed)
                if gap:
                    chance = scheduler.retrievability(memory, gap)
                    foreseen.append(ForeseenAnswer(place, chance, grade >= PASSING_GRADE))
                memory, reviewed = scheduler.grade(memory, grade, gap), day
        yield card, None if memory is None else Known(memory, reviewed), foreseen


def _other(
    memory: Memory | None, reviewed: int, event: Review, scheduler: Scheduler
) -> tuple[Memory | None, int]:
    """What another tool knew of the card, or its owner's word on the schedule."""
    if event.kind is ReviewKind.IMPORTED:
        state = taken_over(event, scheduler)
        return state.memory, state.reviewed.toordinal()
    return (None, 0) if event.due is None else (memory, reviewed)
