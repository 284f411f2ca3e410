"""What is read for every card and every event apart from what is read of one.

A card becomes a narrow row and what it says; decks, paths, rules and titles stand once; what
hardly any event has stands beside the events. A smaller file, and a search reads less of it.
All is carried over as it stands, by SQL alone but for what a search looks in.
"""

import sqlite3
from pathlib import Path

from alembic import op

from srs.store.migrations import from_0010
from srs.store.migrations.from_0010.moving import add_titles, add_words, moved

revision = "0011"
down_revision = "0010"

_SCHEMA = Path(from_0010.__file__).with_name("schema.sql")
_REBUILT = ("card", "words", "review", "memory")


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
    try:
        add_titles(database)
        for statement in moved():
            database.execute(statement)
        add_words(database)
    except sqlite3.IntegrityError as error:
        raise ValueError(str(error)) from error
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
    # what refers to them is to refer to those that take their place
    database.execute("PRAGMA legacy_alter_table = ON")
    for table in _REBUILT:
        database.execute(f"ALTER TABLE {table} RENAME TO {table}_before")
    database.execute("PRAGMA legacy_alter_table = OFF")
