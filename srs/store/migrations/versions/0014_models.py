"""A model's card has the words of the log that prove it; what it proposes is a verdict."""

from alembic import op

revision = "0014"
down_revision = "0013"

_KINDS = "'add', 'forget', 'undo'"
_KINDS_NOW = "'add', 'forget', 'propose', 'withdraw', 'undo'"
_INDEXES = (
    "CREATE INDEX ix_verdict_act ON verdict (act)",
    "CREATE INDEX ix_verdict_card ON verdict (card)",
    "CREATE INDEX ix_verdict_undoes ON verdict (undoes) WHERE undoes IS NOT NULL",
)


def upgrade() -> None:
    """Add the column, and widen the check of a verdict's kind."""
    connection = op.get_bind()
    connection.exec_driver_sql("ALTER TABLE note ADD COLUMN proof TEXT")
    definition = connection.exec_driver_sql(
        "SELECT sql FROM sqlite_master WHERE name = 'verdict'"
    ).scalar_one()
    connection.exec_driver_sql("CREATE TABLE verdict_before AS SELECT * FROM verdict")
    connection.exec_driver_sql("DROP TABLE verdict")
    connection.exec_driver_sql(definition.replace(_KINDS, _KINDS_NOW))
    connection.exec_driver_sql("INSERT INTO verdict SELECT * FROM verdict_before ORDER BY seq")
    connection.exec_driver_sql("DROP TABLE verdict_before")
    for index in _INDEXES:
        connection.exec_driver_sql(index)
    for change in ("UPDATE", "DELETE"):
        connection.exec_driver_sql(
            f"CREATE TRIGGER verdict_no_{change.lower()} BEFORE {change} ON verdict\n"
            "BEGIN SELECT RAISE(ABORT, 'verdicts are only ever added'); END"
        )
