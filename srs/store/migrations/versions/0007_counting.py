"""What is counted by day lies in an index; old answers are told apart by how long they waited."""

from alembic import op

revision = "0007"
down_revision = "0006"

_WAITED = """
UPDATE review SET scheduled = (
    SELECT max(0, CAST(julianday(review.day) - julianday(earlier.day) AS INTEGER))
    FROM review AS earlier
    WHERE earlier.card = review.card AND earlier.kind = 'graded' AND earlier.seq < review.seq
        AND earlier.id NOT IN (SELECT undoes FROM review WHERE undoes IS NOT NULL)
    ORDER BY earlier.seq DESC LIMIT 1
)
WHERE kind = 'graded' AND scheduled IS NULL AND device = ''
"""
"""Answers of before 0006, which have no device, did not tell for how many days a card had been
sent away: those that it really was away stand for them."""


def upgrade() -> None:
    """Fill in what old answers lack, and add the index."""
    op.execute("DROP TRIGGER review_no_update")
    op.execute(_WAITED)
    op.execute(
        "CREATE TRIGGER review_no_update BEFORE UPDATE ON review "
        "BEGIN SELECT RAISE(ABORT, 'reviews are only ever added'); END"
    )
    counted = ["day", "kind", "grade", "scheduled", "duration_ms", "at_ms"]
    op.create_index("ix_review_day", "review", counted)
