"""What another tool knew of a card: a replay starts from it, and an undo takes it back."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import CardId
from srs.review import ImportedState, Review, ReviewId, ReviewKind
from srs.schedule.fsrs6 import FsrsMemory, FsrsScheduler
from srs.schedule.progress import Progress, follow, replay
from srs.schedule.scheduler import Scheduler
from srs.schedule.sm2 import SM2, Sm2Memory
from tests.samples import TODAY
from tests.schedule.leitner import Boxes

FSRS = FsrsScheduler()
SCHEDULERS = st.sampled_from([SM2, FSRS, Boxes()])
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
STATES = st.builds(
    ImportedState,
    due=DAYS,
    interval=st.integers(1, 40_000),
    ease=st.none() | st.integers(0, 999),
    stability=st.none() | st.floats(0, 40_000),
    difficulty=st.none() | st.floats(0, 20),
    reviews=st.integers(0, 99),
    lapses=st.integers(0, 20),
    introduced=st.none() | DAYS,
    reviewed=st.none() | DAYS,
)
KNOWN = ImportedState(TODAY + timedelta(10), 30, ease=210, stability=42.5, difficulty=7.5)
UNKNOWN = ImportedState(TODAY, 30)


def event(number: int, kind: ReviewKind, day: date = TODAY) -> Review:
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return Review(ReviewId(f"r{number}"), CardId("a"), at, day, 0, kind, None)


def imported(state: ImportedState) -> Review:
    return event(0, ReviewKind.IMPORTED)._replace(state=state, tool="anki")


def after(state: ImportedState, scheduler: Scheduler) -> Progress:
    found = follow(None, imported(state), scheduler)
    assert found is not None
    return found


def test_each_scheduler_takes_what_it_has_words_for() -> None:
    assert after(KNOWN, SM2).memory == Sm2Memory(2, 30, 210)
    assert after(KNOWN, FSRS).memory == FsrsMemory(42.5, 7.5, 30)


@pytest.mark.parametrize(
    ("state", "by_sm2", "by_fsrs"),
    [
        (UNKNOWN, Sm2Memory(2, 30, 250), FsrsMemory(30.0, 5.0, 30)),
        (UNKNOWN._replace(ease=130), Sm2Memory(2, 30, 130), FsrsMemory(30.0, 10.0, 30)),
        (UNKNOWN._replace(difficulty=10.0), Sm2Memory(2, 30, 130), FsrsMemory(30.0, 10.0, 30)),
        (UNKNOWN._replace(interval=1), Sm2Memory(1, 1, 250), FsrsMemory(1.0, 5.0, 1)),
    ],
)
def test_what_a_tool_does_not_tell_is_estimated(
    state: ImportedState, by_sm2: Sm2Memory, by_fsrs: FsrsMemory
) -> None:
    assert after(state, SM2).memory == by_sm2
    assert after(state, FSRS).memory == by_fsrs


def test_a_card_comes_back_on_the_day_the_tool_had_set() -> None:
    found = after(KNOWN._replace(reviews=7, lapses=2), SM2)
    assert (found.due, found.reviews, found.lapses) == (KNOWN.due, 7, 2)
    assert (found.reviewed, found.introduced) == (TODAY - timedelta(20), TODAY - timedelta(20))
    assert not found.drills_on(TODAY)


@given(STATES, SCHEDULERS, st.integers(0, 5), st.integers(0, 400))
def test_whatever_a_tool_tells_the_next_answer_can_be_given(
    state: ImportedState, scheduler: Scheduler, grade: int, days: int
) -> None:
    before = after(state, scheduler)
    assert 0 <= scheduler.retrievability(before.memory, days) <= 1
    day = max(state.due, before.reviewed) + timedelta(days)
    answer = event(1, ReviewKind.GRADED, day)._replace(grade=grade)
    progress = replay([imported(state), answer], lambda _: scheduler)[CardId("a")]
    assert progress == follow(before, answer, scheduler)
    assert progress.reviews == before.reviews + 1
    assert progress.due > day


@given(STATES, SCHEDULERS, st.lists(st.integers(0, 5), max_size=5))
def test_an_undo_takes_it_back(
    state: ImportedState, scheduler: Scheduler, grades: list[int]
) -> None:
    earlier = [
        event(n, ReviewKind.GRADED, TODAY + timedelta(n))._replace(grade=grade)
        for n, grade in enumerate(grades, 1)
    ]
    undo = event(9, ReviewKind.UNDO)._replace(undoes=ReviewId("r0"))
    found = replay([*earlier, imported(state), undo], lambda _: scheduler)
    assert found == replay(earlier, lambda _: scheduler)


def test_an_import_without_a_state_is_none() -> None:
    with pytest.raises(ValueError, match="imported"):
        follow(None, event(0, ReviewKind.IMPORTED))
