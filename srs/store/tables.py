"""The tables, with constraints that leave no room for a row the core could not read.

    card, note, words, place, rule, title: see `srs.store.card_tables`
    review    the event log: rows are only ever added (triggers refuse anything else)
    review_more  what hardly any event has, apart from those that have none of it
    verdict   what was accepted, rejected and edited: an event log like `review`
    device    the machines on which those events were given
    tally, card_tally  what the reviews of the far past add up to: see `srs.store.kept_counts`
    memory    what the reviews of a card add up to: a cache, rebuilt from `review` at will
    scheduler the schedulers that made those memories: their keys are long
    parameters  what was fitted to the reviews, each time; the newest holds
    log       the logs that have been read
    reply, endpoint  see `srs.store.model_tables`

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
from srs.store.card_tables import card, note, place, rule, title, words
from srs.store.columns import (
    Real,
    Whole,
    bit,
    is_day,
    is_instant,
    is_one_of,
    json_array,
    json_object,
    metadata,
    number_of,
    where_known,
)
from srs.store.model_tables import endpoint, reply
from srs.verdict import Tier, VerdictKind

__all__ = [
    "REVIEW_KINDS",
    "card",
    "card_tally",
    "device",
    "endpoint",
    "log",
    "memory",
    "metadata",
    "note",
    "parameters",
    "place",
    "reply",
    "review",
    "review_more",
    "rule",
    "scheduler",
    "tally",
    "title",
    "verdict",
    "words",
]

REVIEW_KINDS = ("graded", "drill", "undo", "manual", "imported")
"""Stands in `review.kind` as a number: there are a million of them."""

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
    Column("clock", Whole),
    CheckConstraint("length(id) > 0", name="id"),
    is_instant("at"),
    is_day("day"),
    CheckConstraint("offset_minutes BETWEEN -1440 AND 1440", name="offset_minutes"),
    number_of("kind", REVIEW_KINDS),
    CheckConstraint("grade BETWEEN 0 AND 5", name="grade"),
    CheckConstraint("(kind IN (0, 1)) = (grade IS NOT NULL)", name="graded"),
    CheckConstraint("duration_ms >= 0", name="duration_ms"),
    CheckConstraint("scheduled >= 0", name="scheduled"),
    CheckConstraint("predicted BETWEEN 0 AND 1", name="predicted"),
    CheckConstraint("clock > 0", name="clock"),
    Index("ix_review_card", "card"),
    sqlite_strict=True,
)

review_more = Table(
    "review_more",
    metadata,
    # written before its event, which a trigger then holds against it: an event that needs such
    # a row is never without, and none gets one later
    Column(
        "seq",
        Whole,
        ForeignKey("review.seq", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    ),
    # that of the event
    Column("kind", Integer, nullable=False),
    Column("undoes", Whole, ForeignKey("review.seq")),
    Column("due", Integer),
    Column("act", LargeBinary),
    Column("tool", Text),
    Column("own_grade", Text),
    Column("state", Text),
    number_of("kind", REVIEW_KINDS),
    CheckConstraint("(kind = 2) = (undoes IS NOT NULL)", name="undoes"),
    is_day("due"),
    CheckConstraint("due IS NULL OR kind = 3", name="set_due"),
    CheckConstraint("(kind = 3) = (act IS NOT NULL) OR tool IS NOT NULL", name="act"),
    CheckConstraint("state LIKE '{%}'", name="state"),
    CheckConstraint("(kind = 4) = (state IS NOT NULL)", name="imported"),
    CheckConstraint("own_grade IS NULL OR tool IS NOT NULL", name="own_grade"),
    sqlite_strict=True,
)
where_known("ix_review_more_undoes", review_more.c.undoes, review_more.c.undoes)
where_known("ix_review_more_act", review_more.c.act, review_more.c.act)

tally = Table(
    "tally",
    metadata,
    # of the events behind the row before this one, up to this place
    Column("last", Whole, primary_key=True),
    Column("days", Text, nullable=False),
    Column("recalls", Text, nullable=False),
    json_array("days"),
    json_array("recalls"),
    sqlite_strict=True,
)

card_tally = Table(
    "card_tally",
    metadata,
    # of the events up to the last place of `tally`
    Column("card", Integer, ForeignKey("card.seq"), primary_key=True),
    Column("answers", Integer, nullable=False),
    Column("recalls", Integer, nullable=False),
    Column("passed", Integer, nullable=False),
    Column("spent", Whole, nullable=False),
    CheckConstraint("passed BETWEEN 0 AND recalls AND recalls <= answers", name="answers"),
    CheckConstraint("spent >= 0", name="spent"),
    sqlite_strict=True,
)

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
    # the id of the card: who asks which are due is told by an index alone
    Column("name", Text, nullable=False),
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
    is_day("due"),
    CheckConstraint("interval >= 1", name="interval"),
    CheckConstraint("repetitions >= 0", name="repetitions"),
    CheckConstraint("ease >= 130", name="ease"),
    CheckConstraint("stability > 0", name="stability"),
    CheckConstraint("difficulty BETWEEN 1 AND 10", name="difficulty"),
    is_day("introduced"),
    is_day("reviewed"),
    CheckConstraint("reviews >= 1", name="reviews"),
    CheckConstraint("lapses >= 0", name="lapses"),
    bit("known"),
    is_day("drill"),
    is_instant("answered"),
    json_object("more"),
    # how overdue a card is, it tells as well: of all, few are to be read
    Index("ix_memory_due", "due", "reviewed", "name"),
    Index("ix_memory_reviewed", "reviewed", "drill"),
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
    is_instant("at"),
    is_one_of("kind", VerdictKind),
    is_one_of("tier", Tier),
    is_one_of("before", Status),
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
