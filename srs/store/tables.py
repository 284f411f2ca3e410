"""The tables, with constraints that leave no room for a row the core could not read.

    card      what is asked; never deleted, so that no review loses its card
    review    the event log: rows are only ever added (triggers refuse anything else)
    memory    what the reviews of a card add up to: a cache, rebuilt from `review` at will
    parameters  what was fitted to the reviews, each time; the newest holds
    verdict   what was accepted, rejected and edited: an event log like `review`
    log       the logs that have been read

Days are ISO text, instants are integers since the epoch in UTC, lists are JSON arrays, and
wordings beside that which is asked, and other drafts, are JSON objects.
The migrations build these same tables; a test holds the two together.
"""

from collections.abc import Iterable

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
)

from srs.card import Status
from srs.note import Kind
from srs.review import ReviewKind
from srs.verdict import Tier, VerdictKind

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def _one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def _day(column: str) -> CheckConstraint:
    """SQLite takes 30 February as it is, until it has to reckon with it."""
    return CheckConstraint(f"{column} IS date({column}, '+0 days')", name=column)


def _array(column: str) -> CheckConstraint:
    array = f"json_valid({column}) AND json_type({column}) = 'array'"
    return CheckConstraint(f"{column} IS NULL OR ({array})", name=column)


def _object(column: str) -> CheckConstraint:
    return CheckConstraint(f"json_type({column}) = 'object'", name=column)


_NOT_RETIRED = CheckConstraint(f"resumes <> '{Status.RETIRED}'", name="resumes")


