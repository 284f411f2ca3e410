"""Answers given elsewhere that come home: none is lost, none counts twice, in any order."""

import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import CardId
from srs.config import Config
from srs.review import Review, ReviewId, ReviewKind
from srs.schedule.progress import reviews_in_effect
from srs.store import Store, history
from srs.study import answers, clock, review_session
from srs.study.answers_elsewhere import record_elsewhere
from srs.study.cards import find
from srs.study.given_answers import GivenAnswer, GivenAnswers, Refusal
from srs.study.manual import set_due
from srs.study.memories import recomputed
from srs.study.recording import ELSEWHERE
from srs.study.study import Study
from srs.study.today import Wanted
from tests.samples import TODAY, cards_of
from tests.study.clock import Clock, a_study

A, B = CardId("a"), CardId("b")
NOON = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def wall() -> Clock:
    return Clock()


@pytest.fixture
def study(wall: Clock) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, wall, *cards_of("abcdef"))


def answer(card: CardId, grade: int, at: datetime, number: int = 0) -> GivenAnswer:
    """An answer whose id is told by what it is."""
    name = ReviewId(str(uuid.uuid5(uuid.NAMESPACE_OID, f"{card} {grade} {at} {number}")))
    return GivenAnswer(name, card, grade, at, 1500)


def hand_in(study: Study, *given: GivenAnswer, undone: tuple[GivenAnswer, ...] = ()) -> None:
    taken = tuple((each.id, each.card) for each in undone)
    assert record_elsewhere(study, GivenAnswers(given, taken)).refused == {}


def in_effect(study: Study, card: CardId | None = None) -> list[Review]:
    return reviews_in_effect(study.store.ask(history.review_events, card))


def test_an_answer_keeps_its_id_and_its_instant(study: Study, wall: Clock) -> None:
    one = answer(A, 4, NOON - DAY)
    wall.shows = NOON
    done = record_elsewhere(study, GivenAnswers((one,)))
    assert (done.recorded, done.known, done.cards) == (1, 0, 1)
    [event] = study.store.ask(history.review_events)
    assert (event.id, event.at, event.day) == (one.id, NOON - DAY, TODAY - DAY)
    assert (event.grade, event.duration_ms, event.kind) == (4, 1500, ReviewKind.GRADED)
    assert event.device == ELSEWHERE
    state = study.store.ask(history.stored_progress, A)
    assert state
    assert (state.reviewed, state.due) == (TODAY - DAY, TODAY)


def test_what_comes_twice_counts_once(study: Study) -> None:
    given = GivenAnswers((answer(A, 4, NOON), answer(B, 2, NOON)))
    record_elsewhere(study, given)
    before = study.store.ask(history.review_events)
    again = record_elsewhere(study, given)
    assert (again.recorded, again.known, again.cards) == (0, 2, 0)
    assert study.store.ask(history.review_events) == before


def test_a_card_answered_here_meanwhile_has_both_in_the_order_of_their_instants(
    study: Study, wall: Clock
) -> None:
    wall.shows = NOON
    mine = answers.answer(study, A, 4).review
    wall.shows = NOON + HOUR
    forgotten = answer(A, 2, NOON - HOUR)
    hand_in(study, forgotten)
    assert [(event.grade, event.at, event.kind) for event in in_effect(study, A)] == [
        (2, NOON - HOUR, ReviewKind.GRADED),
        (4, NOON, ReviewKind.DRILL),
    ]
    assert in_effect(study, A)[1].device == mine.device
    state = study.store.ask(history.stored_progress, A)
    assert state
    assert (state.reviews, state.passed, state.drill) == (1, False, None)


def test_two_passes_of_one_day_do_not_push_a_card_twice(study: Study, wall: Clock) -> None:
    wall.shows = NOON
    answers.answer(study, A, 4)
    wall.shows = NOON + 2 * HOUR
    hand_in(study, answer(A, 5, NOON + HOUR), answer(A, 5, NOON - HOUR))
    kinds = [event.kind for event in in_effect(study, A)]
    assert kinds == [ReviewKind.GRADED, ReviewKind.DRILL, ReviewKind.DRILL]
    assert study.store.ask(history.progress)[A].due == TODAY + DAY


def test_an_answer_of_yesterday_comes_before_the_one_of_today(study: Study, wall: Clock) -> None:
    wall.shows = NOON
    answers.answer(study, A, 4)
    hand_in(study, answer(A, 4, NOON - DAY))
    state = study.store.ask(history.stored_progress, A)
    assert state
    assert (state.introduced, state.reviewed, state.reviews) == (TODAY - DAY, TODAY, 2)
    assert state.due == TODAY + 6 * DAY


