"""What the reviews of the far past add up to is kept, and not counted again."""

from alembic import op

revision = "0013"
down_revision = "0012"

_TALLY = """
CREATE TABLE tally (
    last INTEGER NOT NULL,
    days TEXT NOT NULL,
    recalls TEXT NOT NULL,
    CONSTRAINT pk_tally PRIMARY KEY (last),
    CONSTRAINT ck_tally_days CHECK (days LIKE '[%]'),
    CONSTRAINT ck_tally_recalls CHECK (recalls LIKE '[%]')
) STRICT"""
_CARD_TALLY = """
CREATE TABLE card_tally (
    card INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    recalls INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    spent INTEGER NOT NULL,
    CONSTRAINT pk_card_tally PRIMARY KEY (card),
    CONSTRAINT ck_card_tally_answers CHECK (passed BETWEEN 0 AND recalls AND recalls <= answers),
    CONSTRAINT ck_card_tally_spent CHECK (spent >= 0),
    CONSTRAINT fk_card_tally_card FOREIGN KEY(card) REFERENCES card (seq)
) STRICT"""


def upgrade() -> None:
    """Make the tables; they are filled when somebody asks for figures."""
    for table in (_TALLY, _CARD_TALLY):
        op.execute(table.lstrip())
