"""The tables, with constraints that leave no room for a row the core could not read.

    card      what is asked; never deleted, so that no review loses its card
    words     what a search looks in, of each card: apart, because it is read through whole
    review    the event log: rows are only ever added (triggers refuse anything else)
    verdict   what was accepted, rejected and edited: an event log like `review`
    device    the machines on which those events were given
    memory    what the reviews of a card add up to: a cache, rebuilt from `review` at will
    scheduler the schedulers that made those memories: their keys are long
    parameters  what was fitted to the reviews, each time; the newest holds
    log       the logs that have been read
    reply     what a language model answered, so that nothing is asked twice

`review` and `verdict` count together: of two events of this collection the one of the higher
`seq` came later. Where `clock` is empty `seq` stands for it; an event that was merged from
another collection keeps the clock that it had there.

Days are days since 1970 and instants milliseconds (of a card: seconds) since then, in UTC.
Ids of events are bytes (`srs.store.ids`), references numbers of rows. What has parts is JSON
(`srs.store.documents`), and of NULL where there is nothing to tell. The constraints are such
that SQLite and PostgreSQL both know. The migrations build these same tables; a test holds the
two together.
"""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from srs.card import Status
from srs.note import Kind
from srs.store.columns import (
    Real,
    Whole,
    bit,
    day,
    instant,
    json_array,
    json_object,
    metadata,
    one_of,
    where_known,
)
from srs.store.dialects import by_level
from srs.verdict import Tier, VerdictKind

REVIEW_KINDS = ("graded", "drill", "undo", "manual", "imported")
"""Stands in `review.kind` as a number: there are a million of them."""

