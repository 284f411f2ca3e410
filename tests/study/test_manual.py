"""The owner's word on the schedule: each is an event, and each can be taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from srs.card import CardId, Former, Status
from srs.errors import CardError
from srs.note import wording
from srs.review import ReviewKind
from srs.store import Store, content, history
from srs.study.answers import answer, undo
from srs.study.manual import reset, set_due
from srs.study.memories import recomputed
from srs.study.study import Study
from srs.study.today import queue_of
from tests.samples import TODAY, cards_of
from tests.study.clock import Clock, a_study

A, B = CardId("a"), CardId("b")
SOON = TODAY + timedelta(days=3)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def study(clock: Clock) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, clock, *cards_of("abc"))


def test_a_card_comes_back_on_the_day_it_was_set_to(study: Study, clock: Clock) -> None:
    before = answer(study, A, 5).progress
    set_due(study, ["a"], SOON)
    after = study.store.ask(history.stored_progress, A)
    assert after == before._replace(due=SOON)
    assert A not in queue_of(study).order
    clock.pass_days(3)
    assert A in queue_of(study).due


def test_what_was_to_be_drilled_today_waits_for_its_new_day(study: Study) -> None:
    answer(study, A, 2)
    set_due(study, ["a"], SOON)
    assert A not in queue_of(study).order


def test_the_next_answer_goes_on_as_if_no_day_had_been_set(study: Study, clock: Clock) -> None:
    answer(study, A, 4)
    clock.pass_days(1)
    answer(study, A, 4)
    set_due(study, ["a"], TODAY + timedelta(days=20))
    clock.pass_days(19)
    assert answer(study, A, 4).progress.memory.interval == 15


def test_a_card_that_is_reset_is_new_and_keeps_its_reviews(study: Study) -> None:
    answer(study, A, 4)
    reset(study, ["a"])
    assert study.store.ask(history.stored_progress, A) is None
    assert A in queue_of(study).new
    kinds = [review.kind for review in study.store.ask(history.review_events, A)]
    assert kinds == [ReviewKind.GRADED, ReviewKind.MANUAL]


def test_after_a_reset_it_is_learned_from_the_beginning(study: Study, clock: Clock) -> None:
    first = answer(study, A, 4).progress
    reset(study, ["a"])
    clock.pass_days(2)
    again = answer(study, A, 4)
    assert again.progress.memory == first.memory
    assert (again.progress.introduced, again.review.scheduled) == (study.today, None)


def test_words_given_together_are_taken_back_together(study: Study) -> None:
    before = {card: answer(study, card, 4).progress for card in (A, B)}
    set_due(study, ["a", "b"], SOON)
    assert [review.card for review in undo(study)] == [A, B]
    assert study.store.ask(history.progress) == before


def test_undo_leads_back_over_all_of_them_to_nothing(study: Study) -> None:
    answer(study, A, 4)
    set_due(study, ["a"], SOON)
    reset(study, ["a"])
    answer(study, A, 2)
    reset(study, ["a"])
    while undo(study):
        assert study.store.ask(history.progress) == recomputed(study)
    assert study.store.ask(history.progress) == {}


def test_a_replay_follows_every_word(study: Study) -> None:
    for card in (A, B):
        answer(study, card, 3)
    set_due(study, ["a"], SOON)
    reset(study, ["b"])
    assert study.store.ask(history.progress) == recomputed(study)


@pytest.mark.parametrize("word", [reset, lambda study, names: set_due(study, names, SOON)])
def test_a_new_card_has_no_schedule_to_speak_of(study: Study, word: object) -> None:
    assert callable(word)
    with pytest.raises(CardError, match="card a is new"):
        word(study, ["a"])
    assert study.store.ask(history.review_events) == []


def test_of_a_query_the_new_cards_are_left_alone(study: Study) -> None:
    answer(study, A, 4)
    assert [card.id for card in reset(study, ["deck:papers"])] == [A]


def test_a_suspended_card_may_be_set_too(study: Study) -> None:
    answer(study, A, 4)
    study.store.do(content.set_status, [A], Status.SUSPENDED)
    set_due(study, ["a"], SOON)
    after = study.store.ask(history.stored_progress, A)
    assert after is not None
    assert after.due == SOON


def test_who_learns_a_card_anew_is_not_told_that_its_fact_changed(
    study: Study, clock: Clock
) -> None:
    for _ in range(3):
        answer(study, A, 4)
        clock.pass_days(7)
    card = study.store.ask(content.one, A)
    assert card is not None
    study.store.do(content.save, [replace(card, former=Former(wording(card.note), 3))])
    assert A in queue_of(study).order
    reset(study, ["a"])
    answer(study, A, 4)
    assert A not in queue_of(study).order
