from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import CardId, Former, Status
from srs.note import wording
from srs.queue import NewPlace
from srs.review import Rating
from srs.store import Store, content, history
from srs.study import review_acts, review_session
from srs.study.answers import answer, preview
from srs.study.edit import edit
from srs.study.manual import set_due
from srs.study.today import Wanted, queue_for
from srs.study.undo import Undone
from tests.samples import cards_of
from tests.store.crowds import Crowd, crowds
from tests.store.emptied import fill
from tests.study.clock import UTC_DAYS, Clock, a_study
from tests.tui.screens import a_study_of


@pytest.fixture(scope="module")
def memory() -> Iterator[Store]:
    with Store.open("sqlite://") as opened:
        yield opened


def test_a_session_counts_new_and_due_apart() -> None:
    with a_study_of(*cards_of("abc")) as study:
        now = review_session.begin(study, Wanted())
        assert (now.new_left, now.due_left) == (3, 0)

        now = review_session.rate(study, now, Rating.AGAIN, 0)
        assert (now.new_left, now.due_left, now.drills_left) == (2, 0, 1), "it comes again today"

        now = review_session.rate(study, now, Rating.GOOD, 0)
        assert (now.new_left, now.due_left, now.drills_left) == (1, 0, 1)


@given(crowd=crowds(), place=st.sampled_from(["mixed", "last"]))
def test_what_waits_behind_the_first_card_is_the_queue(
    memory: Store, crowd: Crowd, place: NewPlace
) -> None:
    fill(memory, crowd)
    study = a_study(memory, Clock(), config=replace(UTC_DAYS, new_cards=place))
    queue = queue_for(study, Wanted())

    now = review_session.begin(study, Wanted())

    assert now.session.current == next(iter(queue.order), None)
    counts = now.new_left, now.due_left, now.drills_left
    assert counts == (len(queue.new), len(queue.due), len(queue.drills))
    assert now.arranged.session.waiting == queue.order
    shown = review_session.reveal(study, now)
    assert shown.session.waiting == queue.order
    assert shown.fresh == {*queue.new}


def test_the_cards_behind_the_first_are_arranged_once_and_before_its_answer() -> None:
    with a_study_of(*cards_of("abc")) as study:
        for name in "abc":
            answer(study, CardId(name), Rating.GOOD)
        tomorrow = replace(study, now=lambda: study.now() + timedelta(days=1))
        now = review_session.begin(tomorrow, Wanted())
        assert now.session.waiting == ("a",)
        assert now.due_left == 3

        answered = review_session.rate(tomorrow, now, Rating.AGAIN, 0)

        assert answered.session.waiting == ("b", "c", "a")
        assert review_session.rate(tomorrow, answered, Rating.GOOD, 0).due_left == 1


def test_an_answer_is_in_the_collection_before_the_next_card() -> None:
    with a_study_of(*cards_of("ab")) as study:
        review_session.rate(study, review_session.begin(study, Wanted()), Rating.GOOD, 1500)

        (review,) = study.store.ask(history.review_events)
        assert (review.card, review.grade, review.duration_ms) == ("a", 4, 1500)


def test_undo_makes_a_card_new_again_and_forgets_the_answer() -> None:
    with a_study_of(*cards_of("ab")) as study:
        before = review_session.begin(study, Wanted())
        after = review_session.rate(study, before, Rating.GOOD, 0)

        undone = review_acts.undo(study, after)

        assert undone is not None
        assert undone.card == before.card
        undone = undone._replace(shown=before.shown, seen=before.seen, known=before.known)
        assert undone._replace(taken=Undone()) == before


def test_undo_reaches_an_earlier_session() -> None:
    with a_study_of(*cards_of("ab")) as study:
        review_session.rate(study, review_session.begin(study, Wanted()), Rating.GOOD, 0)
        later = review_session.begin(study, Wanted())
        assert later.session.current == "b"

        undone = review_acts.undo(study, later)

        assert undone is not None
        assert undone.session.waiting == ("a", "b")
        assert undone.given == ()


def test_there_may_be_nothing_to_undo() -> None:
    with a_study_of(*cards_of("a")) as study:
        assert review_acts.undo(study, review_session.begin(study, Wanted())) is None


def test_at_the_end_nothing_can_be_rated() -> None:
    with a_study_of() as study, pytest.raises(ValueError, match="order"):
        review_session.rate(study, review_session.begin(study, Wanted()), Rating.GOOD, 0)


def test_a_session_over_one_deck_leaves_the_others_alone() -> None:
    cards = [*cards_of("a", deck="papers"), *cards_of("b", deck="tools")]
    with a_study_of(*cards) as study:
        assert review_session.begin(study, Wanted("tools")).session.waiting == (CardId("b"),)


