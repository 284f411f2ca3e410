"""What lies at a path is told without a change to it, and what is not ours is left alone."""

import os
import shutil
import socket
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from srs.errors import StoreError
from srs.store import Store, content, holds_collection
from srs.store.identity import APPLICATION_ID
from tests.store import samples


def test_nothing_and_an_empty_file_are_no_collection(tmp_path: Path, path: Path) -> None:
    assert not holds_collection(path)
    assert not holds_collection(tmp_path / "nowhere" / "srs.db")
    path.touch()
    assert not holds_collection(path)


def test_an_empty_database_is_no_collection(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("VACUUM")
        database.execute("PRAGMA journal_mode = WAL")
    assert path.stat().st_size
    assert not holds_collection(path)


def test_a_collection_is_one_while_it_is_open_too(path: Path) -> None:
    with Store.open(path):
        assert holds_collection(path)
    assert holds_collection(path)


def test_the_file_tells_whose_it_is(path: Path) -> None:
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert path.read_bytes()[68:72] == b"srs1"


def test_a_collection_of_before_there_was_a_mark_is_marked(path: Path) -> None:
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA application_id = 0")
    assert holds_collection(path)
    with Store.open(path) as store:
        store.do(content.save, [samples.card()])
    assert path.read_bytes()[68:72] == b"srs1"


def foreign(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        for statement in statements:
            database.execute(statement)


FOREIGN = {
    "tables of its own": ["CREATE TABLE notes (id INTEGER PRIMARY KEY)"],
    "a table of the same name": ["CREATE TABLE card (id TEXT)"],
    "migrations of its own": ["CREATE TABLE alembic_version (version_num TEXT)"],
    "a version only": ["PRAGMA user_version = 11"],
    "a mark only": ["PRAGMA application_id = 1"],
    "a write-ahead log": ["PRAGMA journal_mode = WAL", "CREATE TABLE notes (id)"],
    "a mark, and tables as ours": [
        "PRAGMA application_id = 7",
        *(f"CREATE TABLE {t} (id)" for t in ("alembic_version", "card", "review", "memory", "log")),
    ],
}


@pytest.mark.parametrize("statements", FOREIGN.values(), ids=FOREIGN)
def test_the_database_of_another_program_keeps_every_byte(
    tmp_path: Path, path: Path, statements: list[str]
) -> None:
    foreign(path, *statements)
    before = path.read_bytes()
    for make in (True, False):
        with pytest.raises(StoreError, match="another program") as failure:
            Store.open(path, make=make)
        assert failure.value.hint
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_one_that_is_open_elsewhere_keeps_its_log(tmp_path: Path, path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE notes (id)")
        before = {file.name: sha256(file.read_bytes()).digest() for file in tmp_path.iterdir()}
        assert len(before) == 3
        with pytest.raises(StoreError, match="another program"):
            Store.open(path)
        after = {file.name: sha256(file.read_bytes()).digest() for file in tmp_path.iterdir()}
        assert {n: d for n, d in after.items() if not n.endswith("-shm")} == {
            n: d for n, d in before.items() if not n.endswith("-shm")
        }


@pytest.mark.parametrize("text", ["不是数据库\n" * 100, "x", "SQLite format 3\0" + "?" * 200])
def test_a_text_keeps_every_byte(tmp_path: Path, path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StoreError, match="not a database") as failure:
        Store.open(path)
    assert failure.value.hint
    assert path.read_text(encoding="utf-8") == text
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_pipes_sockets_and_devices_are_refused_at_once(tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe.db", tmp_path / "zero.db"
    os.mkfifo(pipe)
    link.symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket.db"))
        for place in (pipe, link, tmp_path / "socket.db", Path("/dev/zero"), tmp_path):
            with pytest.raises(StoreError, match="cannot be opened") as failure:
                Store.open(place)
            assert str(place) in failure.value.message
            assert failure.value.hint


def test_a_file_into_which_only_some_of_its_log_was_written_is_a_collection(tmp_path: Path) -> None:
    """As it is where a process dies, or the disk is full, while it writes the log into the file."""
    with Store.open(tmp_path / "live.db") as store:
        store.do(content.save, (samples.card(str(n)) for n in range(100)))
        shutil.copyfile(tmp_path / "live.db-wal", tmp_path / "srs.db-wal")
    written = (tmp_path / "live.db").read_bytes()
    (tmp_path / "srs.db").write_bytes(written[:4096] + bytes(4096 * 3))
    assert holds_collection(tmp_path / "srs.db")
    with Store.open(tmp_path / "srs.db") as store:
        assert len(store.ask(content.all_cards)) == 100
        assert store.problems() == []
