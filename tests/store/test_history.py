"""The review log and the memories cached from it."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import CardId
from srs.config import Config
from srs.errors import StoreError
from srs.review import (
    HIGHEST_GRADE,
    LOWEST_GRADE,
    ImportedState,
    Review,
    ReviewId,
    ReviewKind,
)
from srs.schedule.progress import follow, replay
from srs.store import Store, content, history
from srs.study import answers
from srs.study.study import Study
from tests.store import samples, values
from tests.store.samples import NOON, after, answer, undo

CARDS = [CardId("a"), CardId("b"), CardId("c")]


@pytest.fixture
def store(store: Store) -> Store:
    store.do(content.save, (samples.card(name) for name in CARDS))
    return store


def test_an_event_comes_back_equal(store: Store) -> None:
    at = NOON.replace(microsecond=123_000)
    review = answer(at=at, grade=0, duration_ms=4321)
    store.do(history.record, review, after(review))
    assert store.ask(history.review_events) == [review]


@given(values.reviews(CARDS))
def test_every_event_comes_back_equal(events: list[Review]) -> None:
    with Store.open("sqlite://") as store:
        store.do(content.save, (samples.card(name) for name in CARDS))
        for event in events:
            store.do(history.record, event, None)
        assert store.ask(history.review_events) == events
        for card in CARDS:
            assert store.ask(history.review_events, card) == [
                event for event in events if event.card == card
            ]


def test_an_instant_is_kept_in_whole_milliseconds(store: Store) -> None:
    review = answer(at=NOON.replace(microsecond=123_999))
    store.do(history.record, review, after(review))
    assert store.ask(history.review_events)[0].at == NOON.replace(microsecond=123_000)


def test_events_keep_the_order_they_were_recorded_in_whatever_the_clock_says(
    store: Store,
) -> None:
    first = answer("z", at=NOON)
    second = answer("y", at=NOON - timedelta(days=1))
    store.do(history.record, first, after(first))
    store.do(history.record, second, after(first, second))
    assert store.ask(history.review_events) == [first, second]
    assert store.ask(history.last_events) == [second]


def test_the_events_of_one_card(store: Store) -> None:
    of_a, of_b = answer("r1", "a"), answer("r2", "b")
    store.do(history.record, of_a, after(of_a))
    store.do(history.record, of_b, after(of_b))
    assert store.ask(history.review_events, CardId("b")) == [of_b]
    assert store.ask(history.review_events, CardId("c")) == []


def test_progress_is_kept_with_the_event(store: Store) -> None:
    first, second = answer("r1"), answer("r2", grade=2, at=NOON + timedelta(days=1))
    store.do(history.record, first, after(first))
    store.do(history.record, second, after(first, second))
    assert store.ask(history.progress) == {CardId("a"): after(first, second)}
    assert store.ask(history.stored_progress, CardId("a")) == after(first, second)
    assert store.ask(history.stored_progress, CardId("b")) is None


def test_an_undo_of_the_only_answer_leaves_no_progress(store: Store) -> None:
    review = answer()
    store.do(history.record, review, after(review))
    store.do(history.record, undo("u1", review), None)
    assert store.ask(history.progress) == {}
    assert store.ask(history.review_events) == [review, undo("u1", review)]


def test_the_last_answer_is_the_newest_that_still_stands(store: Store) -> None:
    assert store.ask(history.last_events) == []
    first, second = answer("r1", "a"), answer("r2", "b")._replace(kind=ReviewKind.DRILL)
    store.do(history.record, first, after(first))
    store.do(history.record, second, after(second))
    assert store.ask(history.last_events) == [second]
    store.do(history.record, undo("u1", second), None)
    assert store.ask(history.last_events) == [first]
    store.do(history.record, undo("u2", first), None)
    assert store.ask(history.last_events) == []


def test_an_event_that_cannot_be_added_leaves_the_progress_alone(store: Store) -> None:
    review = answer()
    store.do(history.record, review, after(review))
    with pytest.raises(StoreError):
        store.do(history.record, review, after(review, review))
    assert store.ask(history.review_events) == [review]
    assert store.ask(history.progress) == {CardId("a"): after(review)}


def test_a_progress_that_cannot_be_kept_leaves_the_events_alone(store: Store) -> None:
    review = answer()
    with pytest.raises(StoreError):
        store.do(history.record, review, after(review)._replace(reviews=0))
    assert store.ask(history.review_events) == []


def test_an_answer_to_an_unknown_card_is_refused(store: Store) -> None:
    review = answer(of="nobody")
    with pytest.raises(StoreError):
        store.do(history.record, review, after(review))
    assert store.ask(history.review_events) == []


def test_the_first_answer_of_a_device_and_by_a_scheduler_makes_them_known(store: Store) -> None:
    first = answer("r1")._replace(device="desk")
    later = answer("r2")._replace(device="phone", at=first.at + timedelta(days=1))
    store.do(history.record, first, after(first))
    store.do(history.record, later, after(first, later)._replace(scheduler="another 1"))

    assert [event.device for event in store.ask(history.review_events)] == ["desk", "phone"]
    kept = store.ask(history.stored_progress, first.card)
    assert kept
    assert (kept.scheduler, kept.reviews) == ("another 1", 2)
    assert store.ask(history.scheduler_keys) == {"another 1"}


def test_rebuilding_replaces_all_that_was_cached(store: Store) -> None:
    review = answer()
    store.do(history.record, review, after(review))
    other = {CardId("b"): after(answer("r2", "b", grade=5))}
    store.do(history.cache_all, other)
    assert store.ask(history.progress) == other
    store.do(history.cache_all, {})
    assert store.ask(history.progress) == {}
    assert store.ask(history.review_events) == [review]


GRADES = st.tuples(st.sampled_from(CARDS), st.integers(LOWEST_GRADE, HIGHEST_GRADE))
STEPS = st.lists(st.tuples(GRADES | st.none(), st.integers(-30, 300)), max_size=30)
"""An answer, or None for an undo, and how many hours the clock moves before it."""


@given(STEPS)
def test_the_cache_is_what_a_replay_of_the_events_gives(
    steps: list[tuple[tuple[CardId, int] | None, int]],
) -> None:
    now = NOON
    with Store.open("sqlite://") as store:
        store.do(content.save, (samples.card(name) for name in CARDS))
        study = Study(store, Config(), lambda: now)
        for given_answer, hours in steps:
            now += timedelta(hours=hours)
            if given_answer is None:
                answers.undo(study)
            else:
                answers.answer(study, *given_answer)
        cached = store.ask(history.progress)
        assert cached == replay(store.ask(history.review_events))
        store.do(history.cache_all, replay(store.ask(history.review_events)))
        assert store.ask(history.progress) == cached


def test_what_another_tool_knew_is_taken_back_like_an_answer(store: Store) -> None:
    study = Study(store, Config(), lambda: NOON)
    state = ImportedState(NOON.date() + timedelta(9), 20, ease=210, reviews=5)
    event = answer("i1")._replace(
        kind=ReviewKind.IMPORTED, grade=None, tool="anki", act=ReviewId("i1"), state=state
    )
    store.do(history.record, event, follow(None, event))
    kept = store.ask(history.stored_progress, CardId("a"))
    assert kept == replay(store.ask(history.review_events))[CardId("a")]
    assert (kept.due, kept.memory.interval, kept.reviews) == (state.due, 20, 5)
    assert answers.undo(study) == [event]
    assert store.ask(history.progress) == {}


KILLED = """
import sys
from dataclasses import replace
from pathlib import Path
from srs.config import Config
from srs.store import Store, content
from srs.study.answers import answer
from srs.study.study import Study
from tests.store import samples, values

store = Store.open(Path(sys.argv[1]))
card = samples.card()
store.do(content.save, [card])
study = Study(store, Config(), lambda: samples.NOON)
while True:
    print(answer(study, card.id, 3).review.id, flush=True)
"""


def test_an_answer_that_was_given_survives_the_death_of_the_process(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        told = [process.stdout.readline().strip() for _ in range(20)]
        process.kill()
        told += process.stdout.read().split()
    with Store.open(path) as store:
        kept = [review.id for review in store.ask(history.review_events)]
        # The last one may have reached the disk and not the pipe, or the pipe half.
        assert kept[: len(told) - 1] == told[:-1]
        assert len(told) - 1 <= len(kept) <= len(told) + 1
        assert store.ask(history.progress) == replay(store.ask(history.review_events))
        assert store.problems() == []


def test_an_event_is_recorded_once(store: Store) -> None:
    review = answer()
    store.do(history.record, review, after(review))
    with pytest.raises(StoreError, match="once"):
        store.do(history.record, review._replace(at=datetime(2025, 1, 1, tzinfo=UTC)), None)
    assert store.ask(history.review_events) == [review]
