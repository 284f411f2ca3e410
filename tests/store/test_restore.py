"""A backup put back in the place of the collection."""

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from srs.errors import BusyError, DamagedStoreError, NewerStoreError, StoreError
from srs.store import LogRecord, Store
from srs.store import content as card_rows
from srs.store import restore as restoring
from tests.store import samples

LOG = LogRecord("/logs/a.md", "a", "0" * 64, "/logs")


def restore_backup(source: Path, target: Path) -> Path | None:
    kept = target.parent / "backups"
    return restoring.restore_backup(source, target, lambda ending: kept / f"kept{ending}.db")


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    target = tmp_path / "backup.db"
    with Store.open(tmp_path / "old.db") as store:
        store.do(card_rows.save, [], [LOG])
        store.backup(target)
    return target


def test_the_collection_becomes_what_it_was(tmp_path: Path, backup: Path) -> None:
    place = tmp_path / "srs.db"
    with Store.open(place) as store:
        store.do(card_rows.save, [], [LogRecord("/logs/b.md", "b", "0" * 64, "/logs")])
    before = backup.read_bytes()
    restore_backup(backup, place)
    with Store.open(place) as store:
        assert store.ask(card_rows.logs) == [LOG]
        assert store.problems() == []
    assert backup.read_bytes() == before


def test_a_store_that_is_open_sees_what_was_restored(tmp_path: Path, backup: Path) -> None:
    place = tmp_path / "srs.db"
    with Store.open(place) as store:
        restore_backup(backup, place)
        assert store.ask(card_rows.logs) == [LOG]


def test_a_collection_that_is_not_there_yet_is_made(tmp_path: Path, backup: Path) -> None:
    restore_backup(backup, tmp_path / "new" / "srs.db")
    with Store.open(tmp_path / "new" / "srs.db") as store:
        assert store.ask(card_rows.logs) == [LOG]


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00" + b"\x00" * 200])
def test_what_is_no_collection_changes_nothing(tmp_path: Path, content: bytes) -> None:
    place, source = tmp_path / "srs.db", tmp_path / "other"
    source.write_bytes(content)
    with Store.open(place) as store:
        store.do(card_rows.save, [], [LOG])
    with pytest.raises(StoreError):
        restore_backup(source, place)
    with Store.open(place) as store:
        assert store.ask(card_rows.logs) == [LOG]


def test_a_missing_backup_is_one_error(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no such file"):
        restore_backup(tmp_path / "missing.db", tmp_path / "srs.db")


def test_what_fails_inside_a_transaction_leaves_nothing_behind(tmp_path: Path) -> None:
    with Store.open(tmp_path / "srs.db") as store:
        with suppress(KeyError), store.transaction():
            store.do(card_rows.save, [], [LOG])
            assert store.ask(card_rows.logs) == [LOG]
            raise KeyError
        assert store.ask(card_rows.logs) == []


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
            store.do(card_rows.save, [], [LOG])


def altered(backup: Path, *statements: str) -> Path:
    """The backup after somebody else had it in hand."""
    with closing(sqlite3.connect(backup, isolation_level=None)) as database:
        database.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            database.execute(statement)
    return backup


WITHOUT_STRICT = "UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '') WHERE name = 'log'"
WITHOUT_CHECK = (
    "UPDATE sqlite_master SET sql = replace(sql, 'interval >= 1', 'interval >= 0') "
    "WHERE name = 'memory'"
)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        (WITHOUT_STRICT, "table log is not as srs makes it"),
        (WITHOUT_CHECK, "table memory is not as srs makes it"),
        ("ALTER TABLE log ADD COLUMN more TEXT", "table log is not as srs makes it"),
        ("DROP TABLE parameters", "table parameters is missing"),
        ("DROP TRIGGER review_no_update", "trigger review_no_update is missing"),
        ("CREATE INDEX mine ON card (position)", "index mine does not belong to srs"),
        ("CREATE VIEW mine AS SELECT * FROM card", "view mine does not belong to srs"),
        ("CREATE TABLE mine (x)", "table mine does not belong to srs"),
        (
            "CREATE TRIGGER mine AFTER INSERT ON review BEGIN DELETE FROM memory; END",
            "trigger mine does not belong to srs",
        ),
        ("DELETE FROM alembic_version", "does not tell its version"),
    ],
)
def test_a_backup_with_another_schema_changes_nothing(
    tmp_path: Path, backup: Path, statement: str, told: str
) -> None:
    place = tmp_path / "srs.db"
    Store.open(place).close()
    before = place.read_bytes()
    with pytest.raises(StoreError, match=told):
        restore_backup(altered(backup, statement), place)
    assert place.read_bytes() == before
    assert not (tmp_path / "backups").exists()
    assert not restoring.is_sound(backup)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP INDEX ix_memory_due",
        "DROP INDEX ix_memory_due; CREATE INDEX ix_memory_due ON log (deck)",
    ],
)
def test_an_index_that_is_not_as_it_should_be_is_made_anew(
    tmp_path: Path, backup: Path, statement: str
) -> None:
    """It holds nothing that is not in the table, and earlier versions made one otherwise."""
    restore_backup(altered(backup, *statement.split("; ")), tmp_path / "srs.db")
    with Store.open(tmp_path / "srs.db") as store:
        assert store.ask(card_rows.logs) == [LOG]
        assert store.deviations() == []


