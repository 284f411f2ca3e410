"""The addresses of language models: those that their owner agreed to, and what each can do."""

from alembic import op

revision = "0015"
down_revision = "0014"

_ENDPOINT = """
CREATE TABLE endpoint (
    url TEXT NOT NULL,
    model TEXT NOT NULL,
    agreed INTEGER NOT NULL,
    format INTEGER NOT NULL,
    CONSTRAINT pk_endpoint PRIMARY KEY (url, model),
    CONSTRAINT ck_endpoint_url CHECK (url <> ''),
    CONSTRAINT ck_endpoint_agreed CHECK (agreed BETWEEN -62135596800000 AND 253402300799999),
    CONSTRAINT ck_endpoint_format CHECK (format BETWEEN 0 AND 2)
) STRICT"""


def upgrade() -> None:
    """Make the table."""
    op.execute(_ENDPOINT.lstrip())
