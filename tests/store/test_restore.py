"""A backup put back in the place of the collection."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from srs.errors import BusyError, StoreError
from srs.store import KnownLog, Store, restore_backup

LOG = KnownLog("/logs/a.md", "a", "0" * 64, "/logs")


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    target = tmp_path / "backup.db"
    with Store.open(tmp_path / "old.db") as store:
        store.save([], [LOG])
        store.backup(target)
    return target


def test_the_collection_becomes_what_it_was(tmp_path: Path, backup: Path) -> None:
    place = tmp_path / "srs.db"
    with Store.open(place) as store:
        store.save([], [KnownLog("/logs/b.md", "b", "0" * 64, "/logs")])
    before = backup.read_bytes()
    restore_backup(backup, place)
    with Store.open(place) as store:
        assert store.logs() == [LOG]
        assert store.problems() == []
    assert backup.read_bytes() == before


def test_a_store_that_is_open_sees_what_was_restored(tmp_path: Path, backup: Path) -> None:
    place = tmp_path / "srs.db"
    with Store.open(place) as store:
        restore_backup(backup, place)
        assert store.logs() == [LOG]


def test_a_collection_that_is_not_there_yet_is_made(tmp_path: Path, backup: Path) -> None:
    restore_backup(backup, tmp_path / "new" / "srs.db")
    with Store.open(tmp_path / "new" / "srs.db") as store:
        assert store.logs() == [LOG]


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00" + b"\x00" * 200])
def test_what_is_no_collection_changes_nothing(tmp_path: Path, content: bytes) -> None:
    place, source = tmp_path / "srs.db", tmp_path / "other"
    source.write_bytes(content)
    with Store.open(place) as store:
        store.save([], [LOG])
    with pytest.raises(StoreError):
        restore_backup(source, place)
    with Store.open(place) as store:
        assert store.logs() == [LOG]


def test_a_missing_backup_is_one_error(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no such file"):
        restore_backup(tmp_path / "missing.db", tmp_path / "srs.db")


def test_what_fails_inside_a_transaction_leaves_nothing_behind(tmp_path: Path) -> None:
    with Store.open(tmp_path / "srs.db") as store:
        with suppress(KeyError), store.transaction():
            store.save([], [LOG])
            assert store.logs() == [LOG]
            raise KeyError
        assert store.logs() == []


def test_what_is_refused_is_named_by_the_path_that_was_given(tmp_path: Path) -> None:
    source = tmp_path / "picture.png"
    source.write_bytes(b"\x89PNG\r\n\x1a\n" * 20)
    with pytest.raises(StoreError) as failure:
        restore_backup(source, tmp_path / "srs.db")
    assert failure.value.message.startswith(f"backup {source}:")


def test_a_collection_that_another_program_holds_is_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("srs.store.connection.BUSY_SECONDS", 0)
    with (
        Store.open(tmp_path / "srs.db") as store,
        closing(sqlite3.connect(tmp_path / "srs.db", isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BusyError, match="another program"):
            store.save([], [LOG])
