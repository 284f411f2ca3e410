"""What a day asks, as it is read off the disk: the same that `srs.queue` makes of all cards."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srs.card import Card, CardId
from srs.deck import in_deck
from srs.origin import LogLines
from srs.queue import Order
from srs.room import Limits
from srs.schedule.progress import Progress
from srs.schedule.sm2 import Sm2Memory
from srs.store import Store, day_queue
from srs.store.day_queue import Day
from tests.queues import asked_card, build
from tests.samples import TODAY, a_card
from tests.store.crowds import DECKS, Crowd, ago, crowds
from tests.store.emptied import fill

most = st.sampled_from([200, 3, 2, 1, 0])
limits = st.builds(
    Limits,
    most,
    most,
    st.dictionaries(st.sampled_from(DECKS), st.builds(Limits, most, most), max_size=2),
)
orders = st.builds(
    Order,
    st.sampled_from(["oldest", "newest"]),
    st.sampled_from(["overdue", "random"]),
    st.sampled_from(["mixed", "last"]),
)
decks = st.none() | st.none() | st.sampled_from([*DECKS, "none"])
some = st.none() | st.sets(st.integers(0, 15).map(lambda at: CardId(f"card{at:02}")), min_size=8)
days = st.builds(Day, st.just(TODAY), limits, orders, decks, some)


@pytest.fixture(scope="module")
def memory() -> Iterator[Store]:
    with Store.open("sqlite://") as opened:
        yield opened


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(crowd=crowds(), day=days)
def test_a_day_asks_what_the_law_says(memory: Store, crowd: Crowd, day: Day) -> None:
    fill(memory, crowd)
    taken = memory.ask(day_queue.day_queue, day)

    cards, progress = (
        [card for card, _ in crowd],
        {card.id: state for card, state in crowd if state},
    )
    wanted = {
        card.id
        for card in cards
        if in_deck(card.note.deck, day.deck) and (day.cards is None or card.id in day.cards)
    }
    law = build(cards, progress, TODAY, day.limits, day.order, wanted)
    found = taken.queue(day.order)
    assert found == law
    assert found.order == law.order
    assert sum(taken.begun.values()) == memory.ask(day_queue.count_asked, TODAY)
    head = memory.ask(day_queue.first_card, day)
    assert head is None or head == law.order[0], "what is told before all others comes first"


@given(crowd=crowds())
def test_what_a_day_asked_counts_whatever_became_of_it(memory: Store, crowd: Crowd) -> None:
    fill(memory, crowd)
    asked = {
        asked_card(card, state, TODAY) for card, state in crowd if state and state.reviewed == TODAY
    }
    assert {*memory.ask(day_queue.asked_on, TODAY)} == asked
    assert memory.ask(day_queue.count_asked, TODAY) == len(asked)


def _at(name: str, line: int) -> Card:
    """A card of that line."""
    card = a_card(name)
    lines = LogLines("/logs/a.md", line, line, "quote")
    return replace(card, note=replace(card.note, origin=lines))


def _reviewed(due: int, reviewed: int) -> Progress:
    return Progress(
        Sm2Memory(1, 1, 250), "sm2", ago(due), ago(9), ago(reviewed), 1, 0,
        passed=True, drill=None, answered=datetime(2026, 3, 9, tzinfo=UTC),
    )  # fmt: skip


_DUE = [(_at(name, line), _reviewed(4 - line, 5 - line)) for line, name in enumerate("abc", 1)]
_NEW = [(_at("new", 4), None)]
_DONE = [(_at("done", 5), _reviewed(-3, 0))]
_SIBLING = [(_at("done", 1), _reviewed(-3, 0))]
_LAST = Order(new_cards="last")


@pytest.mark.parametrize(
    ("crowd", "limits", "order"),
    [
        (_DUE, Limits(), Order()),
        (_DUE + _NEW, Limits(), Order()),
        (_DUE + _NEW + _DONE, Limits(), _LAST),
        (_DUE + _NEW + _DONE, Limits(0), Order()),
        (_DUE + _DONE, Limits(20, 200, {"elsewhere": Limits(0, 2)}), _LAST),
    ],
)
def test_the_head_of_the_due_is_known_before_the_rest(
    memory: Store, crowd: Crowd, limits: Limits, order: Order
) -> None:
    fill(memory, crowd)
    assert memory.ask(day_queue.first_card, Day(TODAY, limits, order)) == "a"


@pytest.mark.parametrize(
    ("crowd", "limits", "order"),
    [
        (_NEW, Limits(), Order()),
        (_DUE + _NEW + _DONE, Limits(), Order()),
        (_DUE, Limits(), Order(due="random")),
        (_DUE + _DONE, Limits(0, 1), Order()),
        (_DUE + _SIBLING, Limits(), _LAST),
    ],
    ids=["nothing is due", "new ones are mixed in", "no order", "no room", "a sibling was asked"],
)
def test_else_all_of_the_day_tells_it(
    memory: Store, crowd: Crowd, limits: Limits, order: Order
) -> None:
    fill(memory, crowd)
    assert memory.ask(day_queue.first_card, Day(TODAY, limits, order)) is None


def test_cards_of_one_place_stand_as_the_law_has_them(memory: Store) -> None:
    due = [(_at(name, line), _reviewed(0, 1)) for line, name in enumerate("cab", 1)]
    new = [(_at(name, line), None) for line, name in enumerate("zxy", 4)]
    fill(memory, [*due, *new])
    order = Order(new_cards="last")
    taken = memory.ask(day_queue.day_queue, Day(TODAY, Limits(), order))
    assert "".join(taken.queue(order).order) == "abczxy"
