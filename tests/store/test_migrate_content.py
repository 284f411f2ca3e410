"""0010, which carries every row over: as a whole or not at all, whatever happens."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from srs.content import Basic, Cloze, Content, Gap, ListContent, Prompt
from srs.errors import BusyError, DamagedStoreError, StoreError
from srs.store import Store, history, verdicts
from srs.store import content as card_rows
from srs.store.restore import is_sound
from tests.store import old
from tests.store.killed import POINTS, dump
from tests.upgrade.life import HOME
from tests.upgrade.making import PLACE, database_of
from tests.verdicts import a_verdict


@pytest.fixture
def home(path: Path) -> Path:
    """A collection in which everything has happened."""
    database_of(HOME, Path(PLACE), path)
    return path


@pytest.fixture
def before(path: Path) -> Path:
    """A collection of 0009 with one of each."""
    old.build(path, "0009")
    for table, row in (
        ("card", old.CARD),
        ("review", old.REVIEW),
        ("memory", old.MEMORY),
        ("verdict", old.VERDICT),
        ("log", old.LOG),
    ):
        old.insert(path, table, row)
    return path


def unchanged(path: Path, was: list[str]) -> None:
    assert dump(path) == was


@pytest.mark.slow
def test_killed_at_any_statement_it_is_the_old_one_or_the_new_one(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.killed", str(home)],
        capture_output=True,
        check=True,
        text=True,
    )
    left = done.stdout.split("\n")[:-1]
    assert len(left) == POINTS + 1
    assert left == sorted(left, reverse=True), left  # once new, always new
    assert (left[0], left[-1]) == ("old", "new")


BROKEN: list[tuple[str, str, object, str]] = [
    ("card", "items", "[1, 2]", "a"),
    ("card", "flags", "[3]", "a"),
    ("card", "former", '{"reviews": 1}', "a"),
    ("card", "edited", '{"log": [], "seen": {}}', "a"),
    ("card", "newer", '{"draft": {"kind": "list"}, "refused": false}', "a"),
    ("card", "also", '[["/a.md", 1]]', "a"),
    ("card", "entry_date", "0000-01-01", "a"),
    ("card", "changed_s", 10**15, "a"),
    ("card", "resumes", "somehow", "a"),
    ("review", "card", "nobody", "r1"),
    ("review", "at_ms", 10**18, "r1"),
    ("review", "day", "0000-12-31", "r1"),
    ("memory", "card", "nobody", "nobody"),
    ("memory", "answered_ms", -(10**18), "a"),
    ("verdict", "card", "nobody", "v1"),
    ("verdict", "at_ms", 10**18, "v1"),
]


@pytest.mark.parametrize(("table", "column", "value", "name"), BROKEN)
def test_a_row_that_cannot_be_carried_over_is_named_and_nothing_is_changed(
    before: Path, table: str, column: str, value: object, name: str
) -> None:
    with closing(sqlite3.connect(before)) as connection, connection:
        connection.execute("DROP TRIGGER review_no_update")
        connection.execute("DROP TRIGGER verdict_no_update")
        connection.execute(f"UPDATE {table} SET {column} = ?", [value])  # noqa: S608  # names from above
    was = dump(before)
    with pytest.raises(DamagedStoreError) as failure:
        Store.open(before)
    assert f"{table} {name!r}" in failure.value.message
    assert "\n" not in failure.value.message
    assert "nothing was changed" in failure.value.hint
    unchanged(before, was)
    assert not is_sound(before)


def test_a_text_that_is_none_is_told_with_the_place_it_stands_at(before: Path) -> None:
    with closing(sqlite3.connect(before)) as connection, connection:
        connection.execute("UPDATE card SET question = CAST(x'61eda08062' AS TEXT)")
    with pytest.raises(DamagedStoreError, match="card behind None cannot be read") as failure:
        Store.open(before)
    assert "nothing was changed" in failure.value.hint


@pytest.mark.parametrize(
    "words", ['["q"]', '["q", "a", "earlier", "{}"]', '["q", "a", "earlier", ""]']
)
def test_words_of_a_verdict_that_cannot_be_read_are_told_too(before: Path, words: str) -> None:
    old.insert(before, "verdict", {**old.VERDICT, "id": "v2", "kind": "edit", "wording": words})
    was = dump(before)
    with pytest.raises(DamagedStoreError, match="verdict 'v2'"):
        Store.open(before)
    unchanged(before, was)


@pytest.fixture
def with_pragma() -> Iterator[Callable[[str], None]]:
    """Sets a pragma for every connection that is opened from now on."""
    watching = []

    def watch(pragma: str) -> None:
        def on_connect(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
            connection.cursor().execute(f"PRAGMA {pragma}")

        watching.append(on_connect)
        event.listen(Engine, "connect", on_connect)

    yield watch
    for on_connect in watching:
        event.remove(Engine, "connect", on_connect)


@pytest.mark.parametrize("room", [0, 3, 10, 25])
def test_a_full_disk_changes_nothing(
    home: Path, with_pragma: Callable[[str], None], room: int
) -> None:
    was = dump(home)
    with closing(sqlite3.connect(home)) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    with_pragma(f"max_page_count = {pages + room}")
    with pytest.raises(StoreError, match="the disk is full"):
        Store.open(home)
    unchanged(home, was)


def test_where_nothing_can_be_written_one_line_tells_so(
    home: Path, with_pragma: Callable[[str], None]
) -> None:
    was = dump(home)
    with_pragma("query_only = ON")
    with pytest.raises(StoreError, match="cannot be written to"):
        Store.open(home)
    unchanged(home, was)


def test_another_process_that_writes_is_waited_for_and_left_alone(home: Path) -> None:
    was = dump(home)
    with closing(sqlite3.connect(home, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BusyError):
            Store.open(home, timeout=0.1)
        other.execute("ROLLBACK")
    unchanged(home, was)


def test_who_reads_meanwhile_sees_what_there_was(home: Path) -> None:
    with closing(sqlite3.connect(home, isolation_level=None)) as reader:
        reader.execute("PRAGMA journal_mode = WAL")
        reader.execute("BEGIN")
        (cards,) = reader.execute("SELECT count(*) FROM card").fetchone()
        Store.open(home, timeout=0.1).close()
        assert reader.execute("SELECT count(*), count(question) FROM card").fetchone() == (
            cards,
            cards,
        )


def test_what_somebody_else_put_there_stays(before: Path) -> None:
    with closing(sqlite3.connect(before)) as connection:
        connection.execute("CREATE VIEW mine AS SELECT count(*) AS cards FROM card")
        connection.execute("CREATE TRIGGER my_own AFTER INSERT ON log BEGIN SELECT 1; END")
        connection.execute("CREATE TABLE other (x)")
    Store.open(before).close()
    with closing(sqlite3.connect(before)) as connection:
        assert connection.execute("SELECT cards FROM mine").fetchone() == (1,)
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert {"my_own", "other"} <= names


def test_a_table_of_somebody_else_that_is_in_the_way_is_told(before: Path) -> None:
    with closing(sqlite3.connect(before)) as connection:
        connection.execute("CREATE TABLE words (x)")
    was = dump(before)
    with pytest.raises(StoreError, match="table words already exists"):
        Store.open(before)
    unchanged(before, was)


def test_the_file_is_no_larger_than_it_must_be(home: Path) -> None:
    Store.open(home).close()
    with closing(sqlite3.connect(home)) as connection:
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_verdicts_keep_their_place_among_reviews(before: Path) -> None:
    """One was given before the first answer, one after it, one after the second."""
    old.insert(before, "review", {**old.REVIEW, "id": "r2"})
    old.insert(before, "verdict", {**old.VERDICT, "id": "v2", "after_review": 1})
    old.insert(before, "verdict", {**old.VERDICT, "id": "v3", "after_review": 2})
    with Store.open(before) as store:
        reviews = store.ask(history.review_events)
        after = {
            (verdict.id, review.id)
            for verdict in store.ask(verdicts.verdict_events)
            for review in reviews
            if store.ask(verdicts.came_after, verdict, review)
        }
        assert after == {("v2", "r1"), ("v3", "r1"), ("v3", "r2")}
        assert store.ask(verdicts.verdict_events)[0] == a_verdict("a", name="v1")


@pytest.mark.parametrize(
    ("row", "content"),
    [
        ({"kind": "basic", "items": None}, Basic(Prompt("BERT 的两个预训练任务？"), "Masked LM\n下一句预测")),
        ({"question": "哪些？（2 项）"}, ListContent(Prompt("哪些？"), ("Masked LM", "下一句预测"), count=2)),
        ({"question": "哪些？（3 项）"}, ListContent(Prompt("哪些？（3 项）"), ("Masked LM", "下一句预测"))),
        ({"question": "Which? (2)"}, ListContent(Prompt("Which?"), ("Masked LM", "下一句预测"), count=2)),
        (
            {"kind": "sequence", "answer": "1. Masked LM\n2. 下一句预测"},
            ListContent(Prompt("BERT 的两个预训练任务？"), ("Masked LM", "下一句预测"), ordered=True),
        ),
        ({"answer": "另外写的"}, Basic(Prompt("BERT 的两个预训练任务？"), "另外写的")),
        (
            {"kind": "cloze", "question": "从 ____ 到 ____ 天", "answer": "三；五", "items": None},
            Cloze(("从 ", Gap("三"), " 到 ", Gap("五"), " 天")),
        ),
        (
            {"kind": "number", "question": "____（约数）", "answer": "三；五", "items": None},
            Cloze((Gap("三；五"), "（约数）")),
        ),
        (
            {"kind": "cloze", "question": "____ 和 ____", "answer": "三", "items": None},
            Basic(Prompt("____ 和 ____"), "三"),
        ),
        (
            {"kind": "basic", "question": "用 ____ 写", "answer": "笔", "items": None},
            Basic(Prompt("用 ____ 写"), "笔"),
        ),
    ],
)  # fmt: skip
def test_text_becomes_the_content_that_reads_the_same(
    path: Path, row: old.Row, content: Content
) -> None:
    old.build(path, "0009")
    card = {**old.CARD, **row}
    old.insert(path, "card", card)
    with Store.open(path) as store:
        (found,) = store.ask(card_rows.all_cards)
    assert found.note.content == content
    assert (found.note.question, found.note.answer) == (card["question"], card["answer"])