def test_a_practice_asks_every_card_and_records_nothing() -> None:
    with a_study_of(*cards_of("abc")) as study:
        answer(study, CardId("a"), 4)
        before = study.store.ask(history.review_events)
        now = review_session.begin(study, Wanted(practice=True))
        assert sorted(now.session.waiting) == ["a", "b", "c"]
        while now.session.current:
            now = review_session.rate(study, review_session.reveal(study, now), 4, 1_000)
        assert len(now.practised) == 3
        assert study.store.ask(history.review_events) == before


def test_a_practice_goes_back_card_by_card_and_no_further() -> None:
    with a_study_of(*cards_of("ab")) as study:
        answer(study, CardId("a"), 4)
        now = review_session.begin(study, Wanted(practice=True))
        first = now.session.current
        again = review_acts.undo(
            study, review_session.rate(study, review_session.reveal(study, now), 4, 0)
        )
        assert again is not None
        assert again.session.current == first
        assert review_acts.undo(study, again) is None
        assert len(study.store.ask(history.review_events)) == 1


def test_a_practice_of_a_query_asks_what_matches() -> None:
    with a_study_of(*cards_of("abc")) as study:
        answer(study, CardId("b"), 4)
        now = review_session.begin(study, Wanted(query="reps=1", practice=True))
        assert now.session.waiting == ("b",)


def test_undo_of_a_due_day_that_was_set_asks_nothing_now() -> None:
    with a_study_of(*cards_of("ab")) as study:
        answer(study, CardId("a"), 4)
        set_due(study, ["a"], study.today)
        before = review_session.begin(study, Wanted())
        assert before.session.waiting == ("a", "b")
        after = review_acts.undo(study, before)
        assert after is not None
        assert after.session.waiting == ("a", "b")


def test_a_leech_that_was_put_aside_is_not_drilled() -> None:
    with a_study_of(*cards_of("ab")) as study:
        strict = replace(study, config=replace(study.config, leech_lapses=1, leeches="suspend"))
        answer(strict, CardId("a"), 4)
        set_due(strict, ["a"], study.today)
        now = review_session.rate(strict, review_session.begin(strict, Wanted()), Rating.AGAIN, 0)
        assert now.session.waiting == ("b",)
        assert now.leech == "a"
        back = review_acts.undo(strict, now)
        assert back is not None
        assert back.session.waiting == ("a", "b")


def test_a_card_that_another_window_has_answered_is_passed_over_and_counted_once() -> None:
    with a_study_of(*cards_of("abc")) as study:
        now = review_session.reveal(study, review_session.begin(study, Wanted()))
        answer(study, CardId("a"), 4)

        after = review_session.rate(study, now, Rating.AGAIN, 0)

        assert [card.id for card in after.passed] == ["a"]
        assert (after.session.current, after.session.revealed, after.given) == ("b", False, ())
        assert len(study.store.ask(history.review_events)) == 1


def test_it_is_passed_over_at_the_latest_when_its_answer_is_asked_for() -> None:
    with a_study_of(*cards_of("abc")) as study:
        now = review_session.begin(study, Wanted())
        answer(study, CardId("a"), 4)
        answer(study, CardId("b"), 4)

        after = review_session.reveal(study, now)

        assert [card.id for card in after.passed] == ["a", "b"]
        assert (after.session.current, after.session.revealed) == ("c", False)
        assert (
            review_session.rate(study, review_session.reveal(study, after), Rating.GOOD, 0).passed
            == ()
        )


def test_what_another_process_does_is_seen_with_the_next_key(tmp_path: Path) -> None:
    place = tmp_path / "srs.db"
    with Store.open(place) as store, Store.open(place) as other:
        study = a_study(store, Clock(), *cards_of("abc"))
        elsewhere = replace(study, store=other)
        now = review_session.begin(study, Wanted())

        edit(elsewhere, CardId("a"), answer="Something else.")
        now = review_session.reveal(study, now)
        assert (now.reworded, now.session.revealed) == (True, False)
        now = review_session.reveal(study, now)
        assert (now.reworded, now.session.revealed) == (False, True)

        answer(elsewhere, CardId("a"), 4)
        now = review_session.rate(study, now, Rating.GOOD, 0)
        assert ([card.id for card in now.passed], now.given) == (["a"], ())

        now = review_session.reveal(study, now)
        set_due(elsewhere, [CardId("a")], study.today + timedelta(days=9))
        now = review_session.rate(study, now, Rating.GOOD, 0)
        assert [review.card for review in now.given] == ["b"], "of its own card nothing was said"


