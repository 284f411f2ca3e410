"""Figures of study: what counts as an answer, a streak, and remembering."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import Status
from srs.review import ReviewKind
from srs.stats import DayCounts, Figures, Maturity, figures
from tests.samples import TODAY, Learner

_DAYS = st.sets(st.integers(0, 30), max_size=20)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def tallied(learner: Learner) -> list[DayCounts]:
    """The answers of `learner`, each for itself."""
    return [
        DayCounts(
            answer.day,
            answer.kind,
            answer.grade or 0,
            Maturity.NEW if answer.scheduled is None else Maturity.YOUNG,
            1,
            answer.duration_ms,
            round(answer.at.timestamp() * 1000),
            round(answer.at.timestamp() * 1000),
        )
        for answer in learner.answers
    ]


def at_noon(day: date) -> int:
    return round(datetime.combine(day, time(12), UTC).timestamp() * 1000)


def of(learner: Learner, today: date = TODAY) -> Figures:
    return figures({}, len(learner.progress), tallied(learner), today, at_noon(today))


def studied(*days_ago: int, today: date = TODAY) -> Figures:
    """The figures after one answer on each of those days."""
    learner = Learner()
    for days in sorted(days_ago, reverse=True):
        learner.answer("one", 4, ago(days))
    return of(learner, today)


def test_nothing_was_done_yet() -> None:
    found = figures({}, 0, [], TODAY, at_noon(TODAY))
    assert (found.cards, found.reviews, found.streak, found.longest_streak) == (0, 0, 0, 0)
    assert found.retention is None


def test_cards_are_counted_by_status() -> None:
    found = figures({Status.ACTIVE: 2, Status.DRAFT: 1}, 0, [], TODAY, at_noon(TODAY))
    assert found.cards == 3
    assert found.by_status == {
        Status.ACTIVE: 2, Status.DRAFT: 1, Status.SUSPENDED: 0, Status.RETIRED: 0,
        Status.REJECTED: 0,
    }  # fmt: skip


def test_a_streak_is_the_days_in_a_row_that_lead_up_to_today() -> None:
    assert studied(0, 1, 2, 4).streak == 3


def test_a_streak_lives_while_today_may_still_get_its_answer() -> None:
    assert studied(1, 2).streak == 2


def test_a_day_without_an_answer_ends_a_streak() -> None:
    assert studied(2, 3, 4).streak == 0


def test_two_answers_on_a_day_are_one_day() -> None:
    found = studied(0, 0, 1)
    assert (found.reviews, found.days, found.streak) == (3, 2, 2)


def test_the_longest_streak_may_be_long_over() -> None:
    assert studied(0, 10, 11, 12, 13, 20).longest_streak == 4


def flown(hours: int) -> Figures:
    """An answer late on one day, and another so many hours later: by the calendar, two days on."""
    late = round(datetime(2026, 3, 8, 22, tzinfo=UTC).timestamp() * 1000)
    cells = [
        DayCounts(day, ReviewKind.GRADED, 4, Maturity.YOUNG, 1, 0, at, at)
        for day, at in ((ago(2), late), (TODAY, late + hours * 3_600_000))
    ]
    return figures({}, 1, cells, TODAY, at_noon(TODAY))


def test_a_day_that_was_lost_over_the_date_line_breaks_no_streak() -> None:
    assert flown(11).streak == 2
    assert flown(25).streak == 1


@given(_DAYS)
def test_no_streak_is_longer_than_the_longest(days_ago: set[int]) -> None:
    found = studied(*days_ago)
    assert found.streak <= found.longest_streak <= found.days == len(days_ago)


@given(_DAYS)
def test_one_more_day_of_study_adds_a_day_to_a_streak_that_lives(days_ago: set[int]) -> None:
    before, after = studied(*(days_ago - {0})), studied(*days_ago, 0)
    assert after.streak == before.streak + 1


def test_an_answer_that_was_taken_back_counts_nowhere() -> None:
    learner = Learner()
    learner.answer("one", 4)
    once = of(learner)
    learner.answer("one", 2)
    learner.undo()
    assert of(learner) == once


def test_the_first_answer_of_a_card_is_learning_and_not_remembering() -> None:
    learner = Learner()
    learner.answer("one", 2, ago(9))
    learner.answer("two", 5, ago(9))
    assert of(learner).retention is None


def test_retention_is_the_share_of_later_answers_from_3_up() -> None:
    learner = Learner()
    for card, grade in (("one", 4), ("two", 4), ("three", 4), ("four", 4)):
        learner.answer(card, 4, ago(9))
        learner.answer(card, {"one": 5, "two": 3, "three": 2}.get(card, grade), ago(8))
    assert of(learner).retention == 0.75


def test_drills_are_answers_but_tell_nothing_of_remembering() -> None:
    learner = Learner()
    learner.answer("one", 2)
    learner.answer("one", 2)
    learner.answer("one", 4)
    assert [review.kind for review in learner.log[1:]] == [ReviewKind.DRILL] * 2
    found = of(learner)
    assert (found.reviews, found.drills, found.learned) == (3, 2, 1)
    assert found.retention is None


def test_today_is_a_study_day() -> None:
    assert (studied(0, 0, 1).reviews_today, studied(0, today=ago(-1)).reviews_today) == (2, 0)


@pytest.mark.parametrize(("hours", "streak"), [(19, 1), (25, 0)])
def test_a_streak_lives_over_the_date_line_before_the_first_answer(hours: int, streak: int) -> None:
    late = round(datetime(2026, 3, 8, 22, tzinfo=UTC).timestamp() * 1000)
    cells = [DayCounts(ago(2), ReviewKind.GRADED, 4, Maturity.YOUNG, 1, 0, late, late)]
    assert figures({}, 1, cells, TODAY, late + hours * 3_600_000).streak == streak
