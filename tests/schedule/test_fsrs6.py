"""FSRS-6: figures that its libraries carry, and what srs asks of it."""

from datetime import timedelta

import pytest
from fsrs import Scheduler
from hypothesis import given
from hypothesis import strategies as st

from srs.schedule.fsrs6 import (
    DEFAULTS,
    Fsrs6,
    FsrsMemory,
    FsrsScheduler,
    fingerprint,
    rating_of,
    within_bounds,
)
from srs.schedule.progress import advance, replay
from srs.schedule.sm2 import SM2
from tests.samples import TODAY, Learner

GRADES = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 400)), min_size=1, max_size=12)


def fold(model: Fsrs6, answers: list[tuple[int, int]]) -> FsrsMemory:
    memory = None
    for rating, gap in answers:
        memory = model.step(memory, rating, gap)
    assert memory is not None
    return memory


def test_the_figures_that_both_libraries_test() -> None:
    memory = fold(Fsrs6(), [(1, 0), (3, 0), (3, 1), (3, 3), (3, 8), (3, 21)])
    assert memory.stability == pytest.approx(53.62691, rel=1e-6)
    assert memory.difficulty == pytest.approx(6.3574867, rel=1e-6)
    assert memory.interval == 54


def test_after_as_many_days_as_its_stability_nine_in_ten_are_remembered() -> None:
    assert Fsrs6().retrievability(FsrsMemory(30.0, 5.0, 30), 30) == pytest.approx(0.9)
    assert Fsrs6().retrievability(FsrsMemory(30.0, 5.0, 30), 0) == 1


def test_a_lower_retention_asks_later() -> None:
    answers = [(3, 0), (3, 3), (3, 10)]
    assert fold(Fsrs6(retention=0.8), answers).interval > fold(Fsrs6(), answers).interval


def test_what_is_forgotten_is_again_and_five_is_easy() -> None:
    assert [rating_of(grade) for grade in range(6)] == [1, 1, 1, 2, 3, 4]


def test_a_second_good_answer_or_hard_one_on_a_day_takes_no_stability_away() -> None:
    first = Fsrs6().step(None, 3, 0)
    again, hard, good, easy = (Fsrs6().step(first, rating, 0).stability for rating in range(1, 5))
    assert again < first.stability == hard <= good <= easy


def test_the_memories_of_a_release_that_counts_otherwise_are_computed_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = FsrsScheduler().key
    step = Fsrs6.step

    def otherwise(self: Fsrs6, memory: FsrsMemory | None, rating: int, gap: int) -> FsrsMemory:
        after = step(self, memory, rating, gap)
        halved = rating == 2 and gap == 0  # as 6.3.1 did
        return after._replace(stability=after.stability / 2) if halved else after

    monkeypatch.setattr(Fsrs6, "step", otherwise)
    fingerprint.cache_clear()
    try:
        assert FsrsScheduler().key != key
    finally:
        fingerprint.cache_clear()


def test_the_defaults_are_those_of_the_package() -> None:
    assert tuple(Scheduler().parameters) == DEFAULTS


def test_parameters_that_the_model_does_not_allow_are_refused() -> None:
    with pytest.raises(ValueError, match="parameters"):
        Fsrs6((-1.0, *DEFAULTS[1:]))


def test_a_drill_counts_for_fsrs_and_not_for_sm2() -> None:
    learner = Learner()
    learner.answer("one", 2)
    learner.answer("one", 4)
    first, second = learner.log
    for scheduler, moves in ((SM2, False), (FsrsScheduler(), True)):
        graded = advance(None, first, scheduler)
        drilled = advance(graded, second, scheduler)
        assert (drilled.memory != graded.memory) is moves
        assert drilled.due == first.day + timedelta(days=drilled.memory.interval)


@given(GRADES)
def test_there_and_back_the_memories_are_the_very_same(answers: list[tuple[int, int]]) -> None:
    learner, day = Learner(), TODAY
    for grade, gap in answers:
        day += timedelta(days=gap)
        learner.answer("one", grade, day)
    by_fsrs = FsrsScheduler()
    before = replay(learner.log)
    there = replay(learner.log, lambda _: by_fsrs)
    assert replay(learner.log) == before
    assert {card: state.reviews for card, state in there.items()} == {
        card: state.reviews for card, state in before.items()
    }
    assert {state.lapses for state in there.values()} == {s.lapses for s in before.values()}


def test_what_oversteps_a_bound_by_rounding_is_brought_back() -> None:
    """An optimizer gives 0.8 in single precision."""
    overstepped = (*DEFAULTS[:20], 0.800000011920929)
    with pytest.raises(ValueError, match="bounds"):
        Fsrs6(overstepped)
    assert within_bounds(overstepped) == (*DEFAULTS[:20], 0.8)
    assert within_bounds(DEFAULTS) == DEFAULTS
    Fsrs6(within_bounds(overstepped))


def test_a_memory_of_another_scheduler_is_not_begun_anew() -> None:
    memory = SM2.grade(None, 4, 0)
    with pytest.raises(TypeError):
        FsrsScheduler().grade(memory, 4, 1)
    with pytest.raises(TypeError):
        SM2.grade(FsrsScheduler().grade(None, 4, 0), 4, 1)
