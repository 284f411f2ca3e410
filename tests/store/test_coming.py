"""How many cards come back on which day, as the disk has them."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import Status
from srs.deck import in_deck
from srs.store import Store, coming
from tests.store.crowds import DECKS, Crowd, ago, crowds
from tests.store.emptied import fill


@pytest.fixture(scope="module")
def memory() -> Iterator[Store]:
    with Store.open("sqlite://") as opened:
        yield opened


@given(
    crowd=crowds(),
    first=st.integers(-1, 3).map(ago),
    days=st.integers(0, 5),
    deck=st.none() | st.sampled_from(DECKS),
)
def test_each_active_card_counts_on_its_day_and_not_while_it_is_buried(
    memory: Store, crowd: Crowd, first: date, days: int, deck: str | None
) -> None:
    fill(memory, crowd)
    last = first + timedelta(days)
    due = Counter(
        max(state.due, card.buried or state.due)
        for card, state in crowd
        if state and card.status is Status.ACTIVE and in_deck(card.note.deck, deck)
    )
    wanted = {day: due[day] for day in sorted(due) if first <= day <= last}
    found = memory.ask(coming.due_counts, first, last, deck)
    assert found == wanted
    assert list(found) == list(wanted)