def test_a_word_on_the_schedule_that_was_said_after_it_still_holds(
    study: Study, wall: Clock
) -> None:
    wall.shows = NOON - 2 * DAY
    answers.answer(study, A, 4)
    wall.shows = NOON
    set_due(study, ["a"], TODAY + 40 * DAY)
    hand_in(study, answer(A, 4, NOON - HOUR))
    assert study.store.ask(history.progress)[A].due == TODAY + 40 * DAY
    assert [event.kind for event in in_effect(study, A)][-1] is ReviewKind.MANUAL


def test_an_undo_takes_back_what_was_given_last(study: Study, wall: Clock) -> None:
    wall.shows = NOON
    hand_in(study, answer(B, 4, NOON - HOUR), answer(A, 4, NOON - 2 * HOUR))
    [taken] = answers.undo(study)
    assert taken.card == B


def test_an_answer_that_was_taken_back_there_is_taken_back_here(study: Study) -> None:
    one = answer(A, 2, NOON)
    hand_in(study, one)
    hand_in(study, undone=(one,))
    hand_in(study, one, undone=(one,))
    assert in_effect(study) == []
    assert study.store.ask(history.progress) == {}


def test_taken_back_before_it_came_it_does_not_count_when_it_comes_again(study: Study) -> None:
    one, better = answer(A, 2, NOON), answer(A, 4, NOON + timedelta(minutes=1))
    hand_in(study, one, better, undone=(one,))
    hand_in(study, one)
    assert [(event.id, event.kind) for event in in_effect(study)] == [
        (better.id, ReviewKind.GRADED)
    ]


def test_what_came_after_an_answer_that_is_taken_back_counts_in_its_place(study: Study) -> None:
    one, later = answer(A, 2, NOON - HOUR), answer(A, 4, NOON)
    hand_in(study, one, later)
    hand_in(study, undone=(one,))
    assert [(event.at, event.kind) for event in in_effect(study)] == [(NOON, ReviewKind.GRADED)]
    hand_in(study, undone=(later,))
    assert in_effect(study) == []


def test_only_what_a_page_gave_is_taken_back_by_one(study: Study) -> None:
    mine = answers.answer(study, A, 4).review
    done = record_elsewhere(study, GivenAnswers(undone=((mine.id, A),)))
    assert done.refused == {f"undo:{mine.id}": Refusal.ANSWER}
    assert len(in_effect(study)) == 1


def test_where_one_is_refused_nothing_is_kept(study: Study) -> None:
    bad, good = answer(CardId("nowhere"), 4, NOON), answer(A, 4, NOON)
    done = record_elsewhere(study, GivenAnswers((bad, good)))
    assert (done.recorded, done.refused) == (0, {bad.id: Refusal.CARD})
    assert study.store.ask(history.review_events) == []
    done = record_elsewhere(study, GivenAnswers((bad, good)), partly=True)
    assert (done.recorded, done.refused) == (1, {bad.id: Refusal.CARD})
    assert [event.id for event in in_effect(study)] == [good.id]


def test_a_dry_run_tells_and_records_nothing(study: Study) -> None:
    done = record_elsewhere(study, GivenAnswers((answer(A, 4, NOON),)), dry_run=True)
    assert (done.recorded, done.cards) == (1, 1)
    assert study.store.ask(history.review_events) == []


def test_a_leech_that_an_answer_from_elsewhere_makes_is_put_aside(
    study: Study, wall: Clock
) -> None:
    wall.shows = NOON + 40 * DAY
    strict = replace(study, config=replace(study.config, leech_lapses=1, leeches="suspend"))
    hand_in(strict, answer(A, 4, NOON), answer(A, 1, NOON + DAY))
    found = find(strict, "a")
    assert found.status == "suspended"


def test_a_session_that_shows_a_card_which_comes_home_answered_passes_it_over(
    study: Study, wall: Clock
) -> None:
    wall.shows = NOON
    ongoing = review_session.reveal(study, review_session.begin(study, Wanted()))
    assert ongoing.card
    shown = ongoing.card.id
    hand_in(study, answer(shown, 4, NOON - HOUR))
    after = review_session.rate(study, ongoing, 2, 900)
    assert [card.id for card in after.passed] == [shown]
    assert after.card
    assert after.card.id != shown
    assert [event.grade for event in in_effect(study)] == [4]


