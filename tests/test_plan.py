"""Plans: what days will ask if all is remembered, told before they begin."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import CardId
from srs.plan import FURTHEST, catch_up, ready_by
from srs.schedule.progress import Progress
from srs.schedule.scheduler import SM2, FsrsScheduler, Scheduler
from tests.samples import TODAY, Learner

Cards = list[tuple[CardId, Progress, Scheduler]]


def late(*days: int) -> Cards:
    """Cards with an interval of one day, each so many days past it."""
    learner = Learner()
    for number, past in enumerate(days):
        learner.answer(f"{number:03}", 4, TODAY - timedelta(days=past + 1))
    return [(card, state, SM2) for card, state in learner.progress.items()]


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


def test_nothing_due_is_done_today() -> None:
    found = catch_up([], TODAY, 10)
    assert (found.done, found.first, len(found.days)) == (TODAY, (), 1)


def test_so_many_are_asked_each_day_until_none_is_left() -> None:
    found = catch_up(late(*[3] * 25), TODAY, 10)
    assert [each.asked for each in found.days] == [10, 10, 5]
    assert [each.left for each in found.days] == [15, 5, 0]
    assert found.done == on(2)


def test_the_latest_for_its_interval_is_asked_first() -> None:
    assert catch_up(late(1, 9, 4), TODAY, 2).first == ("001", "002")


def test_what_was_answered_comes_back_in_its_turn() -> None:
    found = catch_up(late(*[0] * 3), TODAY, 1)
    # the second interval of SM-2 is six days: those of the first days come again then
    assert [each.asked for each in found.days] == [1, 1, 1]
    longer = catch_up(late(*[0] * 8), TODAY, 1)
    assert longer.days[6].left == 2
    assert longer.done is not None
    assert longer.done > on(7)


def test_cards_that_come_meanwhile_are_part_of_the_plan() -> None:
    learner = Learner()
    learner.answer("old", 4, TODAY - timedelta(days=5))
    learner.answer("new", 4, TODAY)
    cards: Cards = [(card, state, SM2) for card, state in learner.progress.items()]
    assert [each.asked for each in catch_up(cards, TODAY, 5).days] == [1]
    learner.answer("more", 4, TODAY - timedelta(days=5))
    cards = [(card, state, SM2) for card, state in learner.progress.items()]
    assert [each.left for each in catch_up(cards, TODAY, 1).days] == [1, 1, 0]


def test_a_plan_that_never_ends_says_so() -> None:
    found = catch_up(late(*[0] * 400), TODAY, 1)
    assert len(found.days) == FURTHEST
    assert found.done is None


@given(st.lists(st.integers(0, 40), max_size=40), st.integers(1, 12))
def test_every_day_asks_what_it_can(days: list[int], cap: int) -> None:
    found = catch_up(late(*days), TODAY, cap)
    for each in found.days:
        assert each.asked <= cap
        assert each.asked == cap or not each.left
    assert len(found.first) == found.days[0].asked


@pytest.mark.parametrize(
    ("new", "days", "per_day"), [(0, 30, 0), (29, 30, 1), (30, 30, 2), (100, 51, 2), (100, 2, 100)]
)
def test_new_cards_are_spread_over_the_days_there_are(new: int, days: int, per_day: int) -> None:
    found = ready_by([], new, SM2, (TODAY, on(days)))
    assert (found.new_per_day, found.in_time) == (per_day, True)


def test_a_deck_cannot_be_ready_tomorrow() -> None:
    assert not ready_by([], 1, SM2, (TODAY, on(1))).in_time
    assert ready_by([], 0, SM2, (TODAY, on(1))).in_time


def test_what_comes_back_meanwhile_is_counted() -> None:
    alone = ready_by([], 20, SM2, (TODAY, on(21)))
    # 20 new; each comes again a day later, then after six days, then after fifteen
    assert alone.reviews_per_day == -(-(20 + 20 + 14) // 21)
    more = ready_by(late(*[0] * 42), 20, SM2, (TODAY, on(21)))
    assert more.reviews_per_day > alone.reviews_per_day


@pytest.mark.parametrize("scheduler", [SM2, FsrsScheduler()])
def test_every_new_card_is_recalled_once_before_the_day(scheduler: Scheduler) -> None:
    first = scheduler.grade(None, 4, 0).interval
    found = ready_by([], 10, scheduler, (TODAY, on(first + 10)))
    assert (found.new_per_day, found.in_time) == (1, True)
    assert not ready_by([], 10, scheduler, (TODAY, on(first))).in_time
