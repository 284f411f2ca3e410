"""The whole review log at once: what `follow` does event by event, in whole numbers.

A log has a million events and more. It is gone through card by card, so that of no other card
anything is held meanwhile; days and instants are made into values only where they are wanted.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import partial
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

from srs.review import PASSING_GRADE, SETTLED_GRADE, Review
from srs.schedule.fuzz import days_away
from srs.schedule.progress import Progress, follow
from srs.schedule.scheduler import Memory, Scheduler, Timeless

Step = tuple[int, int, int, int, int]
"""Card, what it is, day as `date.toordinal` counts, moved, instant.

What it is: a grade; DRILL and a grade; or from OTHER on an event which is read by itself, by
its place, which then stands where else is by how much an answer moved the card.
"""
DRILL, OTHER = 8, 16
_CARD, _WHAT = itemgetter(0), itemgetter(1)
Instants = tuple[Callable[[int], datetime], Callable[[datetime], int]]
"""What makes an instant of a number of the caller's own, and the other way round."""


class State(NamedTuple):
    """A Progress in whole numbers."""

    memory: Memory
    scheduler: str
    due: int
    introduced: int
    reviewed: int
    reviews: int
    lapses: int
    passed: bool
    drill: int
    """0 where there is none."""
    answered: int


_Way = Callable[[State | None, Sequence[Step]], State]
"""What some answers make of a state."""


def replayed(
    steps: Iterable[Step],
    scheduler_of: Callable[[int], Scheduler],
    event_at: Callable[[int], Review],
    instants: Instants,
) -> Iterator[tuple[int, State]]:
    """How far each card has come.

    The steps are those that stand, card by card, those of one in the order of their recording.
    Cards and places are numbers of the caller's own: `event_at` reads the event at a place.
    """
    ways = dict[str, _Way]()
    for card, of_card in groupby(steps, _CARD):
        events, scheduler = list(of_card), scheduler_of(card)
        answered = ways.get(scheduler.key) or ways.setdefault(scheduler.key, _way(scheduler))
        if max(map(_WHAT, events)) < OTHER:
            yield card, answered(None, events)
            continue
        state: State | None = None
        for is_other, some in groupby(events, _is_other):
            if not is_other:
                state = answered(state, list(some))
                continue
            for _, _, _, place, _ in some:
                state = _followed(state, event_at(place), scheduler, instants)
        if state is not None:
            yield card, state


def progress_from_numbers(state: State, instant: Callable[[int], datetime]) -> Progress:
    """The same with days and an instant."""
    memory, scheduler, due, introduced, reviewed, reviews, lapses, passed, drill, answered = state
    day = date.fromordinal
    return Progress(
        memory,
        scheduler,
        day(due),
        day(introduced),
        day(reviewed),
        reviews,
        lapses,
        passed,
        day(drill) if drill else None,
        instant(answered),
    )


def _is_other(step: Step) -> bool:
    return step[1] >= OTHER


def _way(scheduler: Scheduler) -> _Way:
    if isinstance(scheduler, Timeless):
        return partial(_in_one_go, scheduler)
    return partial(_one_by_one, scheduler)


def _in_one_go(scheduler: Timeless, state: State | None, answers: Sequence[Step]) -> State:
    """What some answers to a card add to its state, where only grades matter, and no drills."""
    graded, grades = answers, [*map(_WHAT, answers)]
    _, last, today, _, answered = answers[-1]
    drill = today if last % DRILL < SETTLED_GRADE else 0
    if max(grades) >= DRILL:
        first, *_ = answers
        # a card that is new cannot be drilled
        graded = [each for each in answers if each[1] < DRILL or (each is first and not state)]
        if state is not None and not graded:
            return state._replace(drill=drill, answered=answered)
        grades = [each[1] % DRILL for each in graded]
    memory = scheduler.graded(state and state.memory, grades)
    _, _, day, moved, _ = graded[-1]
    due, passed = day + days_away(memory.interval, moved), grades[-1] >= PASSING_GRADE
    if state is None:
        introduced, reviews, lapses = graded[0][2], len(grades), _lapses(grades)
    else:
        introduced, reviews = state.introduced, state.reviews + len(grades)
        # what was remembered before can be forgotten by the first of them
        lapses = state.lapses + _lapses([PASSING_GRADE, *grades] if state.passed else grades)
    return State(
        memory, scheduler.key, due, introduced, day, reviews, lapses, passed, drill, answered
    )


def _lapses(grades: Sequence[int]) -> int:
    """How often a pass is followed by a fail."""
    if min(grades) >= PASSING_GRADE:
        return 0
    return sum(before >= PASSING_GRADE > after for before, after in pairwise(grades))


def _one_by_one(scheduler: Scheduler, state: State | None, answers: Sequence[Step]) -> State:
    """The same for any scheduler."""
    for _, what, day, moved, answered in answers:
        is_drill, grade = divmod(what, DRILL)
        drill = day if grade < SETTLED_GRADE else 0
        if state is not None and is_drill:
            state = _drilled(scheduler, state, grade, moved)
            state = state._replace(drill=drill, answered=answered)
            continue
        if state is None:
            memory = scheduler.grade(None, grade, 0)
            introduced, reviews, lapses = day, 1, 0
        else:
            memory = scheduler.grade(state.memory, grade, max(0, day - state.reviewed))
            introduced, reviews = state.introduced, state.reviews + 1
            lapses = state.lapses + (state.passed and grade < PASSING_GRADE)
        due, passed = day + days_away(memory.interval, moved), grade >= PASSING_GRADE
        state = State(
            memory, scheduler.key, due, introduced, day, reviews, lapses, passed, drill, answered
        )
    if state is None:
        raise ValueError(answers)
    return state


def _drilled(scheduler: Scheduler, state: State, grade: int, moved: int) -> State:
    memory = scheduler.drill(state.memory, grade)
    if memory == state.memory:
        return state
    return state._replace(memory=memory, due=state.reviewed + days_away(memory.interval, moved))


def _followed(
    state: State | None, event: Review, scheduler: Scheduler, instants: Instants
) -> State | None:
    """One event of a rare kind, as `follow` has it."""
    instant, number = instants
    after = follow(
        None if state is None else progress_from_numbers(state, instant), event, scheduler
    )
    if after is None:
        return None
    return State(
        after.memory,
        after.scheduler,
        after.due.toordinal(),
        after.introduced.toordinal(),
        after.reviewed.toordinal(),
        after.reviews,
        after.lapses,
        after.passed,
        after.drill.toordinal() if after.drill else 0,
        number(after.answered),
    )
