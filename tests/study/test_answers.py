"""Answers and undos as they reach the collection."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srs.card import CardId
from srs.config import Config
from srs.easy_days import easy_days
from srs.errors import CardError
from srs.review import ReviewKind
from srs.store import Store, history
from srs.study.answers import answer, preview, undo
from srs.study.manual import reset, set_due
from srs.study.memories import recomputed
from srs.study.study import Study
from tests.samples import TODAY, cards_of
from tests.study.clock import UTC_DAYS, Clock, a_study

A, B, C = CardId("a"), CardId("b"), CardId("c")
GRADES = (0, 1, 2, 3, 4, 5)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def study(clock: Clock) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, clock, *cards_of("abc"))


def by(study: Study, hour: int, zone: str) -> Study:
    """The same study by the wall clock of another place."""
    config = replace(study.config, rollover=hour, timezone=ZoneInfo(zone))
    return replace(study, config=config)


def test_an_answer_tells_what_was_recorded(study: Study) -> None:
    answered = answer(study, A, 4, duration_ms=2500)
    assert answered.review.card == A
    assert answered.review.kind is ReviewKind.GRADED
    assert (answered.review.grade, answered.review.duration_ms) == (4, 2500)
    assert answered.review.day == TODAY
    assert study.store.ask(history.review_events, A) == [answered.review]
    assert study.store.ask(history.progress) == {A: answered.progress}


def test_an_answer_is_on_the_disk_at_once(tmp_path: Path, clock: Clock) -> None:
    place = tmp_path / "srs.db"
    with Store.open(place) as store, Store.open(place) as other:
        study = a_study(store, clock, *cards_of("a"))
        answered = answer(study, A, 4)
        assert other.ask(history.review_events) == [answered.review]
        assert other.ask(history.stored_progress, A) == answered.progress
        undo(study)
        assert len(other.ask(history.review_events)) == 2
        assert other.ask(history.stored_progress, A) is None


@pytest.mark.parametrize("grade", [-1, 6, 250])
def test_a_grade_is_0_to_5(study: Study, grade: int) -> None:
    with pytest.raises(ValueError, match=str(grade)):
        answer(study, A, grade)
    assert study.store.ask(history.review_events) == []


def test_a_card_that_is_not_there_cannot_be_answered(study: Study) -> None:
    with pytest.raises(CardError, match="there is no card 'nowhere'"):
        answer(study, CardId("nowhere"), 4)
    assert study.store.ask(history.review_events) == []


def test_the_instant_is_kept_in_utc_and_whole_milliseconds(study: Study, clock: Clock) -> None:
    zone = timezone(timedelta(hours=8))
    clock.shows = datetime(2026, 3, 10, 20, 15, 30, 123_999, zone)
    review = answer(study, A, 4).review
    assert review.at == datetime(2026, 3, 10, 12, 15, 30, 123_000, UTC)
    assert review.at.tzinfo is UTC
    assert study.store.ask(history.review_events) == [review]


def test_the_study_day_and_offset_are_those_of_the_wall_clock(study: Study, clock: Clock) -> None:
    clock.shows = datetime(2026, 3, 10, 18, 30, tzinfo=UTC)
    at_home = answer(by(study, 4, "Asia/Shanghai"), A, 4).review
    assert (at_home.day, at_home.offset_minutes) == (date(2026, 3, 10), 480)
    early_bird = answer(by(study, 2, "Asia/Shanghai"), B, 4).review
    assert (early_bird.day, early_bird.offset_minutes) == (date(2026, 3, 11), 480)
    on_a_journey = answer(by(study, 4, "America/New_York"), C, 4).review
    assert (on_a_journey.day, on_a_journey.offset_minutes) == (date(2026, 3, 10), -240)


def test_an_answer_at_night_still_belongs_to_the_evening(study: Study, clock: Clock) -> None:
    clock.shows = datetime(2026, 3, 11, 3, 59, 59, tzinfo=UTC)
    drilled = answer(study, A, 2)
    assert drilled.review.day == TODAY
    assert answer(study, A, 4).review.kind is ReviewKind.DRILL
    clock.shows = datetime(2026, 3, 11, 4, 0, tzinfo=UTC)
    graded = answer(study, A, 4).review
    assert (graded.day, graded.kind) == (TODAY + timedelta(days=1), ReviewKind.GRADED)


def test_events_have_ids_that_sort_by_time(study: Study, clock: Clock) -> None:
    """To the millisecond: no person answers twice within one."""
    ids = []
    for card in (A, B, C):
        ids.append(answer(study, card, 4).review.id)
        clock.shows += timedelta(milliseconds=1)
    assert ids == sorted(set(ids))


def test_drills_are_recorded_and_leave_the_memory_alone(study: Study) -> None:
    first = answer(study, A, 2)
    drill = answer(study, A, 5)
    assert drill.review.kind is ReviewKind.DRILL
    assert drill.progress == first.progress._replace(drill=None)


def test_undo_gives_the_answer_it_took_back(study: Study) -> None:
    before = answer(study, A, 4)
    taken = answer(study, B, 2)
    assert undo(study) == [taken.review]
    assert study.store.ask(history.progress) == {A: before.progress}


def test_undo_keeps_both_events(study: Study, clock: Clock) -> None:
    answered = answer(study, A, 4)
    clock.pass_days(1)
    undo(study)
    first, second = study.store.ask(history.review_events)
    assert first == answered.review
    assert (second.kind, second.card, second.undoes) == (ReviewKind.UNDO, A, first.id)
    assert (second.grade, second.duration_ms) == (None, 0)
    assert second.day == TODAY + timedelta(days=1)


def test_with_nothing_to_undo_nothing_is_recorded(study: Study) -> None:
    assert undo(study) == []
    answer(study, A, 4)
    undo(study)
    assert undo(study) == []
    assert len(study.store.ask(history.review_events)) == 2


def test_undo_goes_back_through_cards_drills_and_days(study: Study, clock: Clock) -> None:
    states = [study.store.ask(history.progress)]
    given_today = [(A, 4), (B, 2), (B, 5)], [(A, 5), (C, 3)], [(B, 4), (A, 0), (A, 4)]
    for answers in given_today:
        for card, grade in answers:
            answer(study, card, grade)
            states.append(study.store.ask(history.progress))
        clock.pass_days(1)
    for state in reversed(states[:-1]):
        assert undo(study) is not None
        assert study.store.ask(history.progress) == state
    assert undo(study) == []


def test_undo_works_in_a_later_session(tmp_path: Path, clock: Clock) -> None:
    place = tmp_path / "srs.db"
    with Store.open(place) as store:
        answered = answer(a_study(store, clock, *cards_of("a")), A, 4)
    clock.pass_days(3)
    with Store.open(place) as store:
        assert undo(a_study(store, clock)) == [answered.review]
        assert store.ask(history.progress) == {}


@pytest.mark.parametrize("earlier", [(), (4,), (4, 4), (4, 4, 5), (2,), (5, 5, 1)])
@pytest.mark.parametrize("late", [1, 40])
def test_preview_says_what_an_answer_then_does(
    study: Study, clock: Clock, earlier: tuple[int, ...], late: int
) -> None:
    for grade in earlier:
        answered = answer(study, A, grade)
        clock.pass_days(answered.progress.memory.interval)
    clock.pass_days(late)
    assert preview(study, A, GRADES) == {grade: _given(study, grade) for grade in GRADES}


def test_preview_of_a_drill_says_what_an_answer_then_does(study: Study) -> None:
    answer(study, A, 3)
    assert preview(study, A, GRADES) == {grade: _given(study, grade) for grade in GRADES}
    assert set(preview(study, A, GRADES).values()) == {1}


def _given(study: Study, grade: int) -> int:
    """The days after which the card really comes back; the answer is taken back again."""
    answered = answer(study, A, grade)
    undo(study)
    return (answered.progress.due - answered.review.day).days


def test_preview_records_nothing(study: Study) -> None:
    assert preview(study, A, (2, 3, 4, 5)) == {2: 1, 3: 1, 4: 1, 5: 1}
    assert study.store.ask(history.review_events) == []
    assert study.store.ask(history.progress) == {}


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from([A, B, C]),
        st.integers(0, 5) | st.sampled_from(["undo", "set-due", "reset"]),
        st.integers(-1, 20),
    ),
    max_size=15,
)
"""A card, what is done to it, and the days that pass before."""
SPREAD = Config(timezone=UTC, easy_days=easy_days("FREQ=WEEKLY;BYDAY=SU"), fuzz=True)
"""No Sundays, and fuzz."""


@settings(max_examples=settings().max_examples * 2 // 5)
@given(ACTIONS, st.sampled_from(["sm2", "fsrs"]), st.sampled_from([UTC_DAYS, SPREAD]))
def test_what_is_kept_is_what_the_review_log_adds_up_to(
    actions: list[tuple[CardId, int | str, int]], scheduler: str, config: Config
) -> None:
    clock = Clock()
    with Store.open("sqlite://") as store:
        study = a_study(store, clock, *cards_of("abc"))
        study = replace(study, config=replace(config, scheduler=scheduler))
        for card, done, days in actions:
            clock.pass_days(days)
            if done == "undo":
                undo(study)
            elif isinstance(done, int):
                answer(study, card, done)
            elif store.ask(history.stored_progress, card):
                set_due(study, [card], study.today) if done == "set-due" else reset(study, [card])
            assert store.ask(history.progress) == recomputed(study)
        while undo(study):
            pass
        assert store.ask(history.progress) == {}


def test_an_answer_given_as_the_day_turns_over_belongs_to_one_day(study: Study) -> None:
    evening = datetime(2026, 3, 11, 3, 59, 59, tzinfo=UTC)
    answer(by(study, 4, "UTC"), A, 2)
    instants = iter([evening])
    turning = replace(
        by(study, 4, "UTC"), now=lambda: next(instants, evening + timedelta(seconds=1))
    )
    review = answer(turning, A, 4).review
    assert review.day == turning.config.study_days.day_of(review.at)
    assert review.kind is ReviewKind.DRILL


def test_a_time_that_nobody_thinks_for_is_bounded(study: Study) -> None:
    assert answer(study, A, 4, -5).review.duration_ms == 0
    assert answer(study, A, 4, 2**70).review.duration_ms == 60_000
