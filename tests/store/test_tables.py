"""No row can be written that the core could not read, and no review changed or removed."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from srs.store import Store, content, history, tables
from tests.store import samples


@pytest.fixture
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    """The file of a collection with one card and one answer, without srs around it."""
    with Store.open(path) as store:
        review = samples.answer()
        store.do(content.save, [samples.card()], [samples.log()])
        store.do(history.record, review, samples.after(review))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        yield connection


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE review SET grade = 5",
        "UPDATE review SET grade = grade",
        "DELETE FROM review",
        "DELETE FROM review WHERE seq = 1",
    ],
)
def test_reviews_are_only_ever_added(raw: sqlite3.Connection, statement: str) -> None:
    before = raw.execute("SELECT * FROM review").fetchall()
    with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
        raw.execute(statement)
    assert raw.execute("SELECT * FROM review").fetchall() == before


MODEL, IMPORTED_CARD, OWN = 1, 2, 3
FAR = 10**7
"""A day that no date has."""
ILLEGAL: dict[str, list[tuple[str, object]]] = {
    "card": [
        ("id", ""),
        ("id", None),
        ("id", "another"),
        ("place", None),
        ("place", 99),
        ("kind", 8),
        ("kind", "list"),
        ("status", 5),
        ("status", -1),
        ("status", "active"),
        ("rule", None),
        ("rule", 99),
        ("title", 99),
        ("resumes", 3),
        ("resumes", 5),
        ("flags", ""),
        ("flags", '"one"'),
        ("also", "{}"),
        ("origin", 4),
        ("origin", OWN),
        ("origin", MODEL),
        ("origin", IMPORTED_CARD),
        ("origin_name", "anki"),
        ("origin_where", "a guid"),
        ("first_line", 0),
        ("first_line", None),
        ("last_line", 2),
        ("last_line", None),
        ("entry_day", FAR),
        ("entry_day", "2023-06-04"),
        ("buried", -FAR),
        ("sure", 2),
        ("flagged", None),
        ("position", -1),
        ("position", "first"),
        ("changed", 1.5),
        ("changed", 10**12),
    ],
    "note": [
        ("card", 99),
        ("content", None),
        ("content", b"bytes"),
        ("content", "no json"),
        ("content", ""),
        ("quote", None),
        ("former", "[]"),
        ("edited", "words"),
        ("newer", ""),
    ],
    "place": [("deck", None), ("path", None), ("path", ""), ("path", "/elsewhere.md")],
    "rule": [("name", None)],
    "title": [("name", None), ("folded", None)],
    "memory": [
        ("card", 99),
        ("name", None),
        ("name", "of another"),
        ("scheduler", 99),
        ("repetitions", -1),
        ("interval", 0),
        ("ease", 129),
        ("stability", 0.0),
        ("difficulty", 11.0),
        ("due", "soon"),
        ("introduced", None),
        ("reviewed", FAR),
        ("reviews", 0),
        ("lapses", -1),
        ("drill", ""),
        ("answered", None),
        ("more", "[]"),
    ],
    "words": [("card", 99), ("text", None)],
    "device": [("id", None), ("id", "letters"), ("name", None)],
    "scheduler": [("key", "")],
    "log": [("deck", None), ("digest", None), ("asked", None)],
}


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [(table, *cell) for table, cells in ILLEGAL.items() for cell in cells],
)
def test_an_illegal_value_is_refused(
    raw: sqlite3.Connection, table: str, column: str, value: object
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(f"UPDATE {table} SET {column} = ?", [value])  # noqa: S608  # names from above


REVIEW = {
    "seq": 2,
    "id": b"r2",
    "card": 1,
    "at": 0,
    "day": 19787,
    "offset_minutes": 480,
    "kind": 0,
    "grade": 4,
    "duration_ms": 0,
    "scheduled": 6,
    "predicted": 0.9,
    "moved": -1,
    "device": 1,
    "clock": None,
}
NOTHING_MORE = {
    "undoes": None,
    "due": None,
    "act": None,
    "tool": None,
    "own_grade": None,
    "state": None,
}
DRILL = REVIEW | {"kind": 1, "grade": 0}
UNDO = REVIEW | {"kind": 2, "grade": None, "undoes": 1}
MANUAL = REVIEW | {"kind": 3, "grade": None, "act": b"r2"}
IMPORTED = REVIEW | {"kind": 4, "grade": None, "tool": "anki", "state": '{"due":1,"interval":1}'}


def _insert(connection: sqlite3.Connection, row: dict[str, object]) -> None:
    """Record an event: first what hardly any has."""
    connection.execute("BEGIN")
    more = {name: row[name] for name in NOTHING_MORE if name in row}
    if more:
        shared = {name: row[name] for name in ("seq", "kind")}
        _insert_into(connection, "review_more", shared | NOTHING_MORE | more)
    event = {name: value for name, value in row.items() if name in REVIEW}
    _insert_into(connection, "review", event)
    connection.execute("COMMIT")


def _insert_into(connection: sqlite3.Connection, table: str, row: dict[str, object]) -> None:
    columns, places = ", ".join(row), ", ".join(f":{name}" for name in row)
    connection.execute(
        f"INSERT INTO {table} ({columns}) VALUES ({places})",  # noqa: S608  # names from above
        row,
    )


@pytest.mark.parametrize(
    "row",
    [
        REVIEW,
        REVIEW | {"clock": 7, "tool": "anki", "own_grade": "Good"},
        DRILL,
        UNDO,
        MANUAL,
        MANUAL | {"due": 19791},
        IMPORTED,
        IMPORTED | {"act": b"r2"},
    ],
)
def test_a_legal_event_is_accepted(raw: sqlite3.Connection, row: dict[str, object]) -> None:
    _insert(raw, row)
    assert raw.execute("SELECT id FROM review ORDER BY seq").fetchall() == [(b"r1",), (b"r2",)]


@pytest.mark.parametrize(
    "row",
    [
        REVIEW | {"seq": 1},
        REVIEW | {"id": b"r1"},
        REVIEW | {"id": b""},
        REVIEW | {"id": "r2"},
        REVIEW | {"card": 99},
        REVIEW | {"at": "noon"},
        REVIEW | {"at": 10**15},
        REVIEW | {"day": "2024-02-30"},
        REVIEW | {"day": FAR},
        REVIEW | {"day": None},
        REVIEW | {"offset_minutes": 1441},
        REVIEW | {"kind": 5},
        REVIEW | {"kind": "graded"},
        REVIEW | {"grade": 6},
        REVIEW | {"grade": -1},
        REVIEW | {"grade": None},
        REVIEW | {"duration_ms": -1},
        REVIEW | {"undoes": 1},
        UNDO | {"undoes": None},
        UNDO | {"undoes": 99},
        UNDO | {"grade": 4},
        UNDO | {"due": 19791},
        MANUAL | {"grade": 4},
        MANUAL | {"act": None},
        MANUAL | {"due": FAR},
        REVIEW | {"due": 19791},
        REVIEW | {"act": b"r2"},
        REVIEW | {"scheduled": -1},
        REVIEW | {"predicted": 1.1},
        REVIEW | {"moved": None},
        REVIEW | {"device": None},
        REVIEW | {"device": 99},
        REVIEW | {"clock": 0},
        REVIEW | {"own_grade": "Good"},
        REVIEW | {"state": "{}"},
        IMPORTED | {"grade": 4},
        IMPORTED | {"state": None},
        IMPORTED | {"state": "[]"},
    ],
)
def test_an_illegal_event_is_refused(raw: sqlite3.Connection, row: dict[str, object]) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        _insert(raw, row)


@pytest.mark.parametrize("kind", [2, 3, 4])
def test_an_event_is_recorded_whole(raw: sqlite3.Connection, kind: int) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="lacks what its kind needs"):
        _insert(raw, REVIEW | {"kind": kind, "grade": None})


def test_nothing_is_said_of_an_event_of_another_kind(raw: sqlite3.Connection) -> None:
    raw.execute("BEGIN")
    _insert_into(raw, "review_more", {"seq": 2, "kind": 3, "act": b"r2"})
    with pytest.raises(sqlite3.IntegrityError, match="lacks what its kind needs"):
        _insert_into(raw, "review", REVIEW)


def test_nothing_is_added_to_an_event(raw: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="nothing is added"):
        _insert_into(raw, "review_more", {"seq": 1, "kind": 0, "tool": "anki"})


def test_nothing_is_said_of_an_event_that_is_not_there(raw: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        _insert_into(raw, "review_more", {"seq": 2, "kind": 0, "tool": "anki"})


@pytest.mark.parametrize(
    "statement", ["UPDATE review_more SET act = act", "DELETE FROM review_more"]
)
def test_what_is_said_of_an_event_stays(raw: sqlite3.Connection, statement: str) -> None:
    _insert(raw, MANUAL)
    with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
        raw.execute(statement)


ANOTHER = (
    "INSERT INTO card SELECT 2, 'b', 2, kind, status, position, first_line, last_line, "
    "entry_day, title, buried, flagged, rule, sure, flags, changed, resumes, origin, "
    "origin_name, origin_where, also FROM card"
)
"""A card with lines in a place without a log."""


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE card SET first_line = NULL, last_line = NULL, origin = 3",
        "UPDATE card SET first_line = NULL, last_line = NULL, origin = 3, place = 2",
        "UPDATE card SET place = 2",
        ANOTHER,
        "INSERT INTO place (deck, path) SELECT deck, path FROM place",
    ],
)
def test_a_card_has_lines_and_a_quote_where_it_has_a_log(
    raw: sqlite3.Connection, statement: str
) -> None:
    raw.execute("INSERT INTO place VALUES (2, 'papers', '')")
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(statement)


def test_a_card_that_was_reviewed_cannot_be_removed(raw: sqlite3.Connection) -> None:
    raw.execute("DELETE FROM memory")
    raw.execute("DELETE FROM words")
    raw.execute("DELETE FROM note")
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute("DELETE FROM card")


def test_postgresql_would_take_the_tables_as_they_are() -> None:
    """Whole numbers that are too large for its integers, fractions, and indexes of a few rows."""
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]  # it has no types
    made = tables.card.metadata.sorted_tables
    indexes = [index for table in made for index in table.indexes]
    sql = "\n".join(
        [str(CreateTable(table).compile(dialect=dialect)) for table in made]
        + [str(CreateIndex(index).compile(dialect=dialect)) for index in indexes]
    )
    assert "json_" not in sql
    assert "date(" not in sql
    for column in ("at", "changed", "answered", "clock"):
        assert set(re.findall(rf"\t{column} (\w+)", sql)) == {"BIGINT"}
    assert set(re.findall(r"\t(?:stability|predicted) (\w+ ?\w*)", sql)) == {"DOUBLE PRECISION"}
    partial = {
        index.name for index in indexes if index.dialect_options["sqlite"]["where"] is not None
    }
    assert partial == {name for name in partial if re.search(rf"INDEX {name} .* WHERE ", sql)}
    assert "ix_review_more_undoes" in partial
