"""Decks may be forgotten: of each of their cards that is a verdict, too."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_LAST = ", 'undo'))"
_LAST_NOW = ", 'forget', 'undo'))"


def upgrade() -> None:
    """Widen the check of a verdict's kind."""
    connection = op.get_bind()
    definition = connection.scalar(sa.text("SELECT sql FROM sqlite_master WHERE name = 'verdict'"))
    connection.exec_driver_sql("CREATE TABLE verdict_before AS SELECT * FROM verdict")
    op.drop_table("verdict")
    connection.exec_driver_sql(definition.replace(_LAST, _LAST_NOW))
    connection.exec_driver_sql("INSERT INTO verdict SELECT * FROM verdict_before ORDER BY seq")
    op.drop_table("verdict_before")
    op.create_index("ix_verdict_act", "verdict", ["act"])
    op.create_index("ix_verdict_undoes", "verdict", ["undoes"])
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER verdict_no_{change.lower()} BEFORE {change} ON verdict "
            "BEGIN SELECT RAISE(ABORT, 'verdicts are only ever added'); END"
        )
