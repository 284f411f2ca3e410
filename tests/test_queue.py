"""What is asked today: which cards, in which order, how many."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import Card, CardId, Former, Status
from srs.note import Entry, wording
from srs.origin import Source
from srs.queue import Order, Queue
from srs.room import Limits
from tests.queues import build
from tests.samples import TODAY, Learner, a_card, cards_of, changed

PLENTY = Limits(new_per_day=1000, reviews_per_day=1000)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def queue(cards: list[Card], learner: Learner | None = None, limits: Limits = PLENTY) -> Queue:
    return build(cards, learner.progress if learner else {}, TODAY, limits)


def reviewed(names: str, days: int) -> Learner:
    """A learner who answered each of `names` for the first time `days` ago."""
    learner = Learner()
    for name in names:
        learner.answer(name, 4, ago(days))
    return learner


def test_nothing_is_asked_of_no_cards() -> None:
    assert queue([]) == Queue()
    assert queue([]).order == ()


def test_due_comes_before_new_and_new_before_drills() -> None:
    learner = reviewed("c", 5)
    learner.answer("a", 2)
    found = queue(cards_of("abc"), learner)
    assert found == Queue(due=("c",), new=("b",), drills=("a",))  # type: ignore[arg-type]
    assert "".join(found.order) == "cba"


def test_the_oldest_due_card_comes_first_then_log_order() -> None:
    learner = Learner()
    for name, days in (("a", 2), ("b", 9), ("c", 2), ("d", 5)):
        learner.answer(name, 4, ago(days))
    assert "".join(queue(cards_of("abcd"), learner).due) == "bdac"


def test_new_cards_come_in_log_order_however_they_are_handed_in() -> None:
    cards = [*cards_of("abc", "papers"), *cards_of("de", "algebra")]
    assert "".join(queue(list(reversed(cards))).new) == "deabc"


def test_a_card_whose_fact_changed_is_due_at_once_until_it_is_answered() -> None:
    learner = reviewed("ab", 1)
    learner.answer("b", 5)
    cards = cards_of("ab")
    was = Former(wording(cards[1].note), learner.progress[CardId("b")].reviews)
    changed = [cards[0], replace(cards[1], former=was)]
    assert "".join(queue(changed, learner).order) == "ab"
    learner.answer("b", 4)
    assert "".join(queue(changed, learner).order) == "a"
    learner.undo()
    assert "".join(queue(changed, learner).order) == "ab"


def test_a_card_is_due_on_its_day_and_not_before() -> None:
    learner = reviewed("a", 1)
    learner.answer("b", 4)
    assert "".join(queue(cards_of("ab"), learner).order) == "a"


def test_a_card_settled_today_is_not_asked_again() -> None:
    learner = reviewed("a", 3)
    learner.answer("a", 4)
    assert queue(cards_of("a"), learner) == Queue()


def test_drills_come_in_the_order_in_which_they_failed() -> None:
    learner = Learner()
    for name, grade in (("a", 2), ("b", 2), ("c", 3), ("a", 2)):
        learner.answer(name, grade)
    assert "".join(queue(cards_of("abc"), learner).drills) == "bca"


def test_a_deck_stands_before_the_decks_below_it() -> None:
    cards = [a_card(name, deck=name) for name in ("p2", "p::b", "p", "p-x", "q")]
    assert queue(cards, Learner()).new == ("p", "p::b", "p-x", "p2", "q")


def test_a_drill_stays_until_it_is_settled() -> None:
    learner = Learner()
    learner.answer("a", 2)
    learner.answer("a", 3)
    assert "".join(queue(cards_of("a"), learner).drills) == "a"
    learner.answer("a", 4)
    assert queue(cards_of("a"), learner) == Queue()


def test_a_drill_left_yesterday_is_an_ordinary_due_card_today() -> None:
    learner = Learner()
    learner.answer("a", 2, ago(1))
    found = queue(cards_of("a"), learner)
    assert ("".join(found.due), found.drills) == ("a", ())


def test_a_hard_card_left_undrilled_yesterday_waits_for_its_day() -> None:
    learner = reviewed("a", 7)
    learner.answer("a", 3, ago(1))
    assert queue(cards_of("a"), learner) == Queue()


@pytest.mark.parametrize("status", [Status.DRAFT, Status.SUSPENDED, Status.RETIRED])
def test_only_active_cards_are_asked(status: Status) -> None:
    learner = reviewed("a", 5)
    learner.answer("b", 2)
    cards = [a_card(name, position=at, status=status) for at, name in enumerate("abc")]
    assert queue(cards, learner) == Queue()


def test_each_deck_has_limits_of_its_own() -> None:
    learner = reviewed("abcxyz", 5)
    cards = [*cards_of("abcdef", "papers"), *cards_of("xyzuvw", "reports")]
    found = queue(cards, learner, Limits(new_per_day=1, reviews_per_day=2))
    assert "".join(found.due) == "abxy"
    assert "".join(found.new) == "du"


def test_a_limit_keeps_the_oldest_due_cards() -> None:
    learner = reviewed("abc", 2)
    learner.answer("d", 4, ago(9))
    assert "".join(queue(cards_of("abcd"), learner, Limits(reviews_per_day=2)).due) == "da"


def test_a_limit_of_nothing_asks_nothing() -> None:
    learner = reviewed("a", 5)
    assert queue(cards_of("ab"), learner, Limits(0, 0)) == Queue()


def test_new_cards_of_today_count_towards_the_limit() -> None:
    learner = Learner()
    learner.answer("a", 4)
    learner.answer("b", 5)
    found = queue(cards_of("abcdef"), learner, Limits(new_per_day=3))
    assert "".join(found.new) == "c"


def test_reviews_of_today_count_towards_the_limit() -> None:
    learner = reviewed("abcd", 5)
    learner.answer("a", 4)
    learner.answer("b", 4)
    found = queue(cards_of("abcd"), learner, Limits(reviews_per_day=3))
    assert "".join(found.due) == "c"


def test_new_cards_and_reviews_are_counted_apart() -> None:
    learner = reviewed("a", 5)
    learner.answer("b", 4)
    found = queue(cards_of("abc"), learner, Limits(new_per_day=1, reviews_per_day=1))
    assert found.order == ("a",)


def test_yesterday_does_not_count() -> None:
    learner = reviewed("ab", 1)
    assert "".join(queue(cards_of("abcd"), learner, Limits(new_per_day=2)).new) == "cd"


def test_drills_have_no_limit_and_take_nothing_of_the_others() -> None:
    learner = Learner()
    for _ in range(5):
        learner.answer("a", 2)
    found = queue(cards_of("abc"), learner, Limits(new_per_day=2, reviews_per_day=0))
    assert ("".join(found.new), "".join(found.drills)) == ("b", "a")


def test_what_was_undone_does_not_count() -> None:
    learner = Learner()
    learner.answer("a", 4)
    learner.undo()
    assert "".join(queue(cards_of("ab"), learner, Limits(new_per_day=1)).new) == "a"


def test_a_card_suspended_after_its_answer_still_counts() -> None:
    learner = Learner()
    learner.answer("a", 4)
    cards = [a_card("a", status=Status.SUSPENDED, position=9), *cards_of("bc")]
    assert "".join(queue(cards, learner, Limits(new_per_day=2)).new) == "b"


def beside(card: Card, first: int, last: int, path: str = "/logs/papers.md") -> Card:
    return replace(card, note=changed(card.note, source=Source(path, first, last)))


def test_of_siblings_one_is_asked_a_day() -> None:
    whole, part, other = cards_of("abc")
    family = [beside(whole, 3, 7), beside(part, 5, 5), beside(other, 9, 9)]
    assert "".join(queue(family).new) == "ac"
    learner = Learner()
    learner.answer("a", 4)
    assert "".join(queue(family, learner).order) == "c"


def test_a_due_sibling_waits_for_the_one_asked_before_it_and_a_drill_does_not() -> None:
    first, second = (beside(card, 3, 3) for card in cards_of("ab"))
    learner = reviewed("ab", 5)
    assert "".join(queue([first, second], learner).order) == "a"
    learner.answer("a", 2)
    assert "".join(queue([first, second], learner).order) == "a"


def test_cards_of_two_logs_are_no_siblings() -> None:
    one, other = cards_of("ab")
    assert "".join(queue([beside(one, 3, 3), beside(other, 3, 3, "/logs/x.md")]).new) == "ab"


def test_a_list_of_headings_is_no_sibling_of_the_text_below_them() -> None:
    whole, part = cards_of("ab")
    assert "".join(queue([beside(whole, 3, 60), beside(part, 30, 30)]).new) == "ab"


def test_a_deck_counts_in_the_decks_above_it() -> None:
    cards = [*cards_of("abc", "papers::bert"), *cards_of("def", "papers::gpt")]
    found = queue(cards, limits=Limits(new_per_day=4))
    assert "".join(found.new) == "abcd"


def test_a_deck_may_have_limits_of_its_own() -> None:
    cards = [*cards_of("abc", "papers::bert"), *cards_of("def", "maths")]
    own = {"papers::bert": Limits(new_per_day=1), "maths": Limits(new_per_day=2)}
    assert "".join(queue(cards, limits=Limits(9, 9, own)).new) == "dea"


def test_what_was_taken_below_a_deck_is_taken_from_it() -> None:
    cards = [*cards_of("abc", "papers::bert"), *cards_of("def", "papers::gpt")]
    learner = Learner()
    learner.answer("a", 4)
    learner.answer("b", 4)
    found = queue(cards, learner, Limits(new_per_day=3))
    assert "".join(found.new) == "c"


def test_a_buried_card_is_not_asked_until_its_day_comes() -> None:
    cards = [replace(card, buried=TODAY + timedelta(days=1)) for card in cards_of("ab")]
    assert queue(cards).order == ()
    assert "".join(queue([replace(card, buried=TODAY) for card in cards]).new) == "ab"


def order_of(cards: list[Card], learner: Learner, order: Order) -> str:
    return "".join(build(cards, learner.progress, TODAY, PLENTY, order).order)


def entered(name: str, day: date | None) -> Card:
    card = a_card(name)
    source = Source(f"/logs/{name}.md", 1, 1)
    return replace(card, note=changed(card.note, entry=Entry(day), source=source))


def test_new_cards_come_by_the_day_of_their_entry_the_undated_last() -> None:
    days = {"a": date(2024, 5, 1), "b": None, "c": date(2023, 1, 1), "d": date(2025, 1, 1)}
    cards = [entered(name, day) for name, day in days.items()]
    assert order_of(cards, Learner(), Order(new="oldest")) == "cadb"
    assert order_of(cards, Learner(), Order(new="newest")) == "dacb"


def test_of_one_entry_the_newest_too_come_as_they_stand_in_the_log() -> None:
    assert order_of(cards_of("abc"), Learner(), Order(new="newest")) == "abc"


def test_due_cards_come_by_how_late_they_are_for_their_interval() -> None:
    learner = Learner()
    for days in (40, 39, 33):
        learner.answer("l", 4, ago(days))  # an interval of 15, and 33 days since
    learner.answer("s", 4, ago(5))  # one of a day, and five
    learner.answer("m", 4, ago(9))
    learner.answer("m", 4, ago(8))  # of six, and eight
    assert order_of(cards_of("lms"), learner, Order()) == "slm"


def test_a_random_order_is_the_day_s_own() -> None:
    names = "abcdefghij"
    learner = reviewed(names, 3)
    found = order_of(cards_of(names), learner, Order(due="random"))
    assert found == order_of(cards_of(names), learner, Order(due="random"))
    assert sorted(found) == sorted(names)
    assert found != names
    tomorrow = build(
        cards_of(names), learner.progress, TODAY + timedelta(days=1), PLENTY, Order(due="random")
    )
    assert "".join(tomorrow.order) != found


def test_new_cards_stand_among_the_due_ones_or_after_them() -> None:
    learner = reviewed("abcdef", 3)
    assert order_of(cards_of("abcdefxy"), learner, Order()) == "abxcdyef"
    assert order_of(cards_of("abcdefxy"), learner, Order(new_cards="last")) == "abcdefxy"


@given(st.integers(0, 9), st.integers(0, 9), st.data())
def test_a_review_that_is_broken_off_goes_on_where_it_stopped(
    due: int, new: int, data: st.DataObject
) -> None:
    names = [f"{number:02}" for number in range(due + new)]
    cards = [a_card(name, position=at) for at, name in enumerate(names)]
    learner = Learner()
    for name in names[:due]:
        learner.answer(name, 4, ago(3))
    whole = build(cards, learner.progress, TODAY, PLENTY).order
    answered = data.draw(st.integers(0, len(names)))
    for card in whole[:answered]:
        learner.answer(card, 4)
    assert build(cards, learner.progress, TODAY, PLENTY).order == whole[answered:]


def test_a_card_that_was_asked_today_does_not_stand_in_its_own_way() -> None:
    """Its owner may set its due day to today."""
    learner = Learner()
    learner.answer("a", 4)
    learner.progress[CardId("a")] = learner.progress[CardId("a")]._replace(due=TODAY)
    twins = [replace(card, position=0) for card in cards_of("ab")]
    same = [replace(c, note=changed(c.note, source=twins[0].note.source)) for c in twins]
    assert queue(same, learner).order == ("a",)