def test_what_comes_in_late_is_no_sign_of_a_clock_that_ran_ahead(study: Study, wall: Clock) -> None:
    wall.shows = NOON
    answers.answer(study, A, 4)
    wall.shows = NOON + DAY
    answers.answer(study, B, 4)
    hand_in(study, answer(A, 4, NOON - HOUR))
    hand_in(study, answer(B, 4, NOON - 2 * DAY))
    assert clock.early_answers(study) == []
    assert clock.notice(study) == ""


MINUTES = st.integers(0, 4 * 24 * 60)
GIVEN = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.integers(0, 5), MINUTES, st.booleans()),
    min_size=1,
    max_size=16,
    unique_by=lambda each: (each[0], each[2]),
)


@pytest.mark.parametrize("scheduler", ["sm2", "fsrs"])
@given(data=st.data(), plan=GIVEN, here=GIVEN)
def test_whatever_the_order_none_is_lost_and_none_counts_twice(
    data: st.DataObject,
    scheduler: str,
    plan: list[tuple[str, int, int, bool]],
    here: list[tuple[str, int, int, bool]],
) -> None:
    """Answers come in any order, in any parts, more than once, and between answers given here."""
    start = NOON - 5 * DAY
    config = Config(timezone=UTC, scheduler=scheduler, fuzz=False, leech_lapses=99)
    pairs = [
        (answer(CardId(card), grade, start + timedelta(minutes=at)), is_undone)
        for card, grade, at, is_undone in plan
    ]
    deliveries = data.draw(st.permutations([*pairs, *data.draw(st.lists(st.sampled_from(pairs)))]))
    # a card is answered here once a day, as a session does
    once = {(card, at // 1440): (card, grade, at) for card, grade, at, _ in here}
    mine = sorted(once.values(), key=lambda each: each[2])
    wall = Clock()
    with Store.open("sqlite://") as store:
        study = a_study(store, wall, *cards_of("abcdef"), config=config)
        while mine or deliveries:
            if mine and (not deliveries or data.draw(st.booleans())):
                card, grade, at = mine.pop(0)
                wall.shows = start + timedelta(minutes=at, seconds=30)
                answers.answer(study, CardId(card), grade)
                continue
            part = data.draw(st.integers(1, len(deliveries)))
            batch, deliveries = deliveries[:part], deliveries[part:]
            wall.shows = max(wall.shows, NOON)
            unique = {each.id: each for each, _ in batch}
            undone = tuple(each for each, is_undone in batch if is_undone)
            hand_in(study, *unique.values(), undone=undone)
        events = in_effect(study)
        from_page = Counter(event.at for event in events if event.device == ELSEWHERE)
        assert from_page == Counter(each.at for each, is_undone in pairs if not is_undone)
        assert len(events) - from_page.total() == len(once)
        assert store.ask(history.progress) == recomputed(study)


@pytest.mark.parametrize("scheduler", ["sm2", "fsrs"])
@given(data=st.data(), plan=GIVEN, here=GIVEN)
def test_memory_does_not_depend_on_the_order_in_which_they_come(
    data: st.DataObject,
    scheduler: str,
    plan: list[tuple[str, int, int, bool]],
    here: list[tuple[str, int, int, bool]],
) -> None:
    start = NOON - 5 * DAY
    config = Config(timezone=UTC, scheduler=scheduler, fuzz=False, leech_lapses=99)
    pairs = [
        (answer(CardId(card), grade, start + timedelta(minutes=at)), is_undone)
        for card, grade, at, is_undone in plan
    ]
    shuffled = data.draw(st.permutations(pairs))
    cuts = sorted({0, len(pairs), *data.draw(st.lists(st.integers(0, len(pairs)), max_size=5))})
    orders = [[pairs], [shuffled[first:last] for first, last in pairwise(cuts)]]
    once = {(card, at // 1440): (card, grade, at) for card, grade, at, _ in here}
    found = []
    for batches in orders:
        wall = Clock()
        with Store.open("sqlite://") as store:
            study = a_study(store, wall, *cards_of("abcdef"), config=config)
            for card, grade, at in sorted(once.values(), key=lambda each: each[2]):
                wall.shows = start + timedelta(minutes=at, seconds=30)
                answers.answer(study, CardId(card), grade)
            wall.shows = NOON
            for batch in batches:
                undone = tuple(each for each, is_undone in batch if is_undone)
                hand_in(study, *(each for each, _ in batch), undone=undone)
            found.append(store.ask(history.progress))
    assert found[0] == found[1]
