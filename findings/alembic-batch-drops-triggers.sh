#!/usr/bin/env bash
# alembic 1.20.1 on SQLite: a batch migration that recreates a table keeps STRICT and the rows, and
# loses the table's triggers without a word.
#
# `op.batch_alter_table(..., recreate="always")` copies the table, drops the old one and renames
# the copy. SQLite drops the triggers of a dropped table with it, and batch mode does not make them
# anew. A table that triggers keep append-only takes deletes after an unrelated change of a column.
#
# Seen: 'triggers before: keep_rows; after: none; STRICT kept: True; rows after a delete: 0'
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check alembic==1.20.1 sqlalchemy==2.1.9
cat >"$work/try.py" <<'PY'
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

engine = sa.create_engine("sqlite://")
TRIGGERS = sa.text("SELECT group_concat(name) FROM sqlite_master WHERE type = 'trigger'")
SCHEMA = sa.text("SELECT sql FROM sqlite_master WHERE name = 'event'")
with engine.begin() as connection:
    connection.execute(sa.text("CREATE TABLE event (id INTEGER PRIMARY KEY, said TEXT) STRICT"))
    connection.execute(
        sa.text(
            "CREATE TRIGGER keep_rows BEFORE DELETE ON event"
            " BEGIN SELECT raise(ABORT, 'append only'); END"
        )
    )
    connection.execute(sa.text("INSERT INTO event (said) VALUES ('one')"))
    before = connection.scalar(TRIGGERS)
    operations = Operations(MigrationContext.configure(connection))
    with operations.batch_alter_table("event", recreate="always") as batch:
        batch.add_column(sa.Column("note", sa.Text()))
    after = connection.scalar(TRIGGERS)
    strict = connection.scalar(SCHEMA).rstrip().endswith("STRICT")
    connection.execute(sa.text("DELETE FROM event"))
    rows = connection.scalar(sa.text("SELECT count(*) FROM event"))
print(
    f"triggers before: {before}; after: {after or 'none'}; STRICT kept: {strict};"
    f" rows after a delete: {rows}"
)
PY
got=$("$work/venv/bin/python" "$work/try.py")
printf '%s\n' "$got"
[ "$got" = "triggers before: keep_rows; after: none; STRICT kept: True; rows after a delete: 0" ] || { echo "the behaviour has changed" >&2; exit 1; }
