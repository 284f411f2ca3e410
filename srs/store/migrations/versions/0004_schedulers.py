"""Memories of two schedulers, and the parameters that were fitted."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_KEPT = "card, interval, due, introduced, reviewed, reviews, lapses, drill, answered_ms"


def upgrade() -> None:
    """Build the cache of memories anew; those that are there were made by SM-2."""
    connection = op.get_bind()
    connection.exec_driver_sql("CREATE TABLE memory_before AS SELECT * FROM memory")
    op.drop_table("memory")
    _memory()
    connection.exec_driver_sql(
        f"INSERT INTO memory ({_KEPT}, scheduler, repetitions, ease, known) "  # noqa: S608
        f"SELECT {_KEPT}, 'sm2', repetitions, ease, repetitions > 0 FROM memory_before"
    )
    op.drop_table("memory_before")
    _parameters()


def _memory() -> None:
    op.create_table(
        "memory",
        sa.Column("card", sa.Text, sa.ForeignKey("card.id"), primary_key=True),
        sa.Column("scheduler", sa.Text, nullable=False),
        sa.Column("repetitions", sa.Integer),
        sa.Column("ease", sa.Integer),
        sa.Column("stability", sa.REAL),
        sa.Column("difficulty", sa.REAL),
        sa.Column("interval", sa.Integer, nullable=False),
        sa.Column("due", sa.Text, nullable=False),
        sa.Column("introduced", sa.Text, nullable=False),
        sa.Column("reviewed", sa.Text, nullable=False),
        sa.Column("reviews", sa.Integer, nullable=False),
        sa.Column("lapses", sa.Integer, nullable=False),
        sa.Column("known", sa.Integer, nullable=False),
        sa.Column("drill", sa.Text),
        sa.Column("answered_ms", sa.Integer, nullable=False),
        sa.CheckConstraint("scheduler <> ''", name="scheduler"),
        sa.CheckConstraint("repetitions >= 0", name="repetitions"),
        sa.CheckConstraint("ease >= 130", name="ease"),
        sa.CheckConstraint("stability > 0", name="stability"),
        sa.CheckConstraint("difficulty BETWEEN 1 AND 10", name="difficulty"),
        sa.CheckConstraint("(repetitions IS NULL) = (ease IS NULL)", name="sm2"),
        sa.CheckConstraint(
            "(stability IS NULL) = (difficulty IS NULL) "
            "AND (ease IS NULL) = (stability IS NOT NULL)",
            name="fsrs",
        ),
        sa.CheckConstraint("interval >= 1", name="interval"),
        sa.CheckConstraint("due IS date(due, '+0 days')", name="due"),
        sa.CheckConstraint("introduced IS date(introduced, '+0 days')", name="introduced"),
        sa.CheckConstraint("reviewed IS date(reviewed, '+0 days')", name="reviewed"),
        sa.CheckConstraint("reviews >= 1", name="reviews"),
        sa.CheckConstraint("lapses >= 0", name="lapses"),
        sa.CheckConstraint("known IN (0, 1)", name="known"),
        sa.CheckConstraint("drill IS date(drill, '+0 days')", name="drill"),
        sqlite_strict=True,
    )


def _parameters() -> None:
    op.create_table(
        "parameters",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("at_ms", sa.Integer, nullable=False),
        sa.Column("fitted", sa.Text, nullable=False),
        sa.CheckConstraint("json_valid(fitted) AND json_type(fitted) = 'array'", name="fitted"),
        sqlite_strict=True,
    )
