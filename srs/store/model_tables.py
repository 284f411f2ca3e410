"""The tables of language models.

reply     what one answered, so that nothing is asked twice
endpoint  the addresses to which lines of logs may be sent, and what each can do
"""

from sqlalchemy import CheckConstraint, Column, Integer, Table, Text

from srs.store.columns import Whole, is_instant, metadata

reply = Table(
    "reply",
    metadata,
    # the digest of the lines that were asked about, and the version of what was asked
    Column("block", Text, primary_key=True),
    Column("prompt", Text, primary_key=True),
    Column("model", Text, primary_key=True),
    Column("at", Whole, nullable=False),
    Column("text", Text, nullable=False),
    is_instant("at"),
    sqlite_strict=True,
)

endpoint = Table(
    "endpoint",
    metadata,
    Column("url", Text, primary_key=True),
    Column("model", Text, primary_key=True),
    # when its owner agreed that lines of logs are sent to this host
    Column("agreed", Whole, nullable=False),
    # how answers are tied to their form: the step that worked last
    Column("format", Integer, nullable=False),
    CheckConstraint("url <> ''", name="url"),
    is_instant("agreed"),
    CheckConstraint("format BETWEEN 0 AND 2", name="format"),
    sqlite_strict=True,
)
