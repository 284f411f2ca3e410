"""Content as data, days as numbers, references as numbers of rows, one order of all events.

Every row is read once and written once, as it stands: ids, wording, schedule, history and
verdicts stay what they were. A row that cannot be read stops it all, and is named.
"""

import sqlite3
from pathlib import Path

from alembic import op

from srs.store.migrations.from_0009 import events
from srs.store.migrations.from_0009.cards import CARDS, add_words
from srs.store.migrations.from_0009.moving import move

revision = "0010"
down_revision = "0009"

_SCHEMA = Path(events.__file__).with_name("schema.sql")
_REBUILT = ("card", "review", "memory", "verdict", "parameters")


def upgrade() -> None:
    """Build the tables anew beside the old ones, carry all rows over, take the old ones away."""
    database = op.get_bind().connection.driver_connection
    if not isinstance(database, sqlite3.Connection):
        raise TypeError(database)
    statements = _SCHEMA.read_text(encoding="utf-8").split("\n\n")[1:]
    _put_aside(database)
    for statement in statements:
        if statement.startswith("CREATE TABLE"):
            database.execute(statement)
    _carry_over(database)
    for table in _REBUILT:
        database.execute(f"DROP TABLE {table}_before")
    for statement in statements:
        if not statement.startswith("CREATE TABLE"):
            database.execute(statement)


def _put_aside(database: sqlite3.Connection) -> None:
    """Let the old tables have other names, and no triggers and indexes."""
    marks = ", ".join("?" for _ in _REBUILT)
    parts = database.execute(
        "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'index') "  # noqa: S608
        f"AND sql IS NOT NULL AND tbl_name IN ({marks})",
        _REBUILT,
    ).fetchall()
    for kind, name in parts:
        quoted = name.replace('"', '""')
        database.execute(f'DROP {kind} "{quoted}"')
    for table in _REBUILT:
        database.execute(f"ALTER TABLE {table} RENAME TO {table}_before")


def _carry_over(database: sqlite3.Connection) -> None:
    move(database, CARDS)
    add_words(database)
    cards = events.Numbers(database.execute("SELECT id, seq FROM card"))
    query = "SELECT after_review FROM verdict_before ORDER BY seq"
    places = events.Places([after for (after,) in database.execute(query)])
    move(database, events.reviews(database, cards, places))
    move(database, events.verdicts(database, cards, places))
    move(database, events.memories(database, cards))
    database.execute("INSERT INTO parameters SELECT seq, at_ms, fitted FROM parameters_before")
