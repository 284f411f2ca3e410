"""The cards that answer the same are found by an index: a reading needs few of other logs."""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any
from zlib import crc32

from alembic import op

revision = "0012"
down_revision = "0011"

_INDEX = "CREATE INDEX ix_note_answer_hash ON note (answer_hash)"
_OWN_INDEX = (
    "CREATE INDEX ix_note_own_answer_hash ON note (own_answer_hash) "
    "WHERE own_answer_hash IS NOT NULL"
)


def upgrade() -> None:
    """Add both columns, with the indexes, once they hold what they should."""
    database = op.get_bind().connection.driver_connection
    if not isinstance(database, sqlite3.Connection):
        raise TypeError(database)
    for column in ("answer_hash", "own_answer_hash"):
        database.execute(f"ALTER TABLE note ADD COLUMN {column} INTEGER")
    database.executemany(
        "UPDATE note SET answer_hash = ?, own_answer_hash = ? WHERE card = ?", _hashes(database)
    )
    database.execute(_INDEX)
    database.execute(_OWN_INDEX)


def _hashes(database: sqlite3.Connection) -> Iterator[tuple[int, int | None, int]]:
    rows = database.execute("SELECT card, content, edited, newer FROM note ORDER BY card")
    for card, content, edited, newer in rows.fetchall():
        try:
            own = _answer(json.loads(content))
            logged = _logged(own, edited, newer)
        except (ValueError, TypeError, LookupError, RecursionError) as error:
            raise ValueError(f"note {card} cannot be read ({error})") from error
        yield _hash(logged), None if own == logged else _hash(own), card


def _logged(own: str, edited: str | None, newer: str | None) -> str:
    """What the log of a card says that answers `own`."""
    if newer and (made := json.loads(newer)["note"]):
        return _answer(made["content"])
    return _answer(json.loads(edited)["log"]["content"]) if edited else own


def _answer(content: dict[str, Any]) -> str:
    """The whole answer of a content, as this revision reads it."""
    if "runs" in content:
        return "；".join(run[0] for run in content["runs"] if not isinstance(run, str))
    if "items" not in content:
        return str(content["a"])
    items = content["items"]
    if content.get("ordered"):
        items = [f"{number}. {item}" for number, item in enumerate(items, 1)]
    return "\n".join(items)


def _hash(answer: str) -> int:
    return crc32(answer.encode()) & 0xFFFFFF
