"""A clock that ran ahead and was put right."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from srs.card import CardId
from srs.store import Store, history
from srs.study import answers, clock
from srs.study.maintenance import examine
from srs.study.study import Study
from srs.study.undo import undo
from tests.samples import TODAY, cards_of
from tests.study.clock import Clock, a_study

A, B, C = (CardId(name) for name in "abc")


@pytest.fixture
def wall() -> Clock:
    return Clock()


@pytest.fixture
def study(wall: Clock) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, wall, *cards_of("abc"))


def due(study: Study, card: CardId) -> int:
    """The days from the first day until `card` comes back."""
    state = study.store.ask(history.stored_progress, card)
    assert state
    return (state.due - TODAY).days


def test_a_clock_that_was_always_right_is_nothing_to_speak_of(study: Study, wall: Clock) -> None:
    for days in (0, 1, 40):
        wall.pass_days(days)
        answers.answer(study, A, 4)
    assert (clock.notice(study), clock.early_answers(study)) == ("", [])


def test_cards_answered_ahead_are_found_and_come_back_as_much_earlier(
    study: Study, wall: Clock
) -> None:
    answers.answer(study, A, 4)
    wall.pass_days(30)
    answers.answer(study, B, 4)
    wall.pass_days(-30)
    assert "nothing is lost by it" in clock.notice(study)
    [found] = clock.early_answers(study)
    assert (found.card, found.days) == (B, 30)
    assert due(study, B) == 31

    assert clock.put_right(study) == [found]

    assert (due(study, A), due(study, B)) == (1, 1)
    assert (clock.notice(study), clock.early_answers(study)) == ("", [])
    assert examine(study).problems == ()


def test_one_undo_takes_all_of_it_back(study: Study, wall: Clock) -> None:
    wall.pass_days(30)
    for card in (A, B):
        answers.answer(study, card, 4)
    wall.pass_days(-30)
    assert len(clock.put_right(study)) == 2
    undo(study)
    assert (due(study, A), due(study, B)) == (31, 31)
    assert len(clock.early_answers(study)) == 2


def test_it_is_found_later_too_when_the_day_has_come(study: Study, wall: Clock) -> None:
    answers.answer(study, A, 4)
    wall.pass_days(30)
    answers.answer(study, B, 4)
    wall.pass_days(-29)
    answers.answer(study, C, 4)
    wall.pass_days(60)
    assert clock.notice(study) == ""
    [found] = clock.early_answers(study)
    assert (found.card, found.days) == (B, 29)
    assert examine(study).notes[0].startswith("1 card was answered while the clock was 29 days")


def test_a_card_that_was_answered_since_is_left_as_it_is(study: Study, wall: Clock) -> None:
    wall.pass_days(30)
    answers.answer(study, A, 4)
    wall.pass_days(-30)
    answers.answer(study, A, 4)
    assert clock.early_answers(study) == []


@pytest.mark.parametrize("minutes", [1, 30, 59])
def test_a_small_correction_is_not_spoken_of(study: Study, wall: Clock, minutes: int) -> None:
    answers.answer(study, A, 4)
    wall.shows -= timedelta(minutes=minutes)
    answers.answer(study, B, 4)
    assert (clock.notice(study), clock.early_answers(study)) == ("", [])


def test_a_clock_that_fell_back_to_its_first_year_makes_nothing_wrong(
    study: Study, wall: Clock
) -> None:
    answers.answer(study, A, 4)
    was = wall.shows
    wall.shows = was.replace(year=1971)
    answers.answer(study, B, 4)
    wall.shows = was + timedelta(days=1)
    answers.answer(study, C, 4)
    assert clock.early_answers(study) == []


def test_the_clock_of_another_machine_is_its_own(study: Study, wall: Clock) -> None:
    other = replace(study, device="other")
    wall.pass_days(2)
    answers.answer(other, A, 4)
    wall.pass_days(-1)
    answers.answer(study, B, 4)
    wall.pass_days(10)
    assert clock.early_answers(study) == []