card = Table(
    "card",
    metadata,
    Column("id", Text, primary_key=True),
    Column("deck", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("items", Text),
    Column("source_path", Text, nullable=False),
    Column("first_line", Integer, nullable=False),
    Column("last_line", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("entry_date", Text),
    Column("entry_title", Text),
    Column("rule", Text, nullable=False),
    Column("sure", Integer, nullable=False),
    Column("flags", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("changed_s", Integer, nullable=False),
    Column("resumes", Text, _NOT_RETIRED),
    Column("former", Text, _object("former")),
    Column("edited", Text, _object("edited")),
    Column("also", Text, CheckConstraint("json_type(also) = 'array'", name="also")),
    Column("buried", Text, _day("buried")),
    Column("flagged", Integer, CheckConstraint("flagged IN (0, 1)", name="flagged")),
    Column("newer", Text, _object("newer")),
    CheckConstraint("id <> ''", name="id"),
    _one_of("kind", Kind),
    _array("items"),
    CheckConstraint("1 <= first_line AND first_line <= last_line", name="lines"),
    _day("entry_date"),
    CheckConstraint("sure IN (0, 1)", name="sure"),
    _array("flags"),
    _one_of("status", Status),
    CheckConstraint("position >= 0", name="position"),
    sqlite_strict=True,
)
Index("ix_card_former", card.c.id, sqlite_where=card.c.former.is_not(None))
Index("ix_card_newer", card.c.id, sqlite_where=card.c.newer.is_not(None))

review = Table(
    "review",
    metadata,
    # The order of truth: a clock may be set back, this only grows.
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("card", Text, ForeignKey("card.id"), nullable=False),
    Column("at_ms", Integer, nullable=False),
    Column("day", Text, nullable=False),
    Column("offset_minutes", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("grade", Integer),
    Column("duration_ms", Integer, nullable=False),
    Column("undoes", Text, ForeignKey("review.id")),
    Column("due", Text),
    Column("scheduled", Integer),
    Column("predicted", REAL),
    Column("moved", Integer, nullable=False),
    Column("act", Text),
    Column("device", Text, nullable=False),
    CheckConstraint("id <> ''", name="id"),
    _day("day"),
    CheckConstraint("offset_minutes BETWEEN -1440 AND 1440", name="offset_minutes"),
    _one_of("kind", ReviewKind),
    CheckConstraint("grade BETWEEN 0 AND 5", name="grade"),
    CheckConstraint("(kind IN ('undo', 'manual')) = (grade IS NULL)", name="graded"),
    CheckConstraint("(kind = 'undo') = (undoes IS NOT NULL)", name="undoes"),
    CheckConstraint("duration_ms >= 0", name="duration_ms"),
    _day("due"),
    CheckConstraint("due IS NULL OR kind = 'manual'", name="set_due"),
    CheckConstraint("(kind = 'manual') = (act IS NOT NULL)", name="act"),
    CheckConstraint("scheduled >= 0", name="scheduled"),
    CheckConstraint("predicted BETWEEN 0 AND 1", name="predicted"),
    # these hold all that is counted by card and by day: the rows themselves need not be read
    Index("ix_review_card", "card", "kind", "grade", "scheduled", "duration_ms"),
    Index("ix_review_day", "day", "kind", "grade", "scheduled", "duration_ms", "at_ms"),
    Index("ix_review_undoes", "undoes"),
    sqlite_strict=True,
)

memory = Table(
    "memory",
    metadata,
    Column("card", Text, ForeignKey("card.id"), primary_key=True),
    Column("scheduler", Text, nullable=False),
    Column("repetitions", Integer),
    Column("ease", Integer),
    Column("stability", REAL),
    Column("difficulty", REAL),
    Column("interval", Integer, nullable=False),
    Column("due", Text, nullable=False),
    Column("introduced", Text, nullable=False),
    Column("reviewed", Text, nullable=False),
    Column("reviews", Integer, nullable=False),
    Column("lapses", Integer, nullable=False),
    Column("known", Integer, nullable=False),
    Column("drill", Text),
    Column("answered_ms", Integer, nullable=False),
    CheckConstraint("scheduler <> ''", name="scheduler"),
    CheckConstraint("repetitions >= 0", name="repetitions"),
    CheckConstraint("ease >= 130", name="ease"),
    CheckConstraint("stability > 0", name="stability"),
    CheckConstraint("difficulty BETWEEN 1 AND 10", name="difficulty"),
    CheckConstraint("(repetitions IS NULL) = (ease IS NULL)", name="sm2"),
    CheckConstraint(
        "(stability IS NULL) = (difficulty IS NULL) AND (ease IS NULL) = (stability IS NOT NULL)",
        name="fsrs",
    ),
    CheckConstraint("interval >= 1", name="interval"),
    _day("due"),
    _day("introduced"),
    _day("reviewed"),
    CheckConstraint("reviews >= 1", name="reviews"),
    CheckConstraint("lapses >= 0", name="lapses"),
    CheckConstraint("known IN (0, 1)", name="known"),
    _day("drill"),
    Index("ix_memory_due", "due"),
    Index("ix_memory_reviewed", "reviewed"),
    sqlite_strict=True,
)

parameters = Table(
    "parameters",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("at_ms", Integer, nullable=False),
    Column("fitted", Text, nullable=False),
    CheckConstraint("json_valid(fitted) AND json_type(fitted) = 'array'", name="fitted"),
    sqlite_strict=True,
)

verdict = Table(
    "verdict",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("act", Text, nullable=False),
    Column("card", Text, ForeignKey("card.id"), nullable=False),
    Column("at_ms", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("tier", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("wording", Text),
    Column("undoes", Text, ForeignKey("verdict.id")),
    # The newest review there was: which of two events came first, whatever the clock said.
    Column("after_review", Integer, nullable=False),
    CheckConstraint("id <> ''", name="id"),
    CheckConstraint("act <> ''", name="act"),
    _one_of("kind", VerdictKind),
    _one_of("tier", Tier),
    _one_of("before", Status),
    _array("wording"),
    CheckConstraint("(kind IN ('edit', 'take', 'refuse')) = (wording IS NOT NULL)", name="edited"),
    CheckConstraint("(kind = 'undo') = (undoes IS NOT NULL)", name="undoes"),
    CheckConstraint("after_review >= 0", name="after_review"),
    Index("ix_verdict_act", "act"),
    Index("ix_verdict_undoes", "undoes"),
    sqlite_strict=True,
)

log = Table(
    "log",
    metadata,
    Column("path", Text, primary_key=True),
    Column("deck", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("asked", Text, nullable=False),
    Column("edition", Text, server_default="", nullable=False),
    sqlite_strict=True,
)
