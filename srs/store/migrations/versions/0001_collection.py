"""Cards, reviews, memories and logs."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_KINDS = "'list', 'sequence', 'definition', 'number', 'contrast', 'reason', 'cloze', 'basic'"


def upgrade() -> None:
    """Create the tables, and the triggers that let reviews only ever be added."""
    _card()
    _review()
    _memory()
    op.create_table(
        "log",
        sa.Column("path", sa.Text, primary_key=True),
        sa.Column("deck", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("asked", sa.Text, nullable=False),
        sqlite_strict=True,
    )


def _card() -> None:
    op.create_table(
        "card",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("deck", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("items", sa.Text),
        sa.Column("source_path", sa.Text, nullable=False),
        sa.Column("first_line", sa.Integer, nullable=False),
        sa.Column("last_line", sa.Integer, nullable=False),
        sa.Column("quote", sa.Text, nullable=False),
        sa.Column("entry_date", sa.Text),
        sa.Column("entry_title", sa.Text),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("sure", sa.Integer, nullable=False),
        sa.Column("flags", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("changed_s", sa.Integer, nullable=False),
        sa.CheckConstraint("id <> ''", name="id"),
        sa.CheckConstraint(f"kind IN ({_KINDS})", name="kind"),
        sa.CheckConstraint(
            "items IS NULL OR (json_valid(items) AND json_type(items) = 'array')", name="items"
        ),
        sa.CheckConstraint("1 <= first_line AND first_line <= last_line", name="lines"),
        sa.CheckConstraint("entry_date IS date(entry_date, '+0 days')", name="entry_date"),
        sa.CheckConstraint("sure IN (0, 1)", name="sure"),
        sa.CheckConstraint(
            "flags IS NULL OR (json_valid(flags) AND json_type(flags) = 'array')", name="flags"
        ),
        sa.CheckConstraint("status IN ('active', 'draft', 'suspended', 'retired')", name="status"),
        sa.CheckConstraint("position >= 0", name="position"),
        sqlite_strict=True,
    )


def _review() -> None:
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
        sa.CheckConstraint("id <> ''", name="id"),
        sa.CheckConstraint("day IS date(day, '+0 days')", name="day"),
        sa.CheckConstraint("offset_minutes BETWEEN -1440 AND 1440", name="offset_minutes"),
        sa.CheckConstraint("kind IN ('graded', 'drill', 'undo')", name="kind"),
        sa.CheckConstraint("grade BETWEEN 0 AND 5", name="grade"),
        sa.CheckConstraint("(kind = 'undo') = (grade IS NULL)", name="graded"),
        sa.CheckConstraint("(kind = 'undo') = (undoes IS NOT NULL)", name="undoes"),
        sa.CheckConstraint("duration_ms >= 0", name="duration_ms"),
        sqlite_strict=True,
    )
    op.create_index("ix_review_card", "review", ["card"])
    op.create_index("ix_review_undoes", "review", ["undoes"])
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER review_no_{change.lower()} BEFORE {change} ON review "
            "BEGIN SELECT RAISE(ABORT, 'reviews are only ever added'); END"
        )


def _memory() -> None:
    op.create_table(
        "memory",
        sa.Column("card", sa.Text, sa.ForeignKey("card.id"), primary_key=True),
        sa.Column("repetitions", sa.Integer, nullable=False),
        sa.Column("interval", sa.Integer, nullable=False),
        sa.Column("ease", sa.Integer, nullable=False),
        sa.Column("due", sa.Text, nullable=False),
        sa.Column("introduced", sa.Text, nullable=False),
        sa.Column("reviewed", sa.Text, nullable=False),
        sa.Column("reviews", sa.Integer, nullable=False),
        sa.Column("lapses", sa.Integer, nullable=False),
        sa.Column("drill", sa.Text),
        sa.Column("answered_ms", sa.Integer, nullable=False),
        sa.CheckConstraint("repetitions >= 0", name="repetitions"),
        sa.CheckConstraint("interval >= 1", name="interval"),
        sa.CheckConstraint("ease >= 130", name="ease"),
        sa.CheckConstraint("due IS date(due, '+0 days')", name="due"),
        sa.CheckConstraint("introduced IS date(introduced, '+0 days')", name="introduced"),
        sa.CheckConstraint("reviewed IS date(reviewed, '+0 days')", name="reviewed"),
        sa.CheckConstraint("reviews >= 1", name="reviews"),
        sa.CheckConstraint("lapses >= 0", name="lapses"),
        sa.CheckConstraint("drill IS date(drill, '+0 days')", name="drill"),
        sqlite_strict=True,
    )
