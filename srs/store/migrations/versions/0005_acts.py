"""Cards may be buried for a day; putting them aside and taking them back are events, too."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_KINDS = "'accept', 'reject', 'edit', 'undo'"
_KINDS_NOW = "'accept', 'reject', 'edit', 'suspend', 'unsuspend', 'bury', 'undo'"


def upgrade() -> None:
    """Add the day until which a card is buried, and widen the check of a verdict's kind."""
    op.execute(
        "ALTER TABLE card ADD COLUMN buried TEXT "
        "CONSTRAINT ck_card_buried CHECK (buried IS date(buried, '+0 days'))"
    )
    connection = op.get_bind()
    definition = connection.scalar(sa.text("SELECT sql FROM sqlite_master WHERE name = 'verdict'"))
    connection.exec_driver_sql("CREATE TABLE verdict_before AS SELECT * FROM verdict")
    op.drop_table("verdict")
    connection.exec_driver_sql(definition.replace(_KINDS, _KINDS_NOW))
    connection.exec_driver_sql("INSERT INTO verdict SELECT * FROM verdict_before ORDER BY seq")
    op.drop_table("verdict_before")
    op.create_index("ix_verdict_act", "verdict", ["act"])
    op.create_index("ix_verdict_undoes", "verdict", ["undoes"])
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER verdict_no_{change.lower()} BEFORE {change} ON verdict "
            "BEGIN SELECT RAISE(ABORT, 'verdicts are only ever added'); END"
        )
