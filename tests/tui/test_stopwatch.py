"""The time of a card, and the minutes that somebody means to spend."""

from srs.tui.review.stopwatch import Budget, Stopwatch


class Seconds:
    """Shows what it is set to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_it_counts_from_the_question_on() -> None:
    seconds = Seconds()
    watch = Stopwatch(seconds)
    assert watch.milliseconds == 0
    watch.begin()
    seconds.now += 2.5
    assert watch.milliseconds == 2500
    watch.begin()
    assert watch.milliseconds == 0


def test_what_passes_while_it_is_stopped_does_not_count() -> None:
    seconds = Seconds()
    watch = Stopwatch(seconds)
    watch.stop()
    watch.go_on()
    assert watch.milliseconds == 0, "there is no card yet"
    watch.begin()
    seconds.now += 1
    watch.stop()
    seconds.now += 3600
    watch.stop()
    assert watch.milliseconds == 1000
    watch.go_on()
    watch.go_on()
    seconds.now += 2
    assert watch.milliseconds == 3000


def test_a_budget_is_over_when_its_minutes_are_spent_and_asks_again_later() -> None:
    budget = Budget(1, longest=40)
    budget.spend(30_000)
    assert (budget.is_over, budget.spent_minutes, budget.of_minutes) == (False, 0, 1)
    budget.spend(30_000)
    assert (budget.is_over, budget.spent_minutes) == (True, 1)
    budget.extend()
    assert (budget.is_over, budget.of_minutes) == (False, 2)


def test_a_card_left_open_over_lunch_does_not_spend_it() -> None:
    budget = Budget(1, longest=40)
    budget.spend(3_600_000)
    assert not budget.is_over


def test_no_budget_is_never_over() -> None:
    budget = Budget(0, longest=60)
    for _ in range(999):
        budget.spend(60_000)
    assert not budget.is_over
