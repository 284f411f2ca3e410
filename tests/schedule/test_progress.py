"""What reviews add up to: due days, drills, lapses, and taking answers back."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import CardId
from srs.review import Review, ReviewKind
from srs.schedule.progress import Progress, advance, kind_of_answer, replay, reviews_in_effect
from srs.schedule.sm2 import Sm2Memory
from tests.samples import TODAY, Learner

TOMORROW = TODAY + timedelta(days=1)
ONE = CardId("one")


def days_on(days: int, since: date = TODAY) -> date:
    return since + timedelta(days=days)


def test_the_first_answer_introduces_a_card() -> None:
    assert Learner().answer("one", 4) == Progress(
        memory=Sm2Memory(repetitions=1, interval=1, ease=250),
        scheduler="sm2",
        due=TOMORROW,
        introduced=TODAY,
        reviewed=TODAY,
        reviews=1,
        lapses=0,
        passed=True,
        drill=None,
        answered=datetime(2026, 3, 10, 12, tzinfo=UTC),
    )


def test_a_late_review_is_scheduled_from_the_day_it_was_given() -> None:
    learner = Learner()
    learner.answer("one", 4)
    late = days_on(20)
    after = learner.answer("one", 4, late)
    assert after.memory.interval == 6
    assert after.due == days_on(6, late)
    assert (after.introduced, after.reviewed, after.reviews) == (TODAY, late, 2)


def test_an_early_review_counts_like_any_other() -> None:
    learner = Learner()
    learner.answer("one", 4)
    learner.answer("one", 4, TOMORROW)
    early = days_on(2)
    assert learner.answer("one", 4, early).due == days_on(15, early)


@pytest.mark.parametrize("grade", [0, 1, 2, 3])
def test_below_four_a_card_is_drilled_the_same_day(grade: int) -> None:
    after = Learner().answer("one", grade)
    assert after.drills_on(TODAY)
    assert kind_of_answer(after, TODAY) is ReviewKind.DRILL


@pytest.mark.parametrize("grade", [4, 5])
def test_from_four_up_a_card_is_done_for_the_day(grade: int) -> None:
    after = Learner().answer("one", grade)
    assert not after.drills_on(TODAY)
    assert after.drill is None


@given(st.lists(st.integers(0, 3), max_size=8), st.integers(4, 5))
def test_drills_go_on_until_four_and_leave_everything_else_alone(
    misses: list[int], settled: int
) -> None:
    learner = Learner()
    graded = learner.answer("one", 2)
    for grade in misses:
        after = learner.answer("one", grade)
        assert after == graded._replace(answered=after.answered)
    after = learner.answer("one", settled)
    assert after == graded._replace(drill=None, answered=after.answered)
    assert [event.kind for event in learner.log[1:]] == [ReviewKind.DRILL] * (len(misses) + 1)


def test_an_unfinished_drill_is_forgotten_on_the_next_study_day() -> None:
    learner = Learner()
    after = learner.answer("one", 2)
    assert not after.drills_on(TOMORROW)
    assert kind_of_answer(after, TOMORROW) is ReviewKind.GRADED
    assert learner.answer("one", 4, TOMORROW).reviews == 2


def test_a_card_without_reviews_is_graded() -> None:
    assert kind_of_answer(None, TODAY) is ReviewKind.GRADED


def test_a_lapse_is_forgetting_what_was_once_remembered() -> None:
    learner = Learner()
    answers = [(2, 0), (4, 0), (3, 0), (2, 1), (0, 1), (4, 1), (1, 2)]
    for day, (grade, lapses) in enumerate(answers):
        assert learner.answer("one", grade, days_on(day)).lapses == lapses


def test_a_drill_is_no_lapse() -> None:
    learner = Learner()
    assert learner.answer("one", 3).passed
    assert learner.answer("one", 0).lapses == 0


def test_an_undo_cannot_be_advanced_over() -> None:
    learner = Learner()
    before = learner.answer("one", 4)
    learner.undo()
    with pytest.raises(ValueError, match="undo"):
        advance(before, learner.log[-1])


def test_replay_drops_what_an_undo_takes_back() -> None:
    learner = Learner()
    first = learner.answer("one", 4)
    learner.answer("one", 0, TOMORROW)
    learner.undo(TOMORROW)
    assert replay(learner.log) == {ONE: first}
    second = learner.answer("one", 4, TOMORROW)
    assert second.memory.interval == 6
    assert replay(learner.log) == {ONE: second}


def test_undoing_a_drill_leads_back_to_the_drill() -> None:
    learner = Learner()
    drilled = learner.answer("one", 2)
    learner.answer("one", 5)
    learner.undo()
    assert replay(learner.log)[ONE] == drilled
    assert drilled.drills_on(TODAY)


def test_standing_keeps_the_order_of_what_is_left() -> None:
    learner = Learner()
    for card in ("one", "two", "three"):
        learner.answer(card, 4)
    learner.undo()
    learner.answer("one", 4, TOMORROW)
    assert [review.card for review in reviews_in_effect(learner.log)] == ["one", "two", "one"]


STEPS = st.lists(
    st.tuples(st.sampled_from(["one", "two", "three"]), st.none() | st.integers(0, 5)),
    max_size=30,
)
"""A card and its grade; None for an undo."""


def play(steps: list[tuple[str, int | None]]) -> Learner:
    """A learner who takes three steps a day."""
    learner = Learner()
    for at, (card, grade) in enumerate(steps):
        if grade is None:
            learner.undo(days_on(at // 3))
        else:
            learner.answer(card, grade, days_on(at // 3))
    return learner


@given(STEPS)
def test_replay_leads_to_where_answers_and_undos_led(steps: list[tuple[str, int | None]]) -> None:
    learner = play(steps)
    assert replay(learner.log) == learner.progress


@given(STEPS)
def test_replay_is_advance_over_the_answers_that_stand(
    steps: list[tuple[str, int | None]],
) -> None:
    log = play(steps).log
    folded: dict[CardId, Progress] = {}
    for review in reviews_in_effect(log):
        folded[review.card] = advance(folded.get(review.card), review)
    assert replay(log) == folded


@given(STEPS)
def test_a_card_replayed_alone_comes_out_as_among_all(steps: list[tuple[str, int | None]]) -> None:
    log = play(steps).log

    def of(card: CardId) -> list[Review]:
        return [event for event in log if event.card == card]

    everything = replay(log)
    for card in {event.card for event in log}:
        assert replay(of(card)).get(card) == everything.get(card)


@given(STEPS)
def test_undoing_everything_leaves_nothing(steps: list[tuple[str, int | None]]) -> None:
    learner = play(steps)
    while learner.undo():
        pass
    assert replay(learner.log) == {}
    assert reviews_in_effect(learner.log) == []


@given(STEPS)
def test_the_due_day_is_the_day_of_the_last_review_and_its_interval(
    steps: list[tuple[str, int | None]],
) -> None:
    for state in play(steps).progress.values():
        assert state.due == days_on(state.memory.interval, state.reviewed)
        assert state.introduced <= state.reviewed < state.due
        assert state.lapses < state.reviews
