"""Cards and logs: what is saved comes back equal, and is saved as a whole."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import Card, CardId, Status
from srs.errors import CardError, StoreError
from srs.store import Store, content, history
from tests.store import samples
from tests.store.values import CARDS


@given(st.lists(CARDS, max_size=4, unique_by=lambda card: card.id))
def test_every_card_comes_back_equal(cards: list[Card]) -> None:
    with Store.open("sqlite://") as store:
        store.do(content.save, cards)
        assert {card.id: card for card in store.ask(content.all_cards)} == {
            card.id: card for card in cards
        }
        assert [store.ask(content.one, card.id) for card in cards] == cards


def test_cards_come_in_log_order(store: Store) -> None:
    ordered = [
        samples.card("4", deck="a", path="/1.md", position=2),
        samples.card("3", deck="a", path="/1.md", position=10),
        samples.card("2", deck="a", path="/2.md", position=0),
        samples.card("1", deck="b", path="/0.md", position=0),
    ]
    store.do(content.save, reversed(ordered))
    assert store.ask(content.all_cards) == ordered


def test_a_card_saved_again_takes_the_place_of_the_old_one_and_keeps_its_schedule(
    store: Store,
) -> None:
    review = samples.answer()
    store.do(content.save, [samples.card()])
    store.do(history.record, review, samples.after(review))
    edited = samples.card(position=7, status=Status.RETIRED)
    store.do(content.save, [edited])
    assert store.ask(content.all_cards) == [edited]
    assert store.ask(history.stored_progress, edited.id) == samples.after(review)
    assert store.ask(history.review_events) == [review]


def test_there_is_no_card_of_an_unknown_id(store: Store) -> None:
    assert store.ask(content.one, CardId("nobody")) is None


def test_ids_are_found_by_their_beginning_to_the_letter(store: Store) -> None:
    store.do(
        content.save, (samples.card(name) for name in ("ab1", "ab2", "AB3", "a%", "a_b", "中文1"))
    )
    assert store.ask(content.ids_beginning, "ab") == ["ab1", "ab2"]
    assert store.ask(content.ids_beginning, "a%") == ["a%"]
    assert store.ask(content.ids_beginning, "a_") == ["a_b"]
    assert store.ask(content.ids_beginning, "中") == ["中文1"]
    assert store.ask(content.ids_beginning, "b") == []


def test_no_more_ids_are_given_than_a_person_would_read(store: Store) -> None:
    store.do(content.save, (samples.card(f"{n:03}") for n in range(100)))
    assert store.ask(content.ids_beginning, "") == [f"{n:03}" for n in range(20)]


def test_logs_are_remembered_renewed_and_forgotten(store: Store) -> None:
    first, second = samples.log("/a.md"), samples.log("/b.md")
    store.do(content.save, [], [second, first])
    assert store.ask(content.logs) == [first, second]
    renewed = replace(second, digest="1" * 64)
    store.do(content.save, [], [renewed], gone=["/a.md", "/never-known.md"])
    assert store.ask(content.logs) == [renewed]


def test_forgetting_a_log_keeps_its_cards(store: Store) -> None:
    store.do(content.save, [samples.card()], [samples.log()])
    store.do(content.save, [], gone=[samples.log().path])
    assert store.ask(content.all_cards) == [samples.card()]


def test_a_save_that_fails_half_way_changes_nothing(store: Store) -> None:
    store.do(content.save, [samples.card("a")], [samples.log("/a.md")])
    unstorable = samples.log("/b.md\udcff")
    with pytest.raises(StoreError, match="cannot be stored"):
        store.do(content.save, [samples.card("b")], [unstorable], gone=["/a.md"])
    assert store.ask(content.all_cards) == [samples.card("a")]
    assert store.ask(content.logs) == [samples.log("/a.md")]


def test_a_save_whose_cards_stop_coming_changes_nothing(store: Store) -> None:
    def interrupted() -> Iterator[Card]:
        yield samples.card("a")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.do(content.save, interrupted(), [samples.log()])
    assert store.ask(content.all_cards) == []
    assert store.ask(content.logs) == []


def test_a_status_is_given_to_all_cards_named(store: Store) -> None:
    store.do(content.save, (samples.card(name) for name in "abc"))
    store.do(content.set_status, [CardId("a"), CardId("c")], Status.SUSPENDED)
    assert {card.id: card.status for card in store.ask(content.all_cards)} == {
        "a": Status.SUSPENDED,
        "b": Status.ACTIVE,
        "c": Status.SUSPENDED,
    }


def test_a_status_is_given_to_none_when_one_is_unknown(store: Store) -> None:
    store.do(content.save, [samples.card("a")])
    with pytest.raises(CardError, match="nobody"):
        store.do(content.set_status, [CardId("a"), CardId("nobody")], Status.SUSPENDED)
    assert store.ask(content.all_cards) == [samples.card("a")]


def test_an_instant_before_the_epoch_is_kept(store: Store) -> None:
    old = replace(samples.card(), changed=datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC))
    store.do(content.save, [old])
    assert store.ask(content.one, old.id) == old
