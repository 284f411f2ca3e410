"""The owner's word on the schedule is an event; what was foreseen is kept with each answer."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_KEPT = "seq, id, card, at_ms, day, offset_minutes, kind, grade, duration_ms, undoes"
_FLAGS = "'suspend', 'unsuspend', 'bury', 'undo'"
_FLAGS_NOW = "'suspend', 'unsuspend', 'bury', 'flag', 'unflag', 'undo'"


def upgrade() -> None:
    """Build reviews and verdicts anew with what they hold, and add flags and indexes."""
    op.execute(
        "ALTER TABLE card ADD COLUMN flagged INTEGER "
        "CONSTRAINT ck_card_flagged CHECK (flagged IN (0, 1))"
    )
    _reviews()
    _verdicts()
    op.create_index("ix_card_former", "card", ["id"], sqlite_where=sa.text("former IS NOT NULL"))
    op.create_index("ix_memory_due", "memory", ["due"])
    op.create_index("ix_memory_reviewed", "memory", ["reviewed"])


def _reviews() -> None:
    connection = op.get_bind()
    connection.exec_driver_sql("CREATE TABLE review_before AS SELECT * FROM review")
    op.drop_table("review")
    op.create_table(
        "review",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("card", sa.Text, sa.ForeignKey("card.id"), nullable=False),
        sa.Column("at_ms", sa.Integer, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("offset_minutes", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("grade", sa.Integer),
        sa.Column("duration_ms", sa.Integer, nullable=False),
        sa.Column("undoes", sa.Text, sa.ForeignKey("review.id")),
        sa.Column("due", sa.Text),
        sa.Column("scheduled", sa.Integer),
        sa.Column("predicted", sa.REAL),
        sa.Column("moved", sa.Integer, nullable=False),
        sa.Column("act", sa.Text),
        sa.Column("device", sa.Text, nullable=False),
        sa.CheckConstraint("id <> ''", name="id"),
        sa.CheckConstraint("day IS date(day, '+0 days')", name="day"),
        sa.CheckConstraint("offset_minutes BETWEEN -1440 AND 1440", name="offset_minutes"),
        sa.CheckConstraint("kind IN ('graded', 'drill', 'undo', 'manual')", name="kind"),
        sa.CheckConstraint("grade BETWEEN 0 AND 5", name="grade"),
        sa.CheckConstraint("(kind IN ('undo', 'manual')) = (grade IS NULL)", name="graded"),
        sa.CheckConstraint("(kind = 'undo') = (undoes IS NOT NULL)", name="undoes"),
        sa.CheckConstraint("duration_ms >= 0", name="duration_ms"),
        sa.CheckConstraint("due IS date(due, '+0 days')", name="due"),
        sa.CheckConstraint("due IS NULL OR kind = 'manual'", name="set_due"),
        sa.CheckConstraint("(kind = 'manual') = (act IS NOT NULL)", name="act"),
        sa.CheckConstraint("scheduled >= 0", name="scheduled"),
        sa.CheckConstraint("predicted BETWEEN 0 AND 1", name="predicted"),
        sqlite_strict=True,
    )
    connection.exec_driver_sql(
        f"INSERT INTO review ({_KEPT}, moved, device) "  # noqa: S608
        f"SELECT {_KEPT}, 0, '' FROM review_before ORDER BY seq"
    )
    op.drop_table("review_before")
    counted = ["card", "kind", "grade", "scheduled", "duration_ms"]
    op.create_index("ix_review_card", "review", counted)
    op.create_index("ix_review_undoes", "review", ["undoes"])
    _only_ever_added("review")


def _verdicts() -> None:
    connection = op.get_bind()
    definition = connection.scalar(sa.text("SELECT sql FROM sqlite_master WHERE name = 'verdict'"))
    connection.exec_driver_sql("CREATE TABLE verdict_before AS SELECT * FROM verdict")
    op.drop_table("verdict")
    connection.exec_driver_sql(definition.replace(_FLAGS, _FLAGS_NOW))
    connection.exec_driver_sql("INSERT INTO verdict SELECT * FROM verdict_before ORDER BY seq")
    op.drop_table("verdict_before")
    op.create_index("ix_verdict_act", "verdict", ["act"])
    op.create_index("ix_verdict_undoes", "verdict", ["undoes"])
    _only_ever_added("verdict")


def _only_ever_added(table: str) -> None:
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table}s are only ever added'); END"
        )
