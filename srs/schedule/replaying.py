"""The whole review log at once: what `follow` does event by event, in whole numbers.

A log has a million events and more; days and states are made into values only at the end, once
for each card.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime

from srs.review import PASSING_GRADE, SETTLED_GRADE, Review
from srs.schedule.fuzz import days_away
from srs.schedule.progress import Progress, follow
from srs.schedule.scheduler import Memory, Scheduler

GRADED, DRILL = 0, 1
"""Kinds of steps; any other number is that of an event which is read by itself."""
Step = tuple[int, int, int, int, int, int, int]
"""Card, place of the event, kind, grade, day as `date.toordinal` counts, moved, instant."""
_State = tuple[Memory, int, int, int, int, int, bool, int, int, Scheduler]
"""Memory, due, introduced, reviewed, reviews, lapses, known, drill or 0, instant, and by what."""


def replayed(
    steps: Iterable[Step],
    scheduler_of: Callable[[int], Scheduler],
    event_at: Callable[[int], Review],
    instants: tuple[Callable[[int], datetime], Callable[[datetime], int]],
) -> Iterator[tuple[int, Progress]]:
    """How far each card has come, by the steps that stand in the order of their recording.

    Cards, places and instants are numbers of the caller's own: `event_at` reads the event at a
    place, `instants` makes an instant of a number and the other way round.
    """
    states: dict[int, _State] = {}
    find = states.get
    for card, place, kind, grade, day, moved, at in steps:
        state = find(card)
        if kind > DRILL:
            scheduler = state[-1] if state else scheduler_of(card)
            other = _followed(state, event_at(place), scheduler, instants)
            if other is not None:
                states[card] = other
            elif state is not None:
                del states[card]
            continue
        if state is None:
            scheduler = scheduler_of(card)
            memory = scheduler.grade(None, grade, 0)
            introduced, reviews, lapses = day, 1, 0
        elif kind == GRADED:
            memory, _, introduced, reviewed, reviews, lapses, known, _, _, scheduler = state
            memory = scheduler.grade(memory, grade, day - reviewed if day > reviewed else 0)
            reviews += 1
            if known and grade < PASSING_GRADE:
                lapses += 1
        else:
            states[card] = _drilled(state, grade, moved, day, at)
            continue
        due = day + (days_away(memory.interval, moved) if moved else memory.interval)
        known, drill = grade >= PASSING_GRADE, day if grade < SETTLED_GRADE else 0
        states[card] = (
            memory, due, introduced, day, reviews, lapses, known, drill, at, scheduler,
        )  # fmt: skip
    for card, state in states.items():
        yield card, _progress(state, instants[0])


def _drilled(state: _State, grade: int, moved: int, day: int, at: int) -> _State:
    before, due, introduced, reviewed, reviews, lapses, known, _, _, scheduler = state
    memory, drill = scheduler.drill(before, grade), day if grade < SETTLED_GRADE else 0
    if memory != before:
        due = reviewed + days_away(memory.interval, moved)
    return memory, due, introduced, reviewed, reviews, lapses, known, drill, at, scheduler


def _followed(
    state: _State | None,
    event: Review,
    scheduler: Scheduler,
    instants: tuple[Callable[[int], datetime], Callable[[datetime], int]],
) -> _State | None:
    """One event of a rare kind, as `follow` has it."""
    before = None if state is None else _progress(state, instants[0])
    after = follow(before, event, scheduler)
    if after is None:
        return None
    return (
        after.memory,
        after.due.toordinal(),
        after.introduced.toordinal(),
        after.reviewed.toordinal(),
        after.reviews,
        after.lapses,
        after.known,
        after.drill.toordinal() if after.drill else 0,
        instants[1](after.answered),
        scheduler,
    )


def _progress(state: _State, instant: Callable[[int], datetime]) -> Progress:
    memory, due, introduced, reviewed, reviews, lapses, known, drill, at, scheduler = state
    day = date.fromordinal
    return Progress(
        memory,
        scheduler.key,
        day(due),
        day(introduced),
        day(reviewed),
        reviews,
        lapses,
        known,
        day(drill) if drill else None,
        instant(at),
    )