def test_two_windows_share_a_queue() -> None:
    with a_study_of(*cards_of("abcd")) as study:
        one, other = review_session.begin(study, Wanted()), review_session.begin(study, Wanted())
        while one.session.current or other.session.current:
            if one.session.current:
                one = review_session.rate(study, review_session.reveal(study, one), Rating.GOOD, 0)
            other = review_session.reveal(study, other)
            if other.session.revealed:
                other = review_session.rate(study, other, Rating.GOOD, 0)
        assert sorted(review.card for review in study.store.ask(history.review_events)) == [
            "a",
            "b",
            "c",
            "d",
        ]


def test_what_this_session_drills_is_not_taken_for_what_another_one_did() -> None:
    with a_study_of(*cards_of("a")) as study:
        now = review_session.begin(study, Wanted())
        for grade in (Rating.AGAIN, Rating.HARD, Rating.GOOD):
            now = review_session.rate(study, review_session.reveal(study, now), grade, 0)
            assert now.passed == ()
        assert (now.session.current, len(now.given)) == (None, 3)


@pytest.mark.parametrize("status", [Status.RETIRED, Status.SUSPENDED, Status.REJECTED])
def test_a_card_that_was_put_aside_meanwhile_is_not_graded(status: Status) -> None:
    with a_study_of(*cards_of("ab")) as study:
        now = review_session.reveal(study, review_session.begin(study, Wanted()))
        study.store.do(content.set_status, [CardId("a")], status)

        after = review_session.rate(study, now, Rating.GOOD, 0)

        assert [card.status for card in after.passed] == [status]
        assert after.session.current == "b"
        assert study.store.ask(history.review_events) == []


def test_a_deck_that_was_forgotten_meanwhile_ends_the_session() -> None:
    with a_study_of(*cards_of("abc")) as study:
        now = review_session.begin(study, Wanted())
        study.store.do(content.set_status, [CardId(name) for name in "abc"], Status.RETIRED)
        after = review_session.reveal(study, now)
        assert (len(after.passed), after.session.current, after.card) == (3, None, None)


def test_a_card_that_was_worded_anew_is_shown_anew_and_not_graded() -> None:
    with a_study_of(*cards_of("ab")) as study:
        now = review_session.reveal(study, review_session.begin(study, Wanted()))
        edit(study, CardId("a"), answer="Something else.")

        after = review_session.rate(study, now, Rating.GOOD, 0)

        assert after.reworded
        assert after.card is not None
        assert after.card.note.answer == "Something else."
        assert (after.session.current, after.session.revealed) == ("a", False)
        assert study.store.ask(history.review_events) == []
        done = review_session.rate(study, review_session.reveal(study, after), Rating.GOOD, 0)
        assert (len(done.given), done.reworded) == (1, False)


def test_an_undo_takes_back_what_another_window_answered_and_asks_it_here() -> None:
    with a_study_of(*cards_of("ab")) as study:
        now = review_session.begin(study, Wanted())
        other = answer(study, CardId("b"), 4)
        back = review_acts.undo(study, now)
        assert back is not None
        assert [review.id for review in back.taken.reviews] == [other.review.id]
        assert back.session.waiting == ("b", "a")
        done = review_session.rate(study, review_session.reveal(study, back), Rating.GOOD, 0)
        assert [review.card for review in done.given] == ["b"]


def test_a_session_tells_what_each_grade_would_do_to_the_card_it_shows() -> None:
    grades = tuple(Rating)
    with a_study_of(*cards_of("ab")) as study:
        now = review_session.begin(study, Wanted())
        assert now.card
        told = review_session.preview(study, now, grades)

        assert told == preview(study, now.card.id, grades)
        after = review_session.rate(study, now, Rating.GOOD, 0)
        state = study.store.ask(history.stored_progress, now.card.id)
        assert state
        assert state.due == study.today + timedelta(days=told[Rating.GOOD])
        end = review_session.rate(study, after, Rating.GOOD, 0)
        assert review_session.preview(study, end, grades) == {}
        assert review_session.former_of_current(study, end) is None


def test_a_session_tells_what_its_card_said_before_the_fact_changed() -> None:
    (before,) = cards_of("a")
    with a_study_of(before) as study:
        answer(study, before.id, 1)
        was = Former(wording(before.note), reviews=1)
        study.store.do(content.save, [replace(before, former=was)])

        now = review_session.begin(study, Wanted())
        assert review_session.former_of_current(study, now) == was.wording
        study.store.do(content.save, [replace(before, former=replace(was, reviews=0))])
        assert review_session.former_of_current(study, review_session.reveal(study, now)) is None
