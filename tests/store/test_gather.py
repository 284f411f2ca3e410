"""What a day asks, as it is read off the disk: the same that `srs.queue` makes of all cards."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srs.card import Card, CardId, Former, Status
from srs.note import Entry, wording
from srs.origin import LogLines, Own
from srs.queue import Order, in_deck
from srs.room import Limits
from srs.schedule.progress import Progress
from srs.schedule.sm2 import Sm2Memory
from srs.store import Store, gather
from srs.store.gather import Day
from tests.queues import asked_card, build
from tests.samples import TODAY, a_card
from tests.store.emptied import fill

Crowd = list[tuple[Card, Progress | None]]

DECKS = ("p", "p::a", "p!", "论文", "论文::a")
PATHS = ("/logs/a.md", "/logs/论文.md")
STATUSES = [*[Status.ACTIVE] * 8, Status.DRAFT, Status.SUSPENDED, Status.RETIRED]


def _ago(days: int) -> date:
    return TODAY - timedelta(days)


@st.composite
def cards(draw: st.DrawFn, name: str) -> Card:
    card, first = a_card(name), draw(st.integers(1, 9))
    last = first + draw(st.sampled_from([0, 0, 0, 1, 2, 40]))
    lines = LogLines(draw(st.sampled_from(PATHS)), first, last, "quote")
    note = replace(
        card.note,
        deck=draw(st.sampled_from(DECKS)),
        origin=Own() if draw(st.integers(0, 3)) == 0 else lines,
        entry=Entry(draw(st.none() | st.integers(0, 2).map(_ago))),
    )
    return replace(
        card,
        note=note,
        position=draw(st.integers(0, 1)),
        status=draw(st.sampled_from(STATUSES)),
        buried=draw(st.none() | st.sampled_from([None, None, *map(_ago, (-1, 0, 1))])),
        former=draw(st.none() | st.just(Former(wording(note), 2))),
    )


@st.composite
def states(draw: st.DrawFn) -> Progress:
    reviewed = _ago(draw(st.sampled_from([0, 2, 2, 3, 6, -1])))
    return Progress(
        Sm2Memory(1, 1, 250),
        "sm2",
        due=_ago(draw(st.integers(-1, 3))),
        introduced=draw(st.sampled_from([reviewed, min(reviewed, _ago(1))])),
        reviewed=reviewed,
        reviews=draw(st.integers(1, 3)),
        lapses=0,
        known=True,
        # a card is drilled on the day of its answer
        drill=draw(st.sampled_from([None, reviewed])),
        answered=datetime(2026, 3, 9, tzinfo=UTC) + timedelta(seconds=draw(st.integers(0, 2))),
    )


@st.composite
def crowds(draw: st.DrawFn) -> Crowd:
    names = draw(
        st.permutations([f"card{at:02}" for at in range(draw(st.integers(0, 16) | st.just(16)))])
    )
    return [(draw(cards(name)), draw(st.none() | states())) for name in names]


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


@settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=100
)
@given(crowd=crowds(), day=days)
def test_a_day_asks_what_the_law_says(memory: Store, crowd: Crowd, day: Day) -> None:
    fill(memory, crowd)
    taken = memory.ask(gather.gather, day)

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
    assert sum(taken.begun.values()) == memory.ask(gather.count_asked, TODAY)


@given(crowd=crowds())
def test_what_a_day_asked_counts_whatever_became_of_it(memory: Store, crowd: Crowd) -> None:
    fill(memory, crowd)
    asked = {
        asked_card(card, state, TODAY) for card, state in crowd if state and state.reviewed == TODAY
    }
    assert {*memory.ask(gather.asked_on, TODAY)} == asked
    assert memory.ask(gather.count_asked, TODAY) == len(asked)


def test_cards_of_one_place_stand_as_the_law_has_them(memory: Store) -> None:
    def at(name: str, line: int) -> Card:
        card = a_card(name)
        lines = LogLines("/logs/a.md", line, line, "quote")
        return replace(card, note=replace(card.note, origin=lines))

    state = Progress(
        Sm2Memory(1, 1, 250), "sm2", TODAY, _ago(1), _ago(1), 1, 0,
        known=True, drill=None, answered=datetime(2026, 3, 9, tzinfo=UTC),
    )  # fmt: skip
    due = [at(name, line) for line, name in enumerate("cab", 1)]
    new = [at(name, line) for line, name in enumerate("zxy", 4)]
    fill(memory, [*((card, state) for card in due), *((card, None) for card in new)])
    order = Order(new_cards="last")
    taken = memory.ask(gather.gather, Day(TODAY, Limits(), order))
    assert "".join(taken.queue(order).order) == "abczxy"