def test_a_backup_of_a_later_version_is_refused_as_such(tmp_path: Path, backup: Path) -> None:
    altered(backup, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerStoreError, match=r"backup .*later version"):
        restore_backup(backup, tmp_path / "srs.db")


def test_a_backup_that_names_cards_that_are_not_there_is_refused(
    tmp_path: Path, backup: Path
) -> None:
    altered(backup, "INSERT INTO words VALUES (7, 'of nobody')")
    with pytest.raises(StoreError, match="missing card"):
        restore_backup(backup, tmp_path / "srs.db")


@pytest.mark.parametrize("size", [512, 1024, 65536])
@pytest.mark.parametrize("there", [True, False])
def test_pages_of_another_size_and_another_vacuum_make_no_difference(
    tmp_path: Path, backup: Path, size: int, *, there: bool
) -> None:
    place = tmp_path / "srs.db"
    with closing(sqlite3.connect(backup, isolation_level=None)) as database:
        database.execute(f"PRAGMA page_size = {size}")
        database.execute("PRAGMA auto_vacuum = FULL")
        database.execute("VACUUM")
    if there:
        Store.open(place).close()
    restore_backup(backup, place)
    with Store.open(place) as store:
        assert store.ask(card_rows.logs) == [LOG]
        assert (store.problems(), store.deviations()) == ([], [])


def test_a_copy_comes_with_the_log_that_lies_beside_it(tmp_path: Path) -> None:
    with Store.open(tmp_path / "live.db") as store:
        store.do(card_rows.save, [samples.card()])
        for ending in ("", "-wal"):
            shutil.copyfile(tmp_path / f"live.db{ending}", tmp_path / f"copy.db{ending}")
    before = {file: file.read_bytes() for file in tmp_path.glob("copy.db*")}
    restore_backup(tmp_path / "copy.db", tmp_path / "srs.db")
    with Store.open(tmp_path / "srs.db") as store:
        assert store.ask(card_rows.all_cards) == [samples.card()]
    assert {file: file.read_bytes() for file in tmp_path.glob("copy.db*")} == before


