"""What newer rules make of a card that keeps its words; taking and refusing that are events."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_KINDS = "'flag', 'unflag', 'undo'"
_KINDS_NOW = "'flag', 'unflag', 'take', 'refuse', 'undo'"
_WORDED = "(kind = 'edit') = (wording IS NOT NULL)"
_WORDED_NOW = "(kind IN ('edit', 'take', 'refuse')) = (wording IS NOT NULL)"


def upgrade() -> None:
    """Add what newer rules say, and widen the checks of a verdict."""
    op.execute(
        "ALTER TABLE card ADD COLUMN newer TEXT "
        "CONSTRAINT ck_card_newer CHECK (json_type(newer) = 'object')"
    )
    op.create_index("ix_card_newer", "card", ["id"], sqlite_where=sa.text("newer IS NOT NULL"))
    connection = op.get_bind()
    definition = connection.scalar(sa.text("SELECT sql FROM sqlite_master WHERE name = 'verdict'"))
    connection.exec_driver_sql("CREATE TABLE verdict_before AS SELECT * FROM verdict")
    op.drop_table("verdict")
    wider = definition.replace(_KINDS, _KINDS_NOW).replace(_WORDED, _WORDED_NOW)
    connection.exec_driver_sql(wider)
    connection.exec_driver_sql("INSERT INTO verdict SELECT * FROM verdict_before ORDER BY seq")
    op.drop_table("verdict_before")
    op.create_index("ix_verdict_act", "verdict", ["act"])
    op.create_index("ix_verdict_undoes", "verdict", ["undoes"])
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER verdict_no_{change.lower()} BEFORE {change} ON verdict "
            "BEGIN SELECT RAISE(ABORT, 'verdicts are only ever added'); END"
        )
