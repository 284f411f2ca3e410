"""Queries as SQL find what the words of the query say, card by card."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srs.card import Card, Status
from srs.deck import deck_levels, in_deck
from srs.query import FoundCard, Query, matches, parse_query
from srs.schedule.progress import Progress
from srs.store import Store, search
from srs.store.search import Search
from tests.store.collections import TODAY, collections, queries
from tests.store.emptied import fill

LEECH = 2


@pytest.fixture
def memory() -> Iterator[Store]:
    with Store.open("sqlite://") as opened:
        yield opened


def _meant(
    collection: list[tuple[Card, Progress | None]], query: Query, wanted: Search
) -> list[FoundCard]:
    """What `wanted` means, in log order, as the pure core has it."""
    candidates = [FoundCard(card, state, TODAY, LEECH) for card, state in collection]
    found = [
        each
        for each in candidates
        if matches(query, each)
        and in_deck(each.card.note.deck, wanted.deck)
        and each.card.status in wanted.statuses
    ]
    return sorted(
        found, key=lambda c: (deck_levels(c.card.note.deck), c.card.note.path, c.card.position)
    )


@pytest.mark.parametrize("many", [-1, 5_000])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    collection=collections(),
    query=queries,
    deck=st.sampled_from([None, None, "papers", "Papers"]),
    statuses=st.sampled_from([tuple(Status), (Status.ACTIVE,), (Status.DRAFT, Status.RETIRED)]),
)
def test_sql_and_the_core_agree(  # noqa: PLR0913, PLR0917  # what a search is made of
    memory: Store,
    monkeypatch: pytest.MonkeyPatch,
    many: int,
    collection: list[tuple[Card, Progress | None]],
    query: str,
    deck: str | None,
    statuses: tuple[Status, ...],
) -> None:
    """However many are found, and so by which of two ways they are read."""
    monkeypatch.setattr(search, "_MANY", many)
    asked = parse_query(query)
    wanted = Search(asked, TODAY, LEECH, deck, statuses)
    fill(memory, collection)

    page = memory.ask(search.page, wanted)

    meant = _meant(collection, asked, wanted)
    assert memory.ask(search.found, wanted) == meant
    told = [each.listed for each in meant]
    assert list(page.cards) == memory.ask(search.listed_rows, wanted) == told
    assert page.count == memory.ask(search.found_count, wanted) == len(meant)
    assert set(memory.ask(search.ids, wanted)) == {each.card.id for each in meant}
    assert memory.ask(search.page, wanted, 1, 2).cards == tuple(told[1:3])
