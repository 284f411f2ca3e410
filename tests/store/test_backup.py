"""A backup is the whole collection in one file, or no file at all."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from srs.errors import ExportError
from srs.store import Store, content, history
from tests.store import samples


def test_a_backup_holds_everything(store: Store, tmp_path: Path) -> None:
    review = samples.answer()
    store.do(content.save, [samples.card()], [samples.log()])
    store.do(history.record, review, samples.after(review))
    target = tmp_path / "backups" / "学习 50%.db"
    store.backup(target)
    with Store.open(target) as copy:
        assert copy.ask(content.all_cards) == store.ask(content.all_cards)
        assert copy.ask(history.review_events) == store.ask(history.review_events)
        assert copy.ask(history.progress) == store.ask(history.progress)
        assert copy.ask(content.logs) == store.ask(content.logs)
        assert copy.problems() == []


def test_a_backup_is_one_file_and_replaces_an_older_one(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "backups" / "srs.db"
    store.backup(target)
    store.do(content.save, [samples.card()])
    store.backup(target)
    assert list(target.parent.iterdir()) == [target]
    with Store.open(target) as copy:
        assert copy.ask(content.all_cards) == [samples.card()]


def test_a_backup_waits_for_no_one_who_writes(store: Store, path: Path, tmp_path: Path) -> None:
    store.do(content.save, [samples.card()])
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE card SET position = 9")
        store.backup(tmp_path / "copy.db")
    with Store.open(tmp_path / "copy.db") as copy:
        assert copy.ask(content.all_cards) == [samples.card()]


def test_a_collection_in_memory_can_be_backed_up(tmp_path: Path) -> None:
    with Store.open("sqlite://") as store:
        store.do(content.save, [samples.card()])
        store.backup(tmp_path / "copy.db")
    with Store.open(tmp_path / "copy.db") as copy:
        assert copy.ask(content.all_cards) == [samples.card()]


def test_a_backup_that_cannot_be_written_is_named_and_leaves_nothing(
    store: Store, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.write_text("precious", "utf-8")
    folder = tmp_path / "folder"
    (folder / "inside").mkdir(parents=True)
    before = sorted(tmp_path.rglob("*"))
    for target in (file / "srs.db", folder):
        with pytest.raises(ExportError) as failure:
            store.backup(target)
        assert str(target) in failure.value.message
        assert failure.value.hint
    assert sorted(tmp_path.rglob("*")) == before
    assert file.read_text("utf-8") == "precious"


def test_a_backup_that_fails_keeps_the_older_one(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "backup.db"
    with Store.open(path) as store:
        store.do(content.save, (samples.card(str(n)) for n in range(2_000)))
        store.backup(target)
    good, whole = target.read_bytes(), path.read_bytes()
    middle = len(whole) // 2
    path.write_bytes(whole[:middle] + b"\xff" * 65536 + whole[middle + 65536 :])
    with Store.open(path) as damaged, pytest.raises(ExportError):
        damaged.backup(target)
    assert target.read_bytes() == good
    assert sorted(tmp_path.iterdir()) == [target, path]