@pytest.mark.parametrize("how", ["itself", "symbolic link", "hard link", "another spelling"])
def test_the_database_itself_is_no_backup(tmp_path: Path, how: str) -> None:
    place = tmp_path / "srs.db"
    Store.open(place).close()
    before, other = place.read_bytes(), tmp_path / "other.db"
    if how == "symbolic link":
        other.symlink_to(place)
    elif how == "hard link":
        os.link(place, other)
    else:
        other = place if how == "itself" else tmp_path / "." / tmp_path.name / ".." / "srs.db"
        (tmp_path / tmp_path.name).mkdir()
    with pytest.raises(StoreError, match="the database itself"):
        restore_backup(other, place)
    assert place.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_is_no_backup(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for source in (tmp_path / "pipe", tmp_path, Path("/dev/zero")):
        with pytest.raises(StoreError, match="not a file"):
            restore_backup(source, tmp_path / "srs.db")


def test_the_database_of_another_program_is_never_replaced(tmp_path: Path, backup: Path) -> None:
    place = tmp_path / "collection.anki2"
    with closing(sqlite3.connect(place)) as database, database:
        database.execute("CREATE TABLE notes (id)")
    before = place.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        restore_backup(backup, place)
    assert place.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == [backup, place, tmp_path / "old.db"]


def test_what_was_there_is_kept_to_the_last_answer(tmp_path: Path, backup: Path) -> None:
    place = tmp_path / "srs.db"
    with Store.open(place) as store:
        store.do(card_rows.save, [samples.card()])
        kept = restore_backup(backup, place)
        assert store.ask(card_rows.all_cards) == []
    assert kept == tmp_path / "backups" / "kept.db"
    restore_backup(kept, place)
    with Store.open(place) as store:
        assert store.ask(card_rows.all_cards) == [samples.card()]


def test_what_does_not_belong_to_srs_goes_with_what_was_there(tmp_path: Path, backup: Path) -> None:
    place = tmp_path / "srs.db"
    Store.open(place).close()
    altered(
        place,
        "CREATE VIEW mine AS SELECT * FROM card",
        "CREATE VIRTUAL TABLE found USING fts5 (text)",
        "CREATE TRIGGER mine_too AFTER INSERT ON log BEGIN DELETE FROM memory; END",
    )
    restore_backup(backup, place)
    with Store.open(place) as store:
        assert store.deviations() == []
        assert store.ask(card_rows.logs) == [LOG]


def test_a_damaged_database_is_kept_as_it_is_with_its_log(tmp_path: Path, backup: Path) -> None:
    place, kept = tmp_path / "srs.db", tmp_path / "backups" / "kept-unreadable.db"
    place.write_bytes(b"no database " * 99)
    (tmp_path / "srs.db-wal").write_bytes(b"its log")
    assert restore_backup(backup, place) == kept
    assert kept.read_bytes() == b"no database " * 99
    assert kept.with_name("kept-unreadable.db-wal").read_bytes() == b"its log"
    with Store.open(place) as store:
        assert store.ask(card_rows.logs) == [LOG]


def test_where_there_is_an_empty_file_a_log_of_before_is_not_taken_for_its_own(
    tmp_path: Path, backup: Path
) -> None:
    place = tmp_path / "srs.db"
    with Store.open(place) as store:
        store.do(card_rows.save, [samples.card()])
        shutil.copyfile(tmp_path / "srs.db-wal", tmp_path / "wal")
    place.write_bytes(b"")
    shutil.move(tmp_path / "wal", tmp_path / "srs.db-wal")
    assert restore_backup(backup, place) is None
    with Store.open(place) as store:
        assert (store.ask(card_rows.all_cards), store.ask(card_rows.logs)) == ([], [LOG])


def test_a_link_to_the_database_stays_one(tmp_path: Path, backup: Path) -> None:
    real, place = tmp_path / "disk" / "srs.db", tmp_path / "srs.db"
    real.parent.mkdir()
    for damaged in (False, True):
        if damaged:
            real.write_bytes(b"no database " * 99)
        elif not place.is_symlink():
            place.symlink_to(real)
        restore_backup(backup, place)
        assert place.is_symlink()
        with Store.open(real) as store:
            assert store.ask(card_rows.logs) == [LOG]


def test_another_who_writes_is_waited_for_no_longer_than_elsewhere(
    tmp_path: Path, backup: Path
) -> None:
    place = tmp_path / "srs.db"
    Store.open(place).close()
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BusyError, match="another program"):
            restoring.restore_backup(backup, place, lambda _: tmp_path / "kept.db", timeout=0)
    assert sorted(tmp_path.iterdir()) == [backup, tmp_path / "old.db", place]


def test_where_there_is_no_room_nothing_changes_and_nothing_stays(
    tmp_path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "srs.db"
    with Store.open(place) as store:
        store.do(card_rows.save, [samples.card()])

    def full(*_: object) -> None:
        with closing(sqlite3.connect(":memory:")) as small:
            small.execute("PRAGMA max_page_count = 1")
            small.execute("CREATE TABLE a (x)")

    monkeypatch.setattr("srs.store.place._fill", full)
    with pytest.raises(StoreError, match="disk is full"):
        restore_backup(backup, place)
    assert list((tmp_path / "backups").iterdir()) == []
    with Store.open(place) as store:
        assert store.ask(card_rows.all_cards) == [samples.card()]


def test_a_damaged_backup_is_told_from_a_full_disk(tmp_path: Path, backup: Path) -> None:
    whole = backup.read_bytes()
    backup.write_bytes(whole[:4096] + b"\xff" * 4096 + whole[8192:])
    with pytest.raises(StoreError, match="no sound collection"):
        restore_backup(backup, tmp_path / "srs.db")
    with pytest.raises(DamagedStoreError):
        Store.open(backup)