card = Table(
    "card",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("deck", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("rule", Text, nullable=False),
    Column("sure", Integer, nullable=False),
    Column("flags", Text),
    Column("flagged", Integer, nullable=False),
    Column("buried", Integer),
    Column("changed", Whole, nullable=False),
    Column("resumes", Text),
    Column("origin", Text, nullable=False),
    Column("origin_name", Text),
    Column("origin_where", Text),
    Column("path", Text),
    Column("first_line", Integer),
    Column("last_line", Integer),
    Column("quote", Text),
    Column("also", Text),
    Column("entry_day", Integer),
    Column("entry_title", Text),
    Column("content", Text, nullable=False),
    Column("former", Text),
    Column("edited", Text),
    Column("newer", Text),
    CheckConstraint("id <> ''", name="id"),
    one_of("kind", Kind),
    one_of("status", Status),
    CheckConstraint("position >= 0", name="position"),
    bit("sure"),
    json_array("flags"),
    bit("flagged"),
    day("buried"),
    instant("changed", unit=1000),
    one_of("resumes", [status for status in Status if status is not Status.RETIRED]),
    one_of("origin", ["log", "imported", "model", "own"]),
    CheckConstraint(
        "(origin IN ('imported', 'model')) = (origin_name IS NOT NULL)", name="origin_name"
    ),
    CheckConstraint("(origin = 'imported') = (origin_where IS NOT NULL)", name="origin_where"),
    CheckConstraint("(origin IN ('log', 'model')) = (path IS NOT NULL)", name="path"),
    CheckConstraint(
        "(path IS NULL) = (first_line IS NULL) AND (path IS NULL) = (last_line IS NULL)"
        " AND 1 <= first_line AND first_line <= last_line",
        name="lines",
    ),
    CheckConstraint("(path IS NULL) = (quote IS NULL)", name="quote"),
    CheckConstraint("also IS NULL OR (also LIKE '[%]' AND path IS NOT NULL)", name="also"),
    day("entry_day"),
    json_object("content"),
    json_object("former"),
    json_object("edited"),
    json_object("newer"),
    sqlite_strict=True,
)


Index("ix_card_status", card.c.status)
Index("ix_card_place", by_level(card.c.deck), card.c.path, card.c.position)
where_known("ix_card_buried", card.c.buried, card.c.buried)
for _rare in (card.c.edited, card.c.former, card.c.newer):
    where_known(f"ix_card_{_rare.name}", _rare, card.c.seq)

words = Table(
    "words",
    metadata,
    Column("card", Integer, ForeignKey("card.seq"), primary_key=True),
    Column("text", Text, nullable=False),
    sqlite_strict=True,
)

device = Table(
    "device",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    sqlite_strict=True,
)

review = Table(
    "review",
    metadata,
    # The order of truth: a clock on the wall may be set back, this only grows.
    Column("seq", Whole, primary_key=True),
    # Without an index of its own, which would be as large as a third of the table: that none
    # is given twice to a card is seen to by a trigger.
    Column("id", LargeBinary, nullable=False),
    Column("card", Integer, ForeignKey("card.seq"), nullable=False),
    Column("at", Whole, nullable=False),
    Column("day", Integer, nullable=False),
    Column("offset_minutes", Integer, nullable=False),
    Column("kind", Integer, nullable=False),
    Column("grade", Integer),
    Column("duration_ms", Integer, nullable=False),
    Column("scheduled", Integer),
    Column("predicted", Real),
    Column("moved", Integer, nullable=False),
    Column("device", Integer, ForeignKey("device.seq"), nullable=False),
    Column("undoes", Whole, ForeignKey("review.seq")),
    Column("due", Integer),
    Column("act", LargeBinary),
    Column("clock", Whole),
    Column("tool", Text),
    Column("own_grade", Text),
    Column("state", Text),
    CheckConstraint("length(id) > 0", name="id"),
    instant("at"),
    day("day"),
    CheckConstraint("offset_minutes BETWEEN -1440 AND 1440", name="offset_minutes"),
    CheckConstraint(f"kind BETWEEN 0 AND {len(REVIEW_KINDS) - 1}", name="kind"),
    CheckConstraint("grade BETWEEN 0 AND 5", name="grade"),
    CheckConstraint("(kind IN (0, 1)) = (grade IS NOT NULL)", name="graded"),
    CheckConstraint("duration_ms >= 0", name="duration_ms"),
    CheckConstraint("scheduled >= 0", name="scheduled"),
    CheckConstraint("predicted BETWEEN 0 AND 1", name="predicted"),
    CheckConstraint("(kind = 2) = (undoes IS NOT NULL)", name="undoes"),
    day("due"),
    CheckConstraint("due IS NULL OR kind = 3", name="set_due"),
    CheckConstraint("(kind = 3) = (act IS NOT NULL) OR tool IS NOT NULL", name="act"),
    CheckConstraint("clock > 0", name="clock"),
    CheckConstraint("state LIKE '{%}'", name="state"),
    CheckConstraint("(kind = 4) = (state IS NOT NULL)", name="imported"),
    CheckConstraint("own_grade IS NULL OR tool IS NOT NULL", name="own_grade"),
    Index("ix_review_card", "card"),
    sqlite_strict=True,
)
where_known("ix_review_undoes", review.c.undoes, review.c.undoes)
where_known("ix_review_act", review.c.act, review.c.act)

scheduler = Table(
    "scheduler",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    CheckConstraint("key <> ''", name="key"),
    sqlite_strict=True,
)

memory = Table(
    "memory",
    metadata,
    Column("card", Integer, ForeignKey("card.seq"), primary_key=True),
    Column("scheduler", Integer, ForeignKey("scheduler.seq"), nullable=False),
    Column("due", Integer, nullable=False),
    Column("interval", Integer, nullable=False),
    Column("repetitions", Integer),
    Column("ease", Integer),
    Column("stability", Real),
    Column("difficulty", Real),
    Column("introduced", Integer, nullable=False),
    Column("reviewed", Integer, nullable=False),
    Column("reviews", Integer, nullable=False),
    Column("lapses", Integer, nullable=False),
    Column("known", Integer, nullable=False),
    Column("drill", Integer),
    Column("answered", Whole, nullable=False),
    # what a scheduler knows beyond these columns
    Column("more", Text),
    day("due"),
    CheckConstraint("interval >= 1", name="interval"),
    CheckConstraint("repetitions >= 0", name="repetitions"),
    CheckConstraint("ease >= 130", name="ease"),
    CheckConstraint("stability > 0", name="stability"),
    CheckConstraint("difficulty BETWEEN 1 AND 10", name="difficulty"),
    day("introduced"),
    day("reviewed"),
    CheckConstraint("reviews >= 1", name="reviews"),
    CheckConstraint("lapses >= 0", name="lapses"),
    bit("known"),
    day("drill"),
    instant("answered"),
    json_object("more"),
    Index("ix_memory_due", "due"),
    Index("ix_memory_reviewed", "reviewed"),
    sqlite_strict=True,
)

parameters = Table(
    "parameters",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("at", Whole, nullable=False),
    Column("fitted", Text, nullable=False),
    json_array("fitted"),
    sqlite_strict=True,
)

_PROPOSED = (VerdictKind.EDIT, VerdictKind.TAKE, VerdictKind.REFUSE, VerdictKind.OFFER)
_WORDED = ", ".join(f"'{kind}'" for kind in _PROPOSED)

verdict = Table(
    "verdict",
    metadata,
    Column("seq", Whole, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    Column("act", LargeBinary, nullable=False),
    Column("card", Integer, ForeignKey("card.seq"), nullable=False),
    Column("at", Whole, nullable=False),
    Column("kind", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("tier", Text, nullable=False),
    Column("path", Text),
    Column("before", Text, nullable=False),
    Column("wording", Text),
    Column("undoes", Whole, ForeignKey("verdict.seq")),
    Column("device", Integer, ForeignKey("device.seq"), nullable=False),
    Column("clock", Whole),
    Column("model", Text),
    CheckConstraint("length(id) > 0", name="id"),
    CheckConstraint("length(act) > 0", name="act"),
    instant("at"),
    one_of("kind", VerdictKind),
    one_of("tier", Tier),
    one_of("before", Status),
    json_object("wording"),
    CheckConstraint(f"(kind IN ({_WORDED})) = (wording IS NOT NULL)", name="worded"),
    CheckConstraint("(kind = 'undo') = (undoes IS NOT NULL)", name="undoes"),
    CheckConstraint("clock > 0", name="clock"),
    CheckConstraint("model IS NULL OR kind = 'offer'", name="model"),
    Index("ix_verdict_act", "act"),
    Index("ix_verdict_card", "card"),
    sqlite_strict=True,
)
where_known("ix_verdict_undoes", verdict.c.undoes, verdict.c.undoes)

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

reply = Table(
    "reply",
    metadata,
    # the digest of the lines that were asked about, and the version of what was asked
    Column("block", Text, primary_key=True),
    Column("prompt", Text, primary_key=True),
    Column("model", Text, primary_key=True),
    Column("at", Whole, nullable=False),
    Column("text", Text, nullable=False),
    instant("at"),
    sqlite_strict=True,
)
