"""Plans: what days will ask if all is remembered, told before they begin."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import Card
from srs.plan import FURTHEST, Begun, CatchUp, Coming, Readiness, catch_up, ready_by
from srs.queue import Askable, Order, askable
from srs.room import Limits
from srs.schedule.fsrs6 import FsrsScheduler
from srs.schedule.progress import Progress
from srs.schedule.scheduler import Scheduler
from srs.schedule.sm2 import SM2
from tests.queues import asked_card
from tests.samples import TODAY, Learner, a_card, changed


def late(*days: int) -> Learner:
    """A learner of cards with an interval of one day, each so many days past it."""
    learner = Learner()
    for number, past in enumerate(days):
        learner.answer(f"{number:03}", 4, TODAY - timedelta(days=past + 1))
    return learner


def cards_of(learner: Learner, deck: str = "papers") -> list[Card]:
    return [a_card(name, deck=deck, position=at) for at, name in enumerate(learner.progress)]


def coming(card: Card, state: Progress) -> Coming:
    return Coming(askable(card, state), state.memory, state.reviewed, state.due, SM2)


def planned(
    learner: Learner,
    cap: int | None = None,
    *,
    cards: Sequence[Card] | None = None,
    limits: Limits = Limits(),  # noqa: B008  # it is frozen
) -> CatchUp:
    here = cards_of(learner) if cards is None else cards
    states = learner.progress
    reviewed = [card for card in here if states[card.id].reviewed == TODAY]
    asked = [asked_card(card, states[card.id], TODAY) for card in reviewed]
    begun = Begun(TODAY, asked, states, limits, Order())
    return catch_up([coming(card, states[card.id]) for card in here], begun, cap)


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


def test_nothing_due_is_done_today() -> None:
    found = planned(Learner())
    assert (found.done, found.first, len(found.days)) == (TODAY, (), 1)


def test_so_many_are_asked_each_day_until_none_is_left() -> None:
    found = planned(late(*[3] * 25), 10)
    assert [each.asked for each in found.days] == [10, 10, 5]
    assert [each.left for each in found.days] == [15, 5, 0]
    assert found.done == on(2)


def test_without_a_cap_the_limits_hold_and_count_what_was_asked_today() -> None:
    learner = late(*[3] * 6)
    found = planned(learner, limits=Limits(reviews_per_day=4))
    assert [each.asked for each in found.days] == [4, 2]
    for name in ("000", "001", "002"):
        learner.answer(name, 4)
    found = planned(learner, limits=Limits(reviews_per_day=4))
    assert [each.asked for each in found.days][:2] == [1, 2]
    assert planned(learner, 3).days[0].asked == 0, "three were asked already"


def test_a_deck_above_and_one_below_have_limits_of_their_own() -> None:
    learner = late(*[3] * 6)
    cards = [
        replace(card, note=replace(card.note, deck=f"papers::{'ab'[at % 2]}"))
        for at, card in enumerate(cards_of(learner))
    ]
    tight = Limits(of_decks={"papers": Limits(reviews_per_day=3)})
    assert [each.asked for each in planned(learner, cards=cards, limits=tight).days] == [3, 3]
    tight = Limits(of_decks={"papers::a": Limits(reviews_per_day=1)})
    assert [each.asked for each in planned(learner, cards=cards, limits=tight).days] == [4, 1, 1]


def test_siblings_wait_for_each_other() -> None:
    learner = late(3, 3, 3)
    one, *others = cards_of(learner)
    same = [replace(c, note=changed(c.note, source=one.note.source)) for c in others]
    found = planned(learner, cards=[one, *same])
    assert [each.asked for each in found.days] == [1, 1, 1]


def test_the_latest_for_its_interval_is_asked_first() -> None:
    assert planned(late(1, 9, 4), 2).first == ("001", "002")


def test_what_was_answered_comes_back_in_its_turn() -> None:
    found = planned(late(*[0] * 3), 1)
    # the second interval of SM-2 is six days: those of the first days come again then
    assert [each.asked for each in found.days] == [1, 1, 1]
    longer = planned(late(*[0] * 8), 1)
    assert longer.days[6].left == 2
    assert longer.done is not None
    assert longer.done > on(7)


def test_cards_that_come_meanwhile_are_part_of_the_plan() -> None:
    learner = Learner()
    learner.answer("old", 4, TODAY - timedelta(days=5))
    learner.answer("new", 4, TODAY)
    assert [each.asked for each in planned(learner, 5).days] == [1]
    learner.answer("more", 4, TODAY - timedelta(days=5))
    assert [each.left for each in planned(learner, 2).days] == [0]


@pytest.mark.parametrize("waiting", [400, 120])
def test_a_plan_that_never_ends_says_so(waiting: int) -> None:
    found = planned(late(*[0] * waiting), 1)
    assert len(found.days) <= FURTHEST
    assert found.done is None


def test_a_day_without_room_leaves_all() -> None:
    found = planned(late(3, 3), limits=Limits(reviews_per_day=0))
    assert (found.days[0].asked, found.days[0].left, found.done) == (0, 2, None)


@given(st.lists(st.integers(0, 40), max_size=40), st.integers(1, 12))
def test_every_day_asks_what_it_can(days: list[int], cap: int) -> None:
    found = planned(late(*days), cap)
    for each in found.days:
        assert each.asked <= cap
        assert each.asked == cap or not each.left
    assert len(found.first) == found.days[0].asked


def ready(new: int, days: int, learner: Learner | None = None) -> Readiness:
    known = learner or Learner()
    here = [coming(card, known.progress[card.id]) for card in cards_of(known)]
    return ready_by(here, _new(new), SM2, (TODAY, on(days)))


def _new(number: int) -> list[Askable]:
    return [askable(a_card(f"new{n}", position=n), None) for n in range(number)]


@pytest.mark.parametrize(
    ("new", "days", "per_day"), [(0, 30, 0), (29, 30, 1), (30, 30, 2), (100, 51, 2), (100, 2, 100)]
)
def test_new_cards_are_spread_over_the_days_there_are(new: int, days: int, per_day: int) -> None:
    found = ready(new, days)
    assert (found.new_per_day, found.in_time) == (per_day, True)


def test_a_deck_cannot_be_ready_tomorrow() -> None:
    assert not ready(1, 1).in_time
    assert ready(0, 1).in_time


def test_what_comes_back_meanwhile_is_counted() -> None:
    alone = ready(20, 21)
    # 20 new, one a day; each comes again a day later, then after six days, then after fifteen
    assert alone.due_per_day == -(-(20 + 14) // 21)
    assert alone.most_due == 2
    assert ready(20, 21, late(*[0] * 42)).most_due >= 42


def test_the_day_with_the_most_is_told() -> None:
    found = ready(24, 2)
    assert (found.new_per_day, found.due_per_day, found.most_due) == (24, 12, 24)


@pytest.mark.parametrize("scheduler", [SM2, FsrsScheduler()])
def test_every_new_card_is_recalled_once_before_the_day(scheduler: Scheduler) -> None:
    first = scheduler.grade(None, 4, 0).interval
    found = ready_by([], _new(10), scheduler, (TODAY, on(first + 10)))
    assert (found.new_per_day, found.in_time) == (1, True)
    assert not ready_by([], _new(10), scheduler, (TODAY, on(first))).in_time
