"""No row can be written that the core could not read, and no review changed or removed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from srs.store import Store
from tests.store import samples


@pytest.fixture
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    """The file of a collection with one card and one answer, without srs around it."""
    with Store.open(path) as store:
        review = samples.answer()
        store.save([samples.card()], [samples.log()])
        store.record(review, samples.after(review))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        yield connection


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE review SET grade = 5",
        "UPDATE review SET grade = grade",
        "DELETE FROM review",
        "DELETE FROM review WHERE id = 'r1'",
    ],
)
def test_reviews_are_only_ever_added(raw: sqlite3.Connection, statement: str) -> None:
    before = raw.execute("SELECT * FROM review").fetchall()
    with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
        raw.execute(statement)
    assert raw.execute("SELECT * FROM review").fetchall() == before


ILLEGAL: dict[str, list[tuple[str, object]]] = {
    "card": [
        ("id", ""),
        ("id", None),
        ("kind", "riddle"),
        ("status", "lost"),
        ("question", None),
        ("question", b"bytes"),
        ("items", "no json"),
        ("items", ""),
        ("items", '{"a": 1}'),
        ("flags", None),
        ("flags", '"one"'),
        ("first_line", 0),
        ("last_line", 2),
        ("entry_date", "2023-02-30"),
        ("entry_date", "2023-6-4"),
        ("entry_date", ""),
        ("sure", 2),
        ("position", -1),
        ("position", "first"),
        ("changed_s", 1.5),
    ],
    "memory": [
        ("card", "nobody"),
        ("repetitions", -1),
        ("interval", 0),
        ("ease", 129),
        ("due", "soon"),
        ("introduced", None),
        ("reviewed", "2024-13-01"),
        ("reviews", 0),
        ("lapses", -1),
        ("drill", ""),
        ("answered_ms", None),
    ],
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
    "id": "r2",
    "card": "a",
    "at_ms": 0,
    "day": "2024-03-05",
    "offset_minutes": 480,
    "kind": "graded",
    "grade": 4,
    "duration_ms": 0,
    "undoes": None,
    "due": None,
    "scheduled": 6,
    "predicted": 0.9,
    "moved": -1,
    "act": None,
    "device": "desk",
}
UNDO = REVIEW | {"kind": "undo", "grade": None, "undoes": "r1"}
MANUAL = REVIEW | {"kind": "manual", "grade": None, "act": "r2"}


def _insert(connection: sqlite3.Connection, row: dict[str, object]) -> None:
    columns, places = ", ".join(row), ", ".join(f":{name}" for name in row)
    connection.execute(
        f"INSERT INTO review ({columns}) VALUES ({places})",  # noqa: S608  # names from above
        row,
    )


@pytest.mark.parametrize(
    "row",
    [REVIEW, UNDO, MANUAL, MANUAL | {"due": "2024-03-09"}, REVIEW | {"kind": "drill", "grade": 0}],
)
def test_a_legal_event_is_accepted(raw: sqlite3.Connection, row: dict[str, object]) -> None:
    _insert(raw, row)
    assert raw.execute("SELECT id FROM review ORDER BY seq").fetchall() == [("r1",), ("r2",)]


@pytest.mark.parametrize(
    "row",
    [
        REVIEW | {"id": "r1"},
        REVIEW | {"id": ""},
        REVIEW | {"card": "nobody"},
        REVIEW | {"at_ms": "noon"},
        REVIEW | {"day": "2024-02-30"},
        REVIEW | {"day": None},
        REVIEW | {"offset_minutes": 1441},
        REVIEW | {"kind": "guess"},
        REVIEW | {"grade": 6},
        REVIEW | {"grade": -1},
        REVIEW | {"grade": None},
        REVIEW | {"duration_ms": -1},
        REVIEW | {"undoes": "r1"},
        UNDO | {"undoes": None},
        UNDO | {"undoes": "never"},
        UNDO | {"grade": 4},
        UNDO | {"due": "2024-03-09"},
        MANUAL | {"grade": 4},
        MANUAL | {"act": None},
        MANUAL | {"due": "2024-02-30"},
        REVIEW | {"due": "2024-03-09"},
        REVIEW | {"act": "r2"},
        REVIEW | {"scheduled": -1},
        REVIEW | {"predicted": 1.1},
        REVIEW | {"moved": None},
        REVIEW | {"device": None},
    ],
)
def test_an_illegal_event_is_refused(raw: sqlite3.Connection, row: dict[str, object]) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        _insert(raw, row)


def test_a_card_that_was_reviewed_cannot_be_removed(raw: sqlite3.Connection) -> None:
    raw.execute("DELETE FROM memory")
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute("DELETE FROM card")
