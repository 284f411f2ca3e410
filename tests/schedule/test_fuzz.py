"""Moving cards: how far, where to, and the same way each time."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.schedule.fuzz import Moves, days_away, window
from srs.schedule.sm2 import MAXIMUM_INTERVAL

MONDAY = date(2026, 3, 9)
intervals = st.integers(1, MAXIMUM_INTERVAL)


def sundays(day: date) -> bool:
    return day.isoweekday() == 7


@pytest.mark.parametrize(
    ("interval", "bounds"),
    [(1, (1, 1)), (2, (2, 2)), (3, (2, 4)), (7, (5, 9)), (10, (8, 12)), (20, (17, 23)),
     (100, (93, 107)), (365, (345, 385))],
)  # fmt: skip
def test_the_window_grows_with_the_interval(interval: int, bounds: tuple[int, int]) -> None:
    assert window(interval) == bounds


@given(intervals)
def test_the_window_holds_its_interval_and_bears_any_date(interval: int) -> None:
    first, last = window(interval)
    assert 1 <= first <= interval <= last <= MAXIMUM_INTERVAL


@given(intervals, st.integers(-5000, 5000))
def test_a_move_never_leaves_the_window_of_another_scheduler(interval: int, moved: int) -> None:
    first, last = window(interval)
    assert first <= days_away(interval, moved) <= last


def test_without_fuzz_and_easy_days_nothing_moves() -> None:
    assert Moves().moved(100, MONDAY, "a 3", {}) == 0


def test_fuzz_goes_to_the_day_with_the_fewest_cards() -> None:
    load = {MONDAY + timedelta(days=n): 5 for n in range(1, 30)}
    load[MONDAY + timedelta(days=9)] = 4
    assert Moves(fuzz=True).moved(10, MONDAY, "a 3", load) == -1


def test_fuzz_is_the_same_for_the_same_card_and_repetition() -> None:
    fuzz = Moves(fuzz=True)
    first = [fuzz.moved(60, MONDAY, f"card {n}", {}) for n in range(40)]
    assert first == [fuzz.moved(60, MONDAY, f"card {n}", {}) for n in range(40)]
    assert len(set(first)) > 5


def test_a_card_leaves_an_easy_day_for_the_nearest_other() -> None:
    easy = Moves(is_easy=sundays)
    assert MONDAY + timedelta(days=6) == date(2026, 3, 15)  # a Sunday
    assert easy.moved(6, MONDAY, "a 3", {}) in {-1, 1}
    assert easy.moved(7, MONDAY, "a 3", {}) == 0


def test_of_two_near_days_the_one_with_fewer_cards_is_taken() -> None:
    load = {MONDAY + timedelta(days=5): 3, MONDAY + timedelta(days=7): 2}
    assert Moves(is_easy=sundays).moved(6, MONDAY, "a 3", load) == 1


def test_a_card_that_cannot_leave_an_easy_day_stays() -> None:
    saturday = MONDAY + timedelta(days=5)
    assert Moves(is_easy=sundays).moved(1, saturday, "a 1", {}) == 0
    every_day = Moves(is_easy=lambda _: True)
    assert every_day.moved(30, MONDAY, "a 1", {}) == 0


@given(intervals, st.booleans())
def test_moves_stay_within_the_window(interval: int, fuzz: bool) -> None:  # noqa: FBT001
    moved = Moves(is_easy=sundays, fuzz=fuzz).moved(interval, MONDAY, "a 3", {})
    first, last = window(interval)
    assert first <= interval + moved <= last
