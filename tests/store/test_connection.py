"""Where a collection may lie, how it is connected to, and what the user reads when it fails."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest
from sqlalchemy import Connection, event, text
from sqlalchemy.engine.interfaces import DBAPICursor

from srs.card import Status
from srs.errors import StoreError
from srs.store import Store, connection, content, history
from srs.store.connection import Database, connect
from tests.store import samples


def test_a_path_may_hold_anything_that_means_something_in_a_url(tmp_path: Path) -> None:
    path = tmp_path / "50% 学习?#日志" / "file:srs.db"
    with Store.open(path) as store:
        assert store.path == path
    assert path.is_file()


def test_a_relative_path_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Store.open(Path("here.db")) as store:
        assert store.path == tmp_path / "here.db"


def test_a_collection_in_memory_is_new_each_time() -> None:
    for _ in range(2):
        with Store.open("sqlite://") as store:
            assert store.path is None
            assert store.ask(content.all_cards) == []
            store.do(content.save, [samples.card()])
            assert store.ask(content.all_cards) == [samples.card()]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("foreign_keys", 1), ("journal_mode", "wal"), ("synchronous", 2), ("busy_timeout", 5000)],
)
def test_every_connection_is_safe(path: Path, pragma: str, value: object) -> None:
    database = connect(path)
    with database.read() as reading:
        assert reading.scalar(text(f"PRAGMA {pragma}")) == value
    database.close()


def _not_a_database(path: Path) -> None:
    path.write_text("不是数据库, not a database.\n" * 100, "utf-8")


def _folder(path: Path) -> None:
    path.mkdir()


def _cut_short(path: Path) -> None:
    with Store.open(path) as store:
        store.do(content.save, (samples.card(str(n)) for n in range(500)))
    path.write_bytes(path.read_bytes()[:8192])


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (_not_a_database, "not a database"),
        (_folder, "cannot be opened"),
        (_cut_short, "damaged"),
    ],
)
def test_what_is_no_sound_database_is_named_with_a_hint(
    path: Path, make: object, reason: str
) -> None:
    assert callable(make)
    make(path)
    with pytest.raises(StoreError, match=reason) as failure, Store.open(path) as store:
        store.ask(content.all_cards)
    assert str(path) in failure.value.message
    assert failure.value.hint


def test_a_folder_that_cannot_be_made_is_named_with_a_hint(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    for path in (file / "srs.db", file / "below" / "srs.db"):
        with pytest.raises(StoreError, match="folder cannot be made") as failure:
            Store.open(path)
        assert str(path) in failure.value.message
        assert failure.value.hint


def test_a_path_with_a_null_character_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        Store.open(tmp_path / "a\0b" / "srs.db")


def test_where_there_is_nothing_to_make_is_empty_until_something_is_written(path: Path) -> None:
    with Store.open(path, make=False) as store:
        assert (store.ask(content.all_cards), store.path, store.exists) == ([], path, False)
        with store.transaction(reading=True):
            assert store.ask(content.logs) == []
        assert not path.exists()
        store.do(content.save, [samples.card()])
        assert store.exists
        assert store.ask(content.all_cards) == [samples.card()]
    with Store.open(path) as store:
        assert store.ask(content.all_cards) == [samples.card()]


def test_what_somebody_else_made_meanwhile_is_there_with_the_first_thing_written(
    path: Path,
) -> None:
    with Store.open(path, make=False) as late, Store.open(path) as early:
        early.do(content.save, [samples.card("a")])
        late.do(content.save, [samples.card("b")])
        assert late.ask(content.all_cards) == early.ask(content.all_cards)


def test_a_place_that_cannot_be_made_is_told_with_the_first_thing_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with Store.open(tmp_path / "file" / "srs.db", make=False) as store:
        for _ in range(2):
            with pytest.raises(StoreError, match="folder cannot be made"):
                store.do(content.save, [samples.card()])


def test_waiting_for_another_program_has_an_end(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0)
    with (
        Store.open(path) as store,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program is using it") as failure:
            store.do(content.save, [samples.card()])
        assert failure.value.hint
        assert store.ask(content.all_cards) == []
        other.execute("ROLLBACK")
        store.do(content.save, [samples.card()])
        assert store.ask(content.all_cards) == [samples.card()]


def _with_pragma(path: Path, pragma: str) -> Store:
    """A store whose every connection has a pragma more, to stand for a poor disk."""
    database = connect(path)
    event.listen(database.engine, "connect", lambda raw, _: raw.execute(f"PRAGMA {pragma}"))
    return Store(database)


@pytest.mark.parametrize(
    ("pragma", "reason"),
    [("query_only = ON", "cannot be written to"), ("max_page_count = 1", "disk is full")],
)
def test_what_cannot_be_written_is_said_and_undone(path: Path, pragma: str, reason: str) -> None:
    Store.open(path).close()
    with _with_pragma(path, pragma) as store:
        with pytest.raises(StoreError, match=reason) as failure:
            store.do(content.save, (samples.card(str(n)) for n in range(500)))
        assert failure.value.hint
        assert store.ask(content.all_cards) == []


def test_text_that_is_not_unicode_is_named(store: Store) -> None:
    with pytest.raises(StoreError, match="udcff") as failure:
        store.ask(content.ids_beginning, "\udcff")
    assert "UTF-8" in failure.value.hint


def test_a_row_that_makes_no_sense_is_no_traceback(store: Store, path: Path) -> None:
    store.do(content.save, [samples.card()])
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute("UPDATE card SET status = 9")
    with pytest.raises(StoreError, match="makes no sense"):
        store.ask(content.all_cards)


def test_who_only_reads_keeps_nobody_from_writing(path: Path) -> None:
    with Store.open(path) as one, Store.open(path) as two:
        with one.transaction(reading=True):
            assert one.ask(content.all_cards) == []
            two.do(content.save, [samples.card()])
            assert one.ask(content.all_cards) == []
        assert one.ask(content.all_cards) == [samples.card()]


def test_a_reader_sees_one_state_throughout(path: Path) -> None:
    Store.open(path).close()
    database: Database = connect(path)
    count = text("SELECT count(*) FROM card")
    with Store.open(path) as writer, database.read() as reading:
        assert reading.scalar(count) == 0
        writer.do(content.save, [samples.card()])
        assert reading.scalar(count) == 0
    database.close()


def test_one_connection_serves_all_transactions(path: Path) -> None:
    Store.open(path).close()
    database, made = connect(path), list[object]()
    event.listen(database.engine, "connect", lambda raw, _: made.append(raw))
    store = Store(database)
    with store:
        for name in ("a", "b"):
            store.do(content.save, [samples.card(name)])
            assert store.ask(content.one, samples.card(name).id)
    assert len(made) == 1


def test_what_begins_in_a_transaction_belongs_to_it(store: Store) -> None:
    def look_twice(_: Connection) -> bool:
        return store.ask(content.all_cards) == store.ask(content.all_cards)

    assert store.ask(look_twice)


def test_what_was_begun_when_a_store_is_closed_is_ended(path: Path) -> None:
    store = Store.open(path)
    with store.transaction():
        store.do(content.save, [samples.card()])
        store.close()
    with pytest.raises(StoreError, match="was closed"):
        store.ask(content.all_cards)
    assert not path.with_name(f"{path.name}-wal").exists()
    with Store.open(path) as again:
        assert again.ask(content.all_cards) == [samples.card()]


def test_two_stores_write_to_one_file_in_turn(path: Path) -> None:
    with Store.open(path) as one, Store.open(path) as two:
        one.do(content.save, [samples.card("a")])
        two.do(content.save, [samples.card("b")])
        one.do(content.set_status, [samples.card("b").id], Status.SUSPENDED)
        assert one.ask(content.all_cards) == two.ask(content.all_cards)


def test_a_rebuild_may_take_rows_away_for_a_while(store: Store, path: Path) -> None:
    store.do(content.save, [samples.card()])
    store.do(history.record, samples.answer(), samples.after(samples.answer()))
    database = connect(path)
    with database.rebuild() as connection:
        connection.execute(text("CREATE TABLE kept AS SELECT * FROM card"))
        connection.execute(text("DELETE FROM card"))
        connection.execute(text("INSERT INTO card SELECT * FROM kept"))
        connection.execute(text("DROP TABLE kept"))
    with database.read() as connection:
        assert connection.scalar(text("PRAGMA foreign_keys")) == 1
    database.close()
    assert store.ask(content.all_cards) == [samples.card()]


def test_a_rebuild_that_loses_what_others_refer_to_is_undone(store: Store, path: Path) -> None:
    store.do(content.save, [samples.card()])
    store.do(history.record, samples.answer(), samples.after(samples.answer()))
    database = connect(path)
    with pytest.raises(StoreError), database.rebuild() as connection:
        connection.execute(text("DELETE FROM card"))
    database.close()
    assert store.ask(content.all_cards) == [samples.card()]


def test_where_nobody_can_write_a_collection_can_be_read(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.open(path) as store:
        store.do(content.save, [samples.card()])
    monkeypatch.setattr(connection, "_is_fixed", lambda _: True)
    with Store.open(path) as store:
        assert store.ask(content.all_cards) == [samples.card()]
        assert store.problems() == []
        with pytest.raises(StoreError, match="cannot be written to") as failure:
            store.do(content.save, [samples.card("b")])
        assert failure.value.hint
    assert list(tmp_path.iterdir()) == [path]


class _LockedTwice:
    """A cursor of a file that another process is just making."""

    def __init__(self) -> None:
        self.tries = 0

    def execute(self, statement: str) -> None:
        if statement.endswith("WAL"):
            self.tries += 1
            if self.tries < 3:
                error = sqlite3.OperationalError("database is locked")
                error.sqlite_errorcode = sqlite3.SQLITE_BUSY
                raise error

    def fetchone(self) -> tuple[int]:
        return (5_000,)


def test_a_collection_that_another_process_is_making_is_waited_for() -> None:
    cursor = _LockedTwice()
    connection._use_wal(cast(DBAPICursor, cursor))  # noqa: SLF001  # no race can be made at will
    assert cursor.tries == 3
