"""A version tells of every write, whoever made it, and of nothing else."""

from pathlib import Path

import pytest

from srs.card import Status
from srs.store import Store, content
from srs.store.version import version
from tests.store import samples


def test_who_only_reads_changes_nothing(store: Store) -> None:
    before = store.ask(version)
    store.ask(content.all_cards)
    with store.transaction():
        assert store.ask(content.all_cards) == []
    assert store.ask(version) == before


def test_what_is_written_here_is_seen_at_once(store: Store) -> None:
    before = store.ask(version)
    with store.transaction():
        store.do(content.save, [samples.card()])
        within = store.ask(version)
        assert within == store.ask(version, before) != before
    assert store.ask(version) == within


def test_what_another_process_writes_is_seen(store: Store, path: Path) -> None:
    store.do(content.save, [samples.card()])
    before = store.ask(version)
    with Store.open(path) as other:
        assert store.ask(version) == before
        other.do(content.set_status, [samples.card().id], Status.SUSPENDED)
        after = store.ask(version)
        assert after != before
        other.do(content.set_status, [samples.card().id], Status.ACTIVE)
        assert store.ask(version) not in {before, after}


def test_a_transaction_sees_one_version_throughout(store: Store, path: Path) -> None:
    with Store.open(path) as other:
        with store.transaction(reading=True):
            before = store.ask(version)
            other.do(content.save, [samples.card()])
            assert store.ask(version) == store.ask(version, before) == before
        assert store.ask(version) != before


def test_what_was_taken_back_is_looked_at_anew(store: Store) -> None:
    before = store.ask(version)
    with pytest.raises(ZeroDivisionError):
        _fail(store)
    assert store.ask(version) != before


def _fail(store: Store) -> None:
    with store.transaction():
        store.do(content.save, [samples.card()])
        raise ZeroDivisionError
