"""What is counted by day lies in an index, in the order of the days."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the index."""
    counted = ["day", "kind", "grade", "scheduled", "duration_ms", "at_ms"]
    op.create_index("ix_review_day", "review", counted)
